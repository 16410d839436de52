import { type SectionKind, type Span } from '../../language';
import { oneLine } from '../text/text';
import { readFacts, type Facts } from '../timeline/facts';
import { findTimes } from './find-times';
import type { FoundEntry } from '../timeline/found-entry';
import { readPieces, type Pieces } from './piece';
import { moveUnit, placeSaid, type PlacedSaid } from './placed-said';
import { listActions } from './action-list';
import type { RawAction } from '../actions/raw-action';
import { readChains } from '../notes/raw-chain';
import type { Role } from '../notes/statements';
import { readNotes } from './raw-notes';
import type { SectionState } from '../sections/section';
import { readLabels } from '../blocks/section-label';
import { isSlot } from '../text/slot';
import type { Found } from '../blocks/found';
import type { Source } from './source';
import { readState } from '../sections/state';
import { unwrap } from './unwrap';
import { isZone } from '../time/zone';
import { findTitleZone, findZoneName, findZoneStatement } from '../time/zone-name';

/** A span with what it says, on one line. */
export interface RawStatement extends Span {
  readonly text: string;
}

/** What a section's heading and own text hold. Offsets are relative to the heading's start, so that it can be kept while the text moves. */
export interface SectionContent {
  readonly source: Source;
  /** For the next reading, when only some of it has changed. */
  readonly pieces: Pieces;
  readonly state: Exclude<SectionState, 'missing'>;
  /** Kinds told by bold labels, where a review uses them in place of headings. */
  readonly labels: readonly SectionKind[];
  /** The zone that the heading, a table's head or a sentence ("All times in CET") names. */
  readonly zone?: string;
  /** The day and the start of the incident, as labels tell them. */
  readonly facts: Facts;
  readonly entries: readonly FoundEntry[];
  readonly actions: readonly Found<RawAction>[];
  readonly factors: readonly RawStatement[];
  readonly chains: readonly RawSaidChain[];
  readonly roles: readonly Role[];
  readonly questions: readonly (RawStatement & { readonly answered: boolean })[];
  readonly thanks: readonly RawStatement[];
}

/** A chain with the words of its steps. */
export interface RawSaidChain extends Span {
  readonly steps: readonly (RawStatement & { readonly answer: RawStatement })[];
}

/** UTF-16 units in which a section tells its zone and its day: what comes later is a record, and would take a step too long. */
const longest = 50_000;

/** Reads a section. `known`: pieces that were read before; those that are still there are not read again. */
export function* readContent(source: Source, known: Pieces): Generator<void, SectionContent> {
  const { text, headingEnd, body, blocks, within } = source;
  const own = text.slice(body);
  const start = text.slice(0, longest);
  const { placed, pieces } = yield* readPieces(
    within === 'timeline' ? unwrap(source) : blocks,
    text,
    body,
    within,
    known,
  );
  const all = placeSaid(placed);
  const entries = yield* findTimes(all, source);
  const zone =
    within === 'timeline' || entries.length > 0 ? readZone(start, source.title, all) : findZoneStatement(start);
  yield;
  const chains = within === 'factors' || within === 'analysis' ? readChains(text, all.map(moveUnit), source.title) : [];
  const notes = yield* readNotes(all);
  const actions = yield* listActions(all, source, headingEnd);
  const state = readState(own, source.known, within);
  yield;
  const facts = readFacts(start);
  yield;
  const say = <S extends Span>(span: S): S & RawStatement => ({
    ...span,
    text: oneLine(text.slice(span.start, span.end)),
  });
  return {
    source,
    pieces,
    state,
    labels: within === 'other' || within === 'lessons' ? readLabels(own) : [],
    ...(zone ? { zone } : {}),
    facts,
    entries,
    actions,
    factors: chains.length > 0 && all.length > 0 ? [] : readFactors(all).map(say),
    chains: chains.map(({ start, end, steps }) => ({
      start,
      end,
      steps: steps.map((step) => ({ ...say(step), answer: say(step.answer) })),
    })),
    roles: notes.roles,
    questions: notes.questions.map(say),
    thanks: notes.thanks.map(say),
  };
}

function readZone(text: string, title: string, all: readonly PlacedSaid[]): string | undefined {
  return findTitleZone(title) ?? findZoneStatement(text) ?? findHeadZone(all);
}

/** The zone in the head of a table: "Time (UTC)", or "CET" alone. */
function findHeadZone(all: readonly PlacedSaid[]): string | undefined {
  const head = all.find(({ said }) => said.unit.form === 'row')?.said.unit.head ?? '';
  const names = head.split('|').map((name) => name.replace(/[*_`]/g, '').trim());
  const told = names.find((name) => isZone(name));
  return told ?? findZoneName(names.filter((name) => /time|date|when|utc|start/i.test(name)).join(' '));
}

function readFactors(all: readonly PlacedSaid[]): readonly Span[] {
  const inside = all.filter(
    ({ said: { unit, text } }) =>
      unit.within === 'factors' && unit.depth === 0 && !isSlot(text.slice(unit.text.start, unit.text.end)),
  );
  const listed = inside.filter(({ said: { unit } }) => unit.form !== 'paragraph');
  return (listed.length > 0 ? listed : inside).map(({ said: { unit }, at }) => ({
    start: unit.text.start + at,
    end: unit.text.end + at,
  }));
}
