import { nameWho, upperFirst } from '../../language';
import { isLabelWord } from '../../review';
import { guessKind, isAnswer } from '../model/kinds';

// What a line of a chat tells of who speaks: a name, a badge behind it, a time.

/** Lines of logs tell seconds; the heads of chats mostly do not. */
export const tellsSeconds = (text: string): boolean => /\d:\d\d:\d\d/.test(text);

const badges = 'APP|BOT|WORKFLOW';
/** The badge of an app, as a word. */
export const badge = new RegExp(`^(?:${badges})$`);
/** The badge of other languages in front of a time as that in English: two blanks part them, since it is a word as well. */
export const useBadge = (line: string): string =>
  line.replace(/^(\s{0,4})(?:アプリ|APPLI|APLICACIÓN|APLICATIVO)(?= {2})/, '$1APP');
/** On a line of its own. */
export const badgeLine = new RegExp(`^(?:${badges}|App)$`);
/** Behind a name; a copy may leave out the blank. */
export const badgeBehind = new RegExp(`(?: |(?<=\\p{Ll}))(?:${badges})$`, 'u');
/** In front of a time. */
export const badgeAhead = new RegExp(`(?<= (?:${badges})) \\d`);
const lastWord = new RegExp(`\\s{1,9}(?:${badges})$`);

/** `Deploy Bot APP`: the name without its badge. */
export function splitBadge(name: string): { readonly who: string; readonly isBot: boolean } {
  const who = name.trim().replace(lastWord, '');
  return { who, isBot: who !== name.trim() };
}

/** What stands in a name and starts small. */
const particle =
  /^(?:van|von|der|den|dem|de|da|di|dos|del|della|la|le|bin|ibn|al|el|ten|ter|af|av|y|und|and|of|\p{Ll}{1,2}\.)$/u;
/** A family may be called so: “van den Berg, Pieter”. Without the comma they may be articles. */
const leading =
  /^(?:(?:van|von|der|den|de|da|di|dos|del|della|la|le|bin|ibn|al|el|ten|ter|af|av) ){1,3}(?=\p{Lu}\S{0,40}, \p{Lu})/u;

/** What a last name may be shortened to: “Mira E.” */
const initial = /(?<=\p{L} \p{Lu})\.$/u;

/** `Support team`. */
const team = /^\p{Lu}[\p{L}\p{N}-]{0,30} (?:team|desk|squad|crew)$/u;

/** What a company adds to a name of several words: `Müller, Jan - extern`. */
const tag = / [-–|/] \p{L}{1,20}$/u;

const handle = /^@\S|^\p{Ll}[\p{Ll}\d]{0,40}(?:[._][\p{L}\d]{1,40}){1,4}$|-bot$/u;

const countSmall = (words: readonly string[]): number =>
  words.filter((word) => /^\p{Ll}/u.test(word) && !particle.test(word)).length;

/** Without the end of a sentence, or a value behind a colon. */
const isOpen = (text: string): boolean => !/[.?!:;,]$|:\s/.test(text.replace(initial, ''));

/** A word that says nothing of an incident, or a few that start as names do. */
export const looksLikeName = (text: string): boolean => {
  if (!isOpen(text)) return false;
  if (!/\s/.test(text)) return /\p{L}/u.test(text) && guessKind(text) === 'observation' && !isAnswer(text);
  const words = text.split(/\s+/);
  return /^[\p{Lu}\p{Lo}]/u.test(text.replace(leading, '')) && words.length <= 5 && countSmall(words) <= 1;
};

/** The same, surer: in several words none but a particle starts small. */
export const isName = (text: string): boolean => {
  const end = text.search(tag);
  const name = end > 0 && text.slice(0, end).includes(' ') ? text.slice(0, end) : text;
  return team.test(name) || (looksLikeName(name) && countSmall(name.split(/\s+/).slice(1)) === 0);
};

/** A name of one word or several that nobody has to see twice to believe it: of people, of a team, or a handle. */
export function isSomebody(name: string): boolean {
  if (handle.test(name) || team.test(name)) return true;
  const [first = '', second] = name.split(/\s+/);
  const who = nameWho(first.replace(/,$/, ''));
  if (who === 'person') return true;
  return who === 'maybe' && second !== undefined && !isLabelWord(first) && guessKind(name) === 'observation';
}

/** What few names start with. */
const opener = /^(?:I|we|it|this|that|they|there|you)(?:['’]\p{L}{1,2})?$/iu;

/** Whether what stands where names do is a sentence: with its start or its end, or with more small words than names have. */
export function isSentence(text: string): boolean {
  const words = text.split(/\s+/);
  const small = countSmall(words);
  if (words.length < 3 || small === 0) return false;
  const hasEnd = /[.?!:;,…]$/.test(text.replace(initial, ''));
  return hasEnd || opener.test(words[0] ?? '') || (words.length > 5 && small > 2);
}

/** Whether what stands where names do may as well be said: “still”, “Cache”, “Ok”, “Detected”. */
export const isWord = (name: string): boolean =>
  /^\p{L}+$/u.test(name) &&
  (nameWho(upperFirst(name)) === 'thing' || guessKind(name) === 'noise' || isAnswer(name) || isLabelWord(name));
