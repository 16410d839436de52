import { nameWho, nounWho } from '../../language';

const particle = /^(?:van|von|der|den|de|da|di|la|le|bin|al|el|ten|ter|Dr\.?|Prof\.?|\p{Lu}\.)$/u;
/** "jose.m" and "mira_ek", but neither "node.js" nor "db_2". */
const login = /^[a-z]{2,20}[._](?!(?:js|ts|py|sh|io|com|net|org|go|rs|rb|ya?ml|json|log|txt|md|service)$)[a-z]{1,20}$/;

/**
 * Whether a text in a place where names stand may be the name of somebody: up to four words that are written like names, none of a
 * product, a team or a role.
 */
export function mayBeName(text: string): boolean {
  const words = text
    .replace(/\([^()]*\)|\[[^\][]*\]|\p{So}|:[\w+-]+:/gu, '')
    .trim()
    .split(/\s+/);
  if (login.test(text) || /^\p{Lo}{2,8}$/u.test(text)) return true;
  if (words.length > 4 || words.every((word) => particle.test(word))) return false;
  return words.every((word) => {
    const who = nameWho(word);
    const isName = who === 'person' || (who === 'maybe' && nounWho(word.toLowerCase(), []) === 'thing');
    return isName || particle.test(word);
  });
}
