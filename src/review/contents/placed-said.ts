import { moveSpan } from '../../language';
import type { PlacedPiece } from './piece';
import type { Said } from './said';
import type { Unit } from '../blocks/units';

/** Something said, in its section: where its piece starts, and the list or table that it belongs to. */
export interface PlacedSaid {
  readonly said: Said;
  readonly at: number;
  readonly group: number;
}

/** Everything that the pieces say, in order. */
export function placeSaid(pieces: readonly PlacedPiece[]): readonly PlacedSaid[] {
  const all: PlacedSaid[] = [];
  for (const { piece, at, group } of pieces)
    for (const said of piece.said) all.push({ said, at, group: groupOf(said.unit.group, at, group) });
  return all;
}

/** Where a list starts, in the section: 0 in a piece stands for the one that the whole piece belongs to. */
const groupOf = (own: number, at: number, group: number): number => (own === 0 ? group : own + at);

/** The unit with offsets that are relative to the section. */
export function moveUnit({ said: { unit }, at, group }: PlacedSaid): Unit {
  return {
    ...unit,
    ...moveSpan(unit, at),
    text: moveSpan(unit.text, at),
    group,
    ...(unit.mark ? { mark: moveSpan(unit.mark, at) } : {}),
    ...(unit.checkbox ? { checkbox: moveSpan(unit.checkbox, at) } : {}),
    ...(unit.cells ? { cells: unit.cells.map((cell) => ({ ...cell, ...moveSpan(cell, at) })) } : {}),
  };
}
