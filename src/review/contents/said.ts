import type { SectionKind } from '../../language';
import { readLabel } from '../actions/label';
import { readRow, type ActionWords } from '../actions/row';
import { readSaid, type ActionSaid } from '../actions/said';
import { isFollowed, judgeAction, soundsLikeGuide, type ActionVerdict } from '../actions/verdict';
import { readAside, type Aside } from '../notes/aside';
import { makeAction, type ActionLabel, type FieldLine, type RawAction } from '../actions/raw-action';
import { readClocked, type Clocked } from '../timeline/clocked';
import { readEntries, type RawEntry } from '../timeline/raw-entry';
import type { Unit } from '../blocks/units';
import { linesIn } from '../text/lines';

/** A unit with its text and what it was found to say; each is read when somebody asks, and once. Offsets are relative to the text. */
export class Said {
  readonly text: string;
  readonly unit: Unit;
  /** The section's. */
  readonly kind: SectionKind;
  #own: string | undefined;
  #entries: readonly RawEntry[] | undefined;
  #clocked: Clocked | undefined;
  #words: { readonly are: ActionWords | undefined } | undefined;
  #label: ReturnType<typeof readLabel> | undefined;
  #verdict: ActionVerdict | undefined;
  #isGuide: boolean | undefined;
  #action: KnownAction | undefined;
  #lines: readonly Said[] | undefined;
  #aside: Aside | undefined;

  constructor(text: string, unit: Unit, kind: SectionKind) {
    this.text = text;
    this.unit = unit;
    this.kind = kind;
  }

  /** Its own words, as they are written. */
  get own(): string {
    return (this.#own ??= this.text.slice(this.unit.text.start, this.unit.text.end).trim());
  }

  get entries(): readonly RawEntry[] {
    return (this.#entries ??= readEntries(this.text, this.unit));
  }

  get clocked(): Clocked {
    return (this.#clocked ??= readClocked(this.entries, this.text));
  }

  /** What it says as an action item, or as a line of fields of one; nothing in a row of slots. */
  get words(): ActionWords | undefined {
    return (this.#words ??= { are: this.#readWords() }).are;
  }

  #readWords(): ActionWords | undefined {
    const { form, text } = this.unit;
    if (form === 'row') return readRow(this.text, this.unit);
    return { said: readSaid(this.text.slice(text.start, text.end)), what: text };
  }

  /** What these words say, which is nothing in a row of slots. */
  get parts(): ActionSaid {
    return this.words?.said ?? silence();
  }

  /** What it says as a label over action items. */
  get label(): ReturnType<typeof readLabel> {
    return (this.#label ??= readLabel(this.own));
  }

  get verdict(): ActionVerdict {
    return (this.#verdict ??= this.words ? judgeAction(this.unit, this.text, this.words) : 'none');
  }

  /** Whether it is a step on a page, which nobody takes on. */
  get isGuide(): boolean {
    return (this.#isGuide ??= soundsLikeGuide(this.own) && !isFollowed(this.parts));
  }

  /** The action item that it is with those lines of fields and below that label; the same object for as long as these are the same. */
  action(lines: readonly FieldLine[], label: ActionLabel): RawAction | undefined {
    const known = this.#action;
    if (known && isSameLabel(known.label, label) && areSameLines(known.lines, lines)) return known.is;
    const is = this.words && makeAction(this.text, this.unit, this.words, lines, label);
    this.#action = { is, lines, label };
    return is;
  }

  /** The lines of a paragraph that lists action items, one a line; else itself. */
  get lines(): readonly Said[] {
    return (this.#lines ??= this.unit.form === 'paragraph' ? splitLines(this) : [this]);
  }

  get aside(): Aside {
    return (this.#aside ??= readAside(this.text, this.unit, this.kind));
  }
}

let silent: ActionSaid | undefined;
/** Not at once: reading anything takes all patterns, and who only asks for the version needs none. */
const silence = (): ActionSaid => (silent ??= readSaid(''));

interface KnownAction {
  readonly is: RawAction | undefined;
  readonly lines: readonly FieldLine[];
  readonly label: ActionLabel;
}

const isSameLabel = (a: ActionLabel, b: ActionLabel): boolean =>
  a.owner === b.owner &&
  a.due === b.due &&
  a.type === b.type &&
  a.state === b.state &&
  a.ticket === b.ticket &&
  a.proposes === b.proposes &&
  a.lead === b.lead;

const areSameLines = (a: readonly FieldLine[], b: readonly FieldLine[]): boolean =>
  a.length === b.length && a.every((line, i) => line.said === b[i]!.said && line.by === b[i]!.by);

const startsItem = /^[\s*_]*(?:action(?: item)?|task|what)[*_]{0,2}\s?:/i;
/** The mark of a list that Markdown does not know: "a) ...", "ii) ...", "(2) ...", "• ...", "*Add ..." without a blank. */
const counted = String.raw`[*_]{0,3}(?:AI|Action(?: item)?|Item|Task)[ -]?#?\d{1,2}(?:[.:)][*_]{0,3}|[*_]{1,3}[.:)])\s+(?=\p{Lu})`;
const looseMark = new RegExp(
  String.raw`^\s*(?:${counted}|(?:\(?(?:[a-z]|[ivx]{2,4})\)|\(\d{1,2}\)|[•▪◦‣])\s+|[*-](?=\p{Lu}[^*]*$))`,
  'u',
);

/** Those that make an item of a line by itself: "c) ..." goes on with a list, "**AI-1.** ..." says so. */
const loneMark = new RegExp(String.raw`^\s*(?:\(?[a-z]\)\s+(?=\p{Lu})|${counted})`, 'u');

/** A line that stands above something else: "Conclusion:". */
const isHead = (line: string): boolean => /^\p{Lu}[^.!?]*:\s*$/u.test(line);

function splitLines(whole: Said): readonly Said[] {
  const { text, unit, kind } = whole;
  const lines = [...linesIn(text.slice(unit.text.start, unit.text.end))];
  // "c) ..." on its own goes on with a list whose other items are paragraphs, too.
  const isLone = lines.length === 1 && loneMark.test(lines[0]![0]);
  const isMarked = isLone || lines.filter((line) => looseMark.test(line[0])).length > 1;
  const isStart = ({ 0: line }: RegExpExecArray): boolean => (isMarked ? looseMark : startsItem).test(line);
  // One action per line only where each line is a sentence of its own, or names what is to be done.
  const isListed = lines.every((line) => /^[^\p{L}]*\p{Lu}/u.test(line[0]) && /[.!)\]][\s*_`]*$/.test(line[0]));
  const starts = isListed && !isMarked ? lines : lines.filter(isStart);
  if (starts.length < 2 && !isLone) return [whole];
  return starts.map((line, i) => {
    const next = starts[i + 1];
    const last = next
      ? lines[lines.indexOf(next) - 1]
      : lines.findLast(({ 0: each }) => each === line[0] || !isHead(each));
    const start = unit.text.start + (i === 0 && !isMarked ? 0 : line.index);
    const span = { start, end: unit.text.start + (last ?? line).index + (last ?? line)[0].length };
    if (!isMarked) return new Said(text, { ...unit, ...span, text: span }, kind);
    const mark = looseMark.exec(text.slice(start, span.end))?.[0].length ?? 0;
    return new Said(text, { ...unit, ...span, text: { start: start + mark, end: span.end }, labelled: true }, kind);
  });
}
