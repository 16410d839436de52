import type { Token } from '../grammar/tokens';
import { codeLetter } from '../markdown/mask';
import { once } from '../text/once';
import { longestGap } from './anchors';
import type { Node, Sequence, Sort } from './parse';
import { readingOf, type Reading } from './reading';
import { classTest, openersOf, type Keys } from './words';

/** Tokens `first` up to `end`, which is not part of it. */
export interface Part {
  readonly first: number;
  readonly end: number;
}

/** Where a pattern fits, with its named parts. */
export interface Fit extends Part {
  readonly parts: ReadonlyMap<string, Part>;
}

/** A compiled pattern: where it fits, starting at a token and ending at `to` at the latest. */
export type Matcher = (tokens: readonly Token[], at: number, to: number) => Fit | undefined;

interface Run {
  readonly tokens: readonly Token[];
  readonly reading: Reading;
  readonly to: number;
  readonly parts: [string, Part][];
}

/** Tries to fit at a token, then goes on with what follows; the end of the whole, or nothing. */
type Step = (run: Run, at: number, next: Next) => number | undefined;
type Next = (at: number) => number | undefined;

/** Compiles a pattern when it is first looked for: a text asks for few of them. What makes no sense is found by a test of all rows. */
export function compileLater(read: () => readonly Sequence[]): Matcher {
  const matcher = once(() => compile(read()));
  return (tokens, at, to) => matcher()(tokens, at, to);
}

/** Compiles the alternatives of a pattern; the first that fits counts. Throws where a class is unknown. */
export function compile(options: readonly Sequence[]): Matcher {
  const steps = options.map(sequence);
  const openers = openersOf(options);
  return (tokens, at, to) => {
    const reading = readingOf(tokens);
    if (openers && !(at < to && says(reading.keys[at], openers))) return undefined;
    for (const step of steps) {
      const run: Run = { tokens, reading, to, parts: [] };
      const end = step(run, at, (place) => place);
      if (end !== undefined) return { first: at, end, parts: new Map(run.parts) };
    }
    return undefined;
  };
}

/** Does a token say one of the words? */
const says = (keys: Keys | undefined, words: ReadonlySet<string>): boolean =>
  keys !== undefined && (words.has(keys[0]) || words.has(keys[1]) || words.has(keys[2]));

function sequence(nodes: Sequence): Step {
  return nodes.map(step).reduceRight((after, each) => (run, at, next) => each(run, at, (end) => after(run, end, next)));
}

function step(node: Node): Step {
  switch (node.kind) {
    case 'word':
      return oneThatSays((keys) => keys.includes(node.word));
    case 'class':
      return oneThatSays(classTest(node.name));
    case 'sort':
      return sortStep(node.sort);
    case 'gap':
      return (run, at, next) => {
        for (let end = at; end <= Math.min(at + longestGap, run.to); end++) {
          const found = next(end);
          if (found !== undefined) return found;
        }
        return undefined;
      };
    case 'maybe': {
      const inner = step(node.node);
      return (run, at, next) => inner(run, at, next) ?? next(at);
    }
    case 'not': {
      const inner = step(node.node);
      return (run, at, next) => (inner(run, at, (end) => end) === undefined ? next(at) : undefined);
    }
    case 'either': {
      const options = node.options.map(sequence);
      return (run, at, next) => {
        for (const option of options) {
          const found = option(run, at, next);
          if (found !== undefined) return found;
        }
        return undefined;
      };
    }
    case 'both': {
      const steps = node.nodes.map(step);
      return (run, at, next) => {
        const ends = steps.map((each) => each(run, at, (end) => end));
        return ends[0] !== undefined && ends.every((end) => end === ends[0]) ? next(ends[0]) : undefined;
      };
    }
    case 'part': {
      const inner = sequence(node.nodes);
      return (run, at, next) =>
        inner(run, at, (end) => {
          run.parts.push([node.name, { first: at, end }]);
          const found = next(end);
          if (found === undefined) run.parts.pop();
          return found;
        });
    }
  }
}

const one =
  (fits: (token: Token) => boolean): Step =>
  (run, at, next) => {
    const token = run.tokens[at];
    return at < run.to && token && fits(token) ? next(at + 1) : undefined;
  };

const oneThatSays =
  (fits: (keys: Keys) => boolean): Step =>
  (run, at, next) => {
    const keys = run.reading.keys[at];
    return at < run.to && keys && fits(keys) ? next(at + 1) : undefined;
  };

function sortStep(sort: Sort): Step {
  switch (sort) {
    case 'VERB':
      return one(({ verb }) => verb?.base === true);
    case 'PAST':
      return one(({ verb }) => verb?.past === true);
    case 'DOING':
      return one(({ verb }) => verb?.gerund === true);
    case 'DONE':
      return one(({ verb }) => verb?.participle === true);
    case 'NOUN':
      return one(({ part }) => part === 'word');
    case 'NUMBER':
      return one(({ part }) => part === 'number');
    case 'CODE':
      return one(({ text }) => text.includes(codeLetter));
    case 'ADVERBS':
      return (run, at, next) => {
        let end = at;
        while (end < Math.min(run.to, at + longestGap) && isAdverb(run.tokens[end]!)) end++;
        for (; end >= at; end--) {
          const found = next(end);
          if (found !== undefined) return found;
        }
        return undefined;
      };
    case 'START':
      return (run, at, next) => (run.tokens.slice(0, at).every(isMark) ? next(at) : undefined);
    case 'END':
      return (run, at, next) => (run.tokens.slice(at, run.to).every(isMark) ? next(at) : undefined);
    default:
      return (run, at, next) => {
        for (const phrase of run.reading.phrasesFrom(at)) {
          const found = phrase.end <= run.to && phrase.means(sort) ? next(phrase.end) : undefined;
          if (found !== undefined) return found;
        }
        return undefined;
      };
  }
}

const isAdverb = ({ part, lower }: Token): boolean => part === 'adverb' || lower === 'so' || lower === 'pretty';

const isMark = ({ part }: Token): boolean => part === 'punctuation';

/** Does a pattern fit right before a token? */
export function fitsBehind(matcher: Matcher, tokens: readonly Token[], end: number): boolean {
  for (let at = Math.max(0, end - longestPrefix); at < end; at++)
    if (matcher(tokens, at, end)?.end === end) return true;
  return false;
}

/** Does a pattern fit at any of the tokens? */
export function fitsIn(matcher: Matcher, tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (matcher(tokens, at, end)) return true;
  return false;
}

/** A gap, with a word on both sides. */
const longestPrefix = 8;
