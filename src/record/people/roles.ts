import type { Markdown, Span, TextChange } from '../../language';
import { mapInSteps, runToEnd } from '../../review';
import { escapeText } from '../markup/escape';
import { fitRoles } from './fit-roles';
import { findKnownRoles } from './known-roles';
import { formsOf, isWord, isWritten } from './name-forms';
import type { Message, Person } from '../model/message';

/** Who becomes which role. Plain data: to be shown, changed and kept. */
export interface RoleOf {
  /** As in `Message.who`. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: string;
}

/** What is known before anybody gets a role. */
export interface KnownRoles {
  /** The team's own table, or what is remembered of a review: the roles of names. */
  readonly own?: ReadonlyMap<string, string>;
  /** The review's text. Who is meant by a number in it, such as “responder 1”, may not be known any more. */
  readonly text?: string;
}

/**
 * Gives everybody a role: the one that they have already, or that the record tells, else “responder 1”, in order, with a number that nobody
 * has. The same person has one role, by whatever name. Machines keep their names.
 */
export function nameRoles(
  people: readonly Person[],
  { own = new Map(), text = '' }: KnownRoles = {},
): readonly RoleOf[] {
  const everybody = people.filter(({ isBot }) => !isBot);
  const known = findKnownRoles(everybody, own);
  const told = [text, ...own.values(), ...everybody.map(({ role }) => role ?? '')].join('\n');
  const taken = new Set([...told.matchAll(/\bresponder\s(\d{1,6})\b/gi)].map(([, number]) => Number(number)));
  let count = 0;
  const next = (): number => {
    do count++;
    while (taken.has(count));
    return count;
  };
  return everybody.map((person) => {
    const { name, aliases, role } = person;
    return { name, aliases, role: known.get(person) ?? role ?? `responder ${next()}` };
  });
}

/** The messages with roles in place of names, in their text as well. */
export const useRoles = (messages: readonly Message[], roles: readonly RoleOf[]): readonly Message[] =>
  runToEnd(useRolesInSteps(messages, roles));

/** The same in small steps, for windows that must not be held up. */
export function* useRolesInSteps(
  messages: readonly Message[],
  roles: readonly RoleOf[],
): Generator<void, readonly Message[]> {
  const table = new Replacements(roles);
  const byName = new Map(roles.map(({ name, role }) => [name, role]));
  return yield* mapInSteps(messages, (message) => ({
    ...message,
    who: message.who === null ? null : (byName.get(message.who) ?? message.who),
    text: table.replace(message.text),
  }));
}

/** The same in the text of a review that is written. Code, addresses and comments stay as they are. */
export function replaceNames(
  { text, tree }: Pick<Markdown, 'text' | 'tree'>,
  roles: readonly RoleOf[],
): readonly TextChange[] {
  const spared: Span[] = [];
  const blocks: Span[] = [];
  tree.iterate({
    enter: ({ name, from, to }) => {
      if (spares.has(name)) spared.push({ start: from, end: to });
      if (isProse(name)) blocks.push({ start: from, end: to });
    },
  });
  const found = [...new Replacements(roles).find(text)].filter(
    ({ start, end }) => !spared.some((span) => span.start < end && start < span.end),
  );
  return fitRoles(text, blocks, found);
}

const isProse = (node: string): boolean => /^(?:Paragraph|Task|TableCell|(?:ATX|Setext)Heading\d)$/.test(node);

/** Nodes whose words are not for people. */
const spares: ReadonlySet<string> = new Set([
  'FencedCode',
  'CodeBlock',
  'InlineCode',
  'URL',
  'HTMLTag',
  'Comment',
  'CommentBlock',
  'LinkReference',
]);

interface Replacement {
  readonly written: string;
  readonly role: string;
  /** In whatever case: a first name, or several words that are no others together. */
  readonly isLoose: boolean;
  /** A part of a name that is a word as well, which counts within a sentence. */
  readonly isWord: boolean;
}

const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);

class Replacements {
  /** By their first word in lower case, the longest first. */
  readonly #byWord = new Map<string, Replacement[]>();

