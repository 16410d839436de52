import retextEquality from 'retext-equality';
import { parseEnglish } from '../../../grammar/sentence';
import type { Sentence } from '../../../grammar/sentence';
import type { Span } from '../../../finding';
import { is } from '../../../lexicon';
import { guards } from '../../../patterns/guards';
import { wordSet } from '../../../text/word-set';
import { inclusiveWords } from './words';
import type { Rule } from '../../../rule';
import { allows } from './allows';
import { flags } from './flags';

const remarks = {
  address: (words: string) => `“${words}” may leave out some people.`,
  job: (words: string) => `“${words}” names a gender, although anyone can have the job.`,
  person: (words: string) => `“${words}” defines a person by one thing about them.`,
  staffing: (words: string) => `“${words}” counts men where people are meant.`,
} as const;
type Kind = keyof typeof remarks;

const kinds: ReadonlyMap<string, Kind> = new Map(
  Object.entries(inclusiveWords).flatMap(([kind, words]) =>
    words.split('|').map((w) => [plain(w), kind as Kind] as const),
  ),
);
/** The word test: the plugin searches its whole list for every sentence that it is given. */
const any = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...kinds.keys()].join('|').replaceAll(' ', '[-\\s]+')}|man-(?:power|made))(?![\\p{L}\\p{N}])`,
  'iu',
);
const check = retextEquality();
type File = Parameters<typeof check>[1];

export const inclusiveLanguage: Rule = {
  id: 'inclusive-language',
  group: 'inclusive',
  category: 'inclusive',
  severity: 'off',
  title: 'Words that leave people out',
  why: 'A review is read by everyone who was there, and by people who come later. Words that name people by gender, or by one condition, leave some of them out. The page docs/inclusive-language.md lists the words that are checked.',
  sources: ['retext-equality'],
  examples: {
    flags,
    allows,
  },
  // The longest word of each phrase: a sentence without one of them never gets to the search, which is slow.
  triggers: [new Set([...kinds.keys()].map((phrase) => phrase.split(' ').sort((a, b) => b.length - a.length)[0]!))],
  *find(sentence) {
    if (!any.test(sentence.text)) return;
    for (const { start, end, expected } of search(sentence.text)) {
      const span = { start: sentence.start + start, end: sentence.start + end };
      const words = sentence.source.slice(span.start, span.end);
      const kind = kinds.get(plain(words)) ?? kinds.get(plain(words).replaceAll(' ', ''));
      if (!kind || isName(sentence, span) || isQuoted(sentence, span)) continue;
      const instead = best(expected, kind);
      yield {
        mark: span,
        message: `${remarks[kind](words)} ${instead[0] ? `Would “${instead[0]}” work here?` : 'Is there another word?'}`,
        drafts: instead
          .filter((text) => fits(sentence, span, text))
          .map((text) => ({ ...span, kind: 'fact' as const, text })),
      };
    }
  },
};

const pointing = wordSet('these those you');

/** "person with a disability" cannot stand in front of a noun, and "these people" points at them as "these guys" does. */
function fits({ tokens }: Sentence, { start, end }: Span, text: string): boolean {
  const before = tokens.findLast((token) => token.end <= start);
  // "Thanks guys", "OK guys we need it": whoever is called is not called people.
  const isCalled =
    !before || before.part === 'punctuation' || is('calling', before.lower) || is('interjection', before.lower);
  if (text === 'people' && (isCalled || pointing.has(before.lower))) return false;
  return !/ (?:with|who) /.test(text) || tokens.find((token) => token.start >= end)?.part !== 'word';
}

/** Up to three alternatives, those first that name people, and for people no others; whoever is addressed is "people". */
function best(expected: readonly string[], kind: Kind): readonly string[] {
  const people = expected.filter((text) => /person\b|people\b|^staff|workforce/i.test(text));
  if (kind === 'address') return people.filter((text) => text === 'people');
  const others = kind === 'person' && people.length ? [] : expected.filter((text) => !people.includes(text));
  return [...people, ...others].slice(0, 3);
}

const name = /^\p{Lu}/u;

/** "Guy Martin", "the Foreman gem", "Salesman 2.1"; a capital that only begins the sentence is none. */
function isName({ tokens }: Sentence, { start, end }: Span): boolean {
  const first = tokens.findIndex((token) => token.start >= start);
  const next = tokens.find((token) => token.start >= end);
  const isNamed = (token: (typeof tokens)[number] | undefined) => token !== undefined && name.test(token.text);
  const isCapital = tokens.slice(first).some((token) => token.end <= end && isNamed(token));
  return (
    isNamed(next) || (isCapital && (first > 0 || next?.part === 'number')) || (first > 1 && isNamed(tokens[first - 1]))
  );
}

/** Whose words are they? Not those of who writes, in quotation marks. */
const isQuoted = (sentence: Sentence, mark: Span): boolean =>
  [guards.quoted, guards.mentioned].some((guard) => guard({ sentence, clause: undefined, mark }));

interface Hit {
  readonly start: number;
  readonly end: number;
  readonly expected: readonly string[];
}

/** What retext-equality has to say of a text. All it needs of a file is a place to leave messages, which it then fills in. */
function search(text: string): Hit[] {
  const hits: { start: number; end: number; message: { expected?: readonly string[] } }[] = [];
  const file = {
    message(_reason: string, { place }: { place: { start: { offset: number }; end: { offset: number } } }) {
      const message = {};
      hits.push({ start: place.start.offset, end: place.end.offset, message });
      return message;
    },
  };
  check(parseEnglish(text), file as unknown as File);
  return hits.map(({ start, end, message }) => ({ start, end, expected: message.expected ?? [] }));
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[-\s]+/g, ' ');
}
