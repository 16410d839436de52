import { matchesOf } from '../../language';
import { withoutComments } from '../text/comments';
import { withoutSlots } from '../text/slot';

const handle = /(?<![\w/.@])@([A-Za-z][\w-]{1,38})(?![\w/(]|\.\w)/g;

/** `@handles` in a text, each once; package names, mail addresses and tags such as `@due(...)` are none. */
export const findHandles = (text: string): readonly string[] => [
  ...new Set([...matchesOf(handle, text)].map((match) => `@${match[1]}`)),
];

const pairing = /\bpair(?:s|ed|ing)?\b(?: ?(?:with|by|on \w+))?/giu;
const person = /^@?\p{L}[\p{L}\d_-]*/u;
const joint = /^(?:[,&+/]|(?:and|with)\b)/i;

/** Who was pairing, as a statement such as "(pair: Ana, Li)" or "paired with @li" says. */
export function findPair(text: string): readonly string[] {
  for (const { 0: said, index } of matchesOf(pairing, text)) {
    const names = readPeople(text.slice(index + said.length, index + said.length + longest));
    if (names.length > 1 || names[0]?.startsWith('@')) return names;
  }
  return [];
}

/** UTF-16 units in which those who were pairing are named. */
const longest = 300;

function readPeople(text: string): readonly string[] {
  const names: string[] = [];
  let rest = text.trimStart().replace(/^[:=]/, '').trimStart();
  for (let name = person.exec(rest)?.[0]; name; name = person.exec(rest)?.[0]) {
    names.push(name);
    const behind = rest.slice(name.length).trimStart();
    const mark = joint.exec(behind)?.[0];
    if (mark === undefined) break;
    rest = behind.slice(mark.length).trimStart();
  }
  return names;
}

/** Names in a list such as "Ana Lima, @li and Sam": links and placeholders are taken apart or left out. */
export function readNames(text: string): readonly string[] {
  return withoutSlots(withoutComments(text))
    .replace(/\[([^\][]*)\](?:\([^()]*\)|\[[^\][]*\])?/g, '$1')
    .replace(/[*_`]/g, '')
    .replace(/(?<=[\p{L}\p{N}]) ?\([^()]*\)/gu, '')
    .split(/[,;&+/\n]|\band\b/)
    .map((name) => name.trim().replace(/^[-–—:]\s*|\.$/g, ''))
    .filter((name) => /^@?\p{L}[\p{L}\d' ._-]{0,40}$/u.test(name));
}
