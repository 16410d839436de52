import { nameWho, nounWho, type Span } from '../../language';

const particle = /^(?:van|von|der|den|de|da|di|la|le|bin|al|el|ten|ter|Dr\.?|Prof\.?|\p{Lu}\.)$/u;
/** "jose.m" and "mira_ek", but neither "node.js" nor "db_2". */
const login = /^[a-z]{2,20}[._](?!(?:js|ts|py|sh|io|com|net|org|go|rs|rb|ya?ml|json|log|txt|md|service)$)[a-z]{1,20}$/;

/**
 * Whether a text in a place where names stand may be the name of somebody: up to four words that are written like names, none of a
 * product, a team or a role.
 */
export function mayBeName(text: string): boolean {
  const words = text
    .replace(/\([^()]*\)|\[[^\][]*\]|\p{So}|:[\w+-]+:|,(?= )/gu, '')
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

// "Thanks, Ana, for the graph", "Ana, for asking", "(owner: Ana)".
const thanked =
  /^(?:many )?(?:thanks|thank you|kudos|shout-?out),? (?:to )?([^\s,:][^,:\n]{0,40}?)(?:, | )for\b|^([^\s,:][^,:\n]{0,40}), for\b/iu;
const owned = /\bowner:? ([^\s,;)\]][^,;)\]\n]{0,40})/iu;

/** Who is thanked in a text, or owns it, by the words around the name. */
export function nameBeside(text: string): Span | undefined {
  for (const pattern of [thanked, owned]) {
    const match = pattern.exec(text.slice(0, 300));
    const name = (match?.[1] ?? match?.[2] ?? '').trimEnd();
    if (match && mayBeName(name)) {
      const start = match.index + match[0].indexOf(name);
      return { start, end: start + name.length };
    }
  }
  return undefined;
}