  constructor(roles: readonly RoleOf[]) {
    // What several people share may mean any of them.
    const parts = new Map<string, { readonly roles: Set<string>; isFirst: boolean }>();
    const share = (part: string | undefined, role: string, isFirst: boolean): void => {
      if (part === undefined) return;
      const shared = parts.get(part) ?? { roles: new Set(), isFirst: false };
      shared.roles.add(role);
      shared.isFirst ||= isFirst;
      parts.set(part, shared);
    };
    for (const { name, aliases, role } of roles)
      for (const each of [name, ...aliases].flatMap((said) => [said, withoutMarks(said)])) {
        const { whole, first, last } = formsOf(each.replace(/^@/, '').trim());
        for (const form of whole) this.#add(form, role, form.includes(' ') && !form.split(' ').every(isWord));
        share(first, role, true);
        share(last, role, false);
      }
    for (const [part, { roles: shared, isFirst }] of parts)
      this.#add(part, [...shared].join(' or '), isFirst && !isWord(part), isWord(part));
    for (const list of this.#byWord.values()) list.sort((a, b) => b.written.length - a.written.length);
  }

  #add(name: string, role: string, isLoose: boolean, isWord = false): void {
    const written = escapeText(name).replaceAll('’', "'");
    const word = /[\p{L}\p{N}]+/u.exec(written)?.[0].toLowerCase();
    // A single letter may be anything.
    if (word === undefined || written.length < 2) return;
    const list = this.#byWord.get(word) ?? [];
    if (!list.some((each) => each.written === written)) list.push({ written, role, isLoose, isWord });
    this.#byWord.set(word, list);
  }

  replace(text: string): string {
    let result = '';
    let from = 0;
    const found = [...this.find(text)];
    for (const { start, end, insert } of fitRoles(text, [{ start: 0, end: text.length }], found)) {
      result += text.slice(from, start) + insert;
      from = end;
    }
    return from === 0 ? text : result + text.slice(from);
  }

  /** Where names are, and what takes their place. */
  *find(text: string): Generator<TextChange> {
    if (this.#byWord.size === 0) return;
    let from = 0;
    for (const { index, 0: word } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      if (index < from) continue;
      const found = this.#byWord.get(word.toLowerCase())?.find((each) => this.#isAt(text, index, each));
      if (!found) continue;
      const start = startOf(text, index, found.written);
      from = start + (text[start] === '@' ? 1 : 0) + found.written.length;
      yield { start, end: from, insert: found.role };
    }
  }

  #isAt(text: string, at: number, { written, isLoose, isWord }: Replacement): boolean {
    const start = at - written.search(/[\p{L}\p{N}]/u);
    const end = start + written.length;
    const said = text.slice(start, end).replaceAll('’', "'");
    const isMention = text[start - 1] === '@';
    const isSame = isMention
      ? said.toLowerCase() === written.toLowerCase()
      : isLoose
        ? isWritten(said, written)
        : said === written;
    // A handle in lower case is only meant where it is a mention, or speaks.
    if (!isSame || (!isMention && text[end] !== ':' && /^\p{Ll}+$/u.test(written))) return false;
    const [before, behind] = [
      text.slice(Math.max(0, start - 40 - Number(isMention)), start - Number(isMention)),
      text.slice(end, end + 2),
    ];
    if (isWord && !isMention && !/[\p{Ll},] $/u.test(before)) return false;
    return !isWithin(before, behind);
  }
}

/** As it is typed where there are no accents. */
const withoutMarks = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

/** Whether a text goes on to the left or to the right of a name: in a word, a path, the name of a file. "Ana/Li" are two names. */
const isWithin = (before: string, behind: string): boolean =>
  isLetter(before.at(-1)) ||
  (before.endsWith('/') &&
    !/^\p{Lu}[\p{L}.]*\/$/u.test(
      before
        .slice(-50)
        .split(/[\s(,]/)
        .at(-1) ?? '',
    )) ||
  /^(?:[\p{L}\p{N}]|\.\p{L})/u.test(behind);

/** Where the replaced text starts: with the `@` of a mention. */
function startOf(text: string, word: number, written: string): number {
  const start = word - written.search(/[\p{L}\p{N}]/u);
  return text[start - 1] === '@' ? start - 1 : start;
}
