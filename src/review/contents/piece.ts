import type { Tree } from '@lezer/common';
import { copy, isList, moveSpan, type SectionKind, type Span } from '../../language';

import { eachInSteps } from '../text/steps';
import { indented, isCodeBlock } from '../blocks/code';
import { Said } from './said';
import { childTrees, type PlacedTree } from '../blocks/trees';
import { readNames, readRow, readUnits, tableOf, withHead, type Table, type Units } from '../blocks/units';

/** A paragraph, a row, or an item with all below it; what it says is read once, for as long as the parser keeps it. */
export interface Piece {
  /** The section's. */
  readonly kind: SectionKind;
  /** The kind that a label has given to what stands here, and the one that holds for what follows. */
  readonly entered: SectionKind;
  readonly left: SectionKind;
  /** Of the table that it is a row of, else empty: a row is the same below another head, and says something else there. */
  readonly head: string;
  readonly said: readonly Said[];
}

/** A piece in its section: where it starts, and the list or table that it belongs to. Offsets are relative to the section. */
export interface PlacedPiece {
  readonly piece: Piece;
  readonly at: number;
  readonly group: number;
}

/** Pieces by what they were read from: the parser's tree, or the text of a row that it does not know, below that of its head. */
export type Pieces = ReadonlyMap<Tree | string, Piece>;

/** Reads the blocks of a section in order. `text` and the blocks' places are relative to the section, `body` is where its own text starts. */
export function* readPieces(
  blocks: readonly PlacedTree[],
  text: string,
  body: number,
  kind: SectionKind,
  known: Pieces,
): Generator<void, { readonly placed: readonly PlacedPiece[]; readonly pieces: Pieces }> {
  const placed: PlacedPiece[] = [];
  const pieces = new Map<Tree | string, Piece>();
  let within = kind;
  const fits = (old: Piece | undefined, head: string): Piece | undefined =>
    old?.kind === kind && old.entered === within && old.head === head ? old : undefined;
  const add = (
    key: Tree | string,
    { start, end }: Span,
    group: number,
    head: string,
    read: (own: string) => Units,
  ): void => {
    const piece =
      fits(known.get(key), head) ??
      fits(pieces.get(key), head) ??
      makePiece(copy(text.slice(start, end)), kind, within, head, read);
    pieces.set(key, piece);
    placed.push({ piece, at: start, group });
    within = piece.left;
  };
  const addTree = ({ tree, at }: PlacedTree, group: number): void => {
    add(tree, { start: at, end: at + tree.length }, group, '', (own) => readUnits(tree, own, kind, within));
  };
  // Beside other things it is code.
  const isAllIndented = kind === 'actions' && blocks.every(({ tree }) => tree.type.name === indented);
  for (const block of blocks) {
    const { tree, at } = block;
    const { name } = tree.type;
    if (isList(name)) {
      const items = childTrees(tree, at).filter((item) => item.tree.type.name === 'ListItem');
      yield* eachInSteps(items, (item) => addTree(item, at));
      continue;
    }
    if (isCodeBlock(name) && (kind === 'timeline' || isAllIndented)) addTree(block, at);
    if (name !== 'Paragraph' && name !== 'Table') continue;
    const table = readTable(block, text);
    if (!table) {
      addTree(block, body);
      continue;
    }
    const { head, rows } = table;
    const names = readNames(head);
    yield* eachInSteps(rows, ({ start, end, tree: row }) => {
      const key = row ?? copy(`${head}\n${text.slice(start, end)}`);
      add(key, { start, end }, at, head, (own) => ({
        units: [readRow(own, { start: 0, end: own.length }, head, names, within, 0)],
        within,
      }));
    });
  }
  return { placed, pieces };
}

/** A row, with its tree where the parser knows it. */
interface Row extends Span {
  readonly tree?: Tree;
}

function readTable({ tree, at }: PlacedTree, text: string): Table<Row> | undefined {
  if (tree.type.name !== 'Table') {
    const source = text.slice(at, at + tree.length);
    const table = tableOf(tree.topNode, source);
    return table && { ...table, rows: table.rows.map((row) => moveSpan(row, at)) };
  }
  const lines = childTrees(tree, at).filter(({ tree: { type } }) => type.name !== 'TableDelimiter');
  const rows = lines.map((line): Row => ({ start: line.at, end: line.at + line.tree.length, tree: line.tree }));
  return withHead(rows, text);
}

function makePiece(
  text: string,
  kind: SectionKind,
  entered: SectionKind,
  head: string,
  read: (own: string) => Units,
): Piece {
  const { units, within } = read(text);
  return { kind, entered, left: within, head, said: units.map((unit) => new Said(text, unit, kind)) };
}
