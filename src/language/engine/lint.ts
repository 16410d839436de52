import type { Tree } from '@lezer/common';
import { readSpeakers } from './document/transcript';
import { withoutExplained } from './explained';
import { moveFinding, suggestLater, type Finding, type Span } from '../finding';
import { maskInline } from '../markdown/mask';
import type { BlockReading } from './readings';
import type { Context } from '../rule';
import { Matcher, readTriggers, type Placed, type Weighed } from './matcher';
import type { Settings } from './settings';
import { readSeen, restoreUnseen, type SeenText } from '../text/unseen';
import { offer, suggest, type Around, type Offer } from './suggest';

/** What was read of a sentence. */
class SentenceReading {
  readonly #matches: readonly Weighed[];
  #offers: readonly Offer[] | undefined;
  /** With the text around it that suggestions have to fit into; relative to that. */
  #found: { readonly around: Around; readonly findings: readonly Finding[] } | undefined;

  constructor(
    readonly matcher: Matcher,
    readonly placed: Placed,
    readonly context: Context,
  ) {
    this.#matches = matcher.matchSentence(placed, context);
  }

  /** Its findings in a block's source, at `at`. */
  findings(source: string, at: number): readonly Finding[] {
    if (!this.#matches.length) return [];
    const { matcher, placed, context } = this;
    this.#offers ??= this.#matches.map((match) => offer(matcher, placed.sentence, match, context));
    const around = readAround(source, { start: at, end: at + placed.sentence.end });
    if (this.#found?.around.text !== around.text || this.#found.around.at !== around.at)
      this.#found = { around, findings: this.#offers.map((each) => suggest(around, each, context)) };
    return this.#found.findings.map((finding) => moveFinding(finding, at - around.at));
  }
}

/** UTF-16 units. A suggestion has to fit into what stands this near. */
const near = 200;

function readAround(source: string, { start, end }: Span): Around {
  const from = Math.max(0, start - near);
  return { text: source.slice(from, end + near), at: start - from };
}

const spanOf = ({ at, sentence }: Placed): Span => ({ start: at, end: at + sentence.end });

/** UTF-16 units. What is longer than some 3,000 words without a break is data, and would stop a keystroke. */
const longest = 20_000;

/** Runs the rules that the settings turn on over blocks. Pure; made anew when the settings change. */
export class Linter {
  readonly #matcher: Matcher;
  /** Of the block that was read last, which is most often the one that is read next, and of one whose reading was given up. */
  #last = new Map<string, SentenceReading>();

  constructor(settings: Settings) {
    this.#matcher = new Matcher(settings);
  }

  /** Ids of the rules of which not all is shown; see `Matcher`. */
  get off(): ReadonlySet<string> {
    return this.#matcher.off;
  }

  /** Reads one block, which begins at `start` of the tree; offsets are relative to the block. Yields after each sentence. */
  *read(tree: Tree, start: number, source: string, context: Context): Generator<undefined, BlockReading> {
    const isData = source.length > longest;
    const findings = isData ? [] : yield* this.#lintSeen(maskInline(tree, start, source), source, context);
    return { ...context, source, findings, speakers: readSpeakers(source) };
  }

  /** Words are read without what nobody sees in them, and findings are where they would be with it. */
  *#lintSeen(prose: string, source: string, context: Context): Generator<undefined, readonly Finding[]> {
    const seen = readSeen(source);
    if (!seen) return yield* this.#lintProse(prose, source, context);
    const seenProse = seen.places.map((place) => prose.charAt(place)).join('');
    const findings = yield* this.#lintProse(seenProse, seen.text, context);
    return findings.map((finding) => placeUnseen(finding, seen, source));
  }

  /** Findings in prose (masked) and its source, of the same length. A sentence that stood in the block read last is not read again. */
  *#lintProse(prose: string, source: string, context: Context): Generator<undefined, readonly Finding[]> {
    yield* readTriggers();
    const now = new Map<string, SentenceReading>();
    const findings: Finding[] = [];
    for (const each of this.#matcher.triggered(prose, source)) {
      const key = `${context.kind} ${context.section} ${each.sentence.prose} ${each.sentence.source}`;
      let reading = this.#last.get(key);
      if (!reading) this.#last.set(key, (reading = new SentenceReading(this.#matcher, each, context)));
      now.set(key, reading);
      const found = reading.findings(source, each.at);
      findings.push(...withoutExplained(found, prose, spanOf(each), context.kind, source));
      yield;
    }
    this.#last = now;
    return findings;
  }
}

/** A finding in what is seen of a source, as one in the source. */
function placeUnseen(finding: Finding, { text: seen, places }: SeenText, source: string): Finding {
  const place = ({ start, end }: Span): Span => ({
    start: places[start]!,
    end: end > start ? places[end - 1]! + 1 : places[start]!,
  });
  const { suggestions: _, ...rest } = Object.getOwnPropertyDescriptors(finding);
  const span = place(finding);
  const text = source.slice(span.start, span.end);
  const placed = { ...(Object.defineProperties({}, rest) as Finding), ...span, text, mark: place(finding.mark) };
  const own = places.slice(finding.start, finding.end + 1);
  return suggestLater(placed, () =>
    finding.suggestions.map((each) =>
      each.kind === 'action'
        ? each
        : {
            ...each,
            replacement: restoreUnseen(each.replacement, seen.slice(finding.start, finding.end), text, own),
          },
    ),
  );
}
