import { is, isAnonymous, nameWho, nounWho, type Span } from '../../language';

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

// "Thanks, Ana, for the graph", "Kudos to Ana and Li!", "Ana, for asking", "(owner: Ana)".
const beside: readonly RegExp[] = [
  /^(?:(?:many|big|huge|special) )?(?:thanks|thank you|kudos|shout-?out)[,:]? (?:to )?([^\n:;.!?]{1,80})/i,
  /^([^\s,:][^,:\n]{0,40}), for\b/i,
  /\bowner:? ([^\s,;)\]][^,;)\]\n]{0,40})/i,
];

/** Who is thanked in a text, or owns it, by the words around the names. */
export function namesBeside(text: string): readonly Span[] {
  for (const pattern of beside) {
    const match = pattern.exec(text.slice(0, 300));
    if (!match) continue;
    const said = (match[1] ?? '').split(/,? for /, 1)[0] ?? '';
    let at = match.index + match[0].indexOf(said);
    const found: Span[] = [];
    for (const piece of said.split(/(,|&| and )/)) {
      const name = piece.trim();
      const start = at + piece.length - piece.trimStart().length;
      if (mayBeName(name)) found.push({ start, end: start + name.length });
      at += piece.length;
    }
    if (found.length > 0) return found;
  }
  return [];
}

const noTeam = 'all|and|any|by|each|every|for|from|just|my|not|only|or|our|their|to|whole|with|your';
const team = new RegExp(
  `^(?!.{0,40}\\b(?:${noTeam})\\b)(?:the )?\\p{L}[\\p{L}-]*(?: \\p{L}[\\p{L}-]*)? (?:team|crew|group|guild|squad)$`,
  'iu',
);
const acronym = /^\p{Lu}\p{L}{0,9}\p{Lu}\p{L}{0,9}$/u;

/** Whether a text names a team, as it says so ("Payments team") or is written so ("SRE"); a security group and an API are none. */
export function isTeam(text: string): boolean {
  const words = text.toLowerCase().split(' ');
  const isTold = team.test(text);
  if (isTold && words.at(-1) !== 'group') return true;
  const isGroup = nounWho(words.at(-1)!, words.slice(0, -1)) !== 'thing';
  return isGroup && (isTold || (acronym.test(text) && !isLabelWord(text)));
}

/** A name that stands on a list of names, with others beside it. */
export function isKnownName(text: string): boolean {
  const [first = '', ...others] = text.split(' ');
  return others.length <= 2 && nameWho(first) === 'person' && others.every((word) => nameWho(word) === 'maybe');
}

/** Whether a text stands for somebody without a name: "responder 1", "Engineer B". */
export const isNumbered = (text: string): boolean => / #?(?:\p{Lu}|\d{1,2})$/u.test(text) && isAnonymous(text);

/** Whether a text names a person or a team, and nothing else: "Ana Silva", "@kim", "storage team", "responder 1". */
export const isSomebody = (text: string): boolean =>
  text.startsWith('@') || isTeam(text) || isKnownName(text) || isNumbered(text);

/** "Ruth", "Ruth & Elif", "data team": nobody but people and teams that a list of names, or the word for a team, tells. */
export const areKnown = (text: string): boolean =>
  text.split(/ (?:and|&|\+) |\/|, /).every((each) => isSomebody(each) && !is('place-too', each.toLowerCase()));

/** Whether a text may name a team or what it looks after: "Engineering", "Edge platform". */
export function mayBeTeam(text: string): boolean {
  const words = text.toLowerCase().split(' ');
  const [first = ''] = words;
  return (
    words.length <= 3 &&
    !isLabelWord(first) &&
    (areas.has(words.at(-1)!) || nounWho(words.at(-1)!, words.slice(0, -1)) === 'group')
  );
}

// What stands in front of a colon without being a name.
const labels = new Set(
  `note notes update error errors warning warn info debug fatal trace alert alerts status action actions decision impact edit re fyi todo
  question answer resolution cause root summary result results detected resolved mitigated started http https ftp title service host env
  environment region severity priority owner message msg event events time date step next plan context reason version deploy rollback
  hypothesis observation assumption timeline incident ps nb tl;dr tldr diagnosis detection response recovery trigger fix workaround
  mitigation investigation background pr prs outcome effect link ticket slack channel call bridge phase source root unknown day
  what why how who when where immediate immediately urgent short-term mid-term medium-term long-term near-term fallback`.split(
    /\s+/,
  ),
);

// Teams by what they look after.
const areas = new Set(
  `platform data checkout search web mobile core edge compute growth infra infrastructure backend frontend cloud product
  design`.split(/\s+/),
);

/** Whether a word in front of a colon is a label: "Update: ...". */
export const isLabelWord = (word: string): boolean => labels.has(word.toLowerCase());

/** Whether a text in a place for names is one, as far as its form and the words of the review tell. */
export function maybePerson(name: string, prose: string): boolean {
  if (/^[^\s@]*@[^\s@]+$/.test(name)) return true;
  const [first = ''] = name.split(' ');
  return (
    mayBeName(name) &&
    !isLabelWord(first) &&
    !areas.has(first.toLowerCase()) &&
    (/\s/.test(name) || !/^\p{Lu}/u.test(name) || !hasWord(prose, name.toLowerCase()))
  );
}

/** Whether a text has a word in just this case; a handle is none. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}@._-]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}@_-]/u.test(text.charAt(at + word.length)))
      return true;
  }
  return false;
}
