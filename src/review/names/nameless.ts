import { matchesOf, namedPeople, upperFirst, type Span } from '../../language';
import { isLabelWord, mayBeName, namesBeside } from '../blocks/name';
import { peopleIn } from './people-in';
import type { Review } from '../review';
import { readVerb } from '../actions/words';
import { trimEnd } from '../text/trim';

/** Tells a text without the people in it; nothing where it cannot be told so. */
export type Nameless = (text: string) => string | undefined;

/**
 * For a screen that everyone can see. Leaves out whom one thanks ("Thank you, Ana, for asking"), who does it ("Ana to send the list")
 * and names at the end ("Add a limit (@li)"). A text that names somebody in another place is not told at all. People are those
 * whom the language knows by their names, and those whom the review names as owners, in roles or as having been there.
 */
export function namelessIn(review: Review): Nameless {
  const known = new Set(
    peopleIn(review)
      .flatMap((name) => name.replace(/^@/, '').split(/\s+/).slice(0, 3))
      .filter(isNameLike),
  );
  const findPeople = (text: string): readonly Span[] => [
    ...namedPeople(text),
    ...findKnown(text, known),
    ...findDoer(text),
  ];
  const names = (piece: string): boolean =>
    mayBeName(piece) || known.has(piece) || known.has(upperFirst(piece)) || findPeople(piece).length > 0;
  return (written) => {
    const text = withoutBrackets(written, names);
    if (findPeople(text).length === 0) return text;
    const people = join(text, findPeople(text));
    const [first] = people;
    const last = people.at(-1);
    if (!first || !last || people.length > 1) return undefined;
    const left = text.slice(0, first.start).trimEnd();
    const right = text.slice(last.end);
    const told =
      withoutThanked(left, right) ?? withoutDoer(left, right) ?? withoutEnd(left, right, text[first.start] === '@');
    return told !== undefined && findPeople(told).length === 0 ? told : undefined;
  };
}

/** A text without the brackets that hold a name. There a word that no list knows may well be one, and is not missed where it is none. */
const withoutBrackets = (text: string, names: (piece: string) => boolean): string =>
  text
    .replace(/ ?(?:\(([^()[\]]{2,60})\)|\[([^()[\]]{2,60})\])/g, (all, round?: string, square?: string) =>
      (round ?? square ?? '').split(/[,;&+/]| and /).some((piece) => names(piece.trim())) ? '' : all,
    )
    .trim();

/** "Lead" and "on-call" are no names, and where a sentence was taken for an owner, its words are none. */
const isNameLike = (word: string): boolean =>
  /^\p{Lu}[\p{L}\d_-]{2,}$/u.test(word) && !/^(?:team|the|and|on-call|ticket)$/i.test(word) && !readVerb(word);

const words = /[\p{L}\d_-]+/gu;

/** Words that the review itself uses as names, where they are written like one. */
function findKnown(text: string, known: ReadonlySet<string>): readonly Span[] {
  return [...matchesOf(words, text)]
    .filter(({ 0: word }) => known.has(word) && /^\p{Lu}/u.test(word))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

/**
 * "jose.m to send the list", "Ottilie: send the list": in the place of who does it. Of a word that no list knows, nobody can tell a
 * name from a part of the system: neither is told. The same holds for what stands behind a dash at the end.
 */
function findDoer(text: string): readonly Span[] {
  const name = (/^([^\s\p{Lu}:]{2,40})(?:: | to )/u.exec(text.slice(0, 50)) ??
    /^([^:]{2,40}): /.exec(text.slice(0, 50)))?.[1];
  if (name !== undefined && mayBeName(name) && !isLabelWord(name)) return [{ start: 0, end: name.length }];
  const last = /[^\s] [–—-]{1,2} ([^–—-]{2,40})$/.exec(trimEnd(text, /[.\s]/))?.[1];
  if (last !== undefined && mayBeName(last))
    return [{ start: text.lastIndexOf(last), end: text.lastIndexOf(last) + last.length }];
  return namesBeside(text);
}

/** People with nothing between them but commas and "and" are one list. */
function join(text: string, spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const before = joined.at(-1);
    if (before && /^[\s,&+/]*(?:and\s+)?$/.test(text.slice(before.end, Math.max(before.end, span.start))))
      joined[joined.length - 1] = { start: before.start, end: Math.max(before.end, span.end) };
    else joined.push(span);
  }
  return joined;
}

/** "Thank you, Ana, for asking", "Thanks to Ana for asking", "Ana, for asking". */
function withoutThanked(left: string, right: string): string | undefined {
  const reason = /^[\s,:–—-]*(for\b[\s\S]*)$/.exec(right)?.[1];
  const thanks = /^(thank you|thanks|many thanks|kudos|shout-?out)?[\s,]*(?:to)?$/i.exec(left);
  if (reason === undefined || !thanks) return undefined;
  return `${thanks[1] ?? 'Thank you'} ${reason}`;
}

/** "Ana to send the list", "Ana: send the list". */
function withoutDoer(left: string, right: string): string | undefined {
  const task = left === '' ? /^(?:\s+to\s+|\s*[:–—-]\s+)(\S[\s\S]*)$/.exec(right)?.[1] : undefined;
  return task && upperFirst(task);
}

/** "Add a limit (@li)", "Add a limit – Ana", "Add a limit, owner: @li". */
function withoutEnd(left: string, right: string, isHandle: boolean): string | undefined {
  if (!/^[)\].\s]*$/.test(right)) return undefined;
  const said = left.replace(/\bowner:?$/i, '').trimEnd();
  const mark = /[([–—,:-]$/.exec(said)?.[0];
  // "Add a limit @li": a handle needs nothing in front.
  if (mark === undefined) return isHandle ? said : undefined;
  return said.slice(0, -mark.length).trimEnd() !== '' ? said.slice(0, -mark.length).trimEnd() : undefined;
}
