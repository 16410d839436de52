import type { Clause } from '../grammar/clauses';
import type { Sentence } from '../grammar/sentence';
import type { Span, Suggestion } from '../finding';
import type { Draft } from '../rule';
import { kindOf, nameOf } from '../grammar/people';
import { stops, type Token } from '../grammar/token';
import { is } from '../lexicon';
import { closesBracket, endsBlank, lastWord } from '../text/ends';
import { hasLetters, startsSmall } from '../text/letters';
import { wordSet } from '../text/word-set';
import { readAction, wholeEnd } from './action';
import { toPassive } from './passive';
import { readReach } from './reach';

/** Makes a draft of a kind with a text; none where the sentence would still tell who did it. */
export type MakeDraft = (kind: Suggestion['kind'], text: string) => readonly Draft[];

/** Where a clause's statement stands: from its subject (or its verb, when the subject is carried over) to its reach. */
export function clauseSpan(sentence: Sentence, clause: Clause): Span {
  const { tokens } = sentence;
  const { subject } = clause;
  let first = subject && !subject.carried && subject.first < clause.first ? subject.first : clause.first;
  while (first === clause.first && tokens[first - 1]?.part === 'adverb') first--;
  const last = Math.max(clause.verb, readReach(sentence, clause).end - 1);
  // "[Name] broke it": a bracket that closes inside the clause belongs to it.
  if (tokens[first - 1]?.lower === '[' && tokens.slice(first, clause.first).some((t) => t.lower === ']')) first--;
  return { start: tokens[first]!.start, end: wholeEnd(sentence, tokens[last]!.end) };
}

/**
 * Facts stand in for the clause; questions and action items for the whole sentence. What we did next stays ours ("we forgot to tag it
 * and went on" -> "it was not tagged and we went on"); what others did next is told without them, too, or nothing is.
 */
export function draftFor(sentence: Sentence, clause: Clause): MakeDraft {
  // "did not tell the users, nor did we stop the sale": one half in other words leaves the other as it was.
  if (sentence.tokens.some(({ lower }) => lower === 'nor')) return () => [];
  return (kind, text) => {
    const all = matesOf(sentence, clause);
    const undone = all.filter(isUndone);
    if (kind === 'fact' && (clause.relative || saysWhich(sentence, clause) || isTaken(sentence, clause))) return [];
    // "did not check the rope or wear the harness": a question about one of two would pass over the other.
    if (kind !== 'fact') return undone.length ? [] : [whole(sentence, kind, text)];
    const who = clause.subject?.head.lower;
    const mates = who === 'i' || who === 'we' ? undone : all;
    return mates.length === 0 ? [alone(sentence, clause, text)] : withMate(sentence, clause, mates, text);
  };
}

/** "Nobody who was on site checked it": who they were would be gone. "It was the clerk who forgot it" has no other subject. */
const saysWhich = ({ tokens }: Sentence, { subject }: Clause): boolean =>
  subject !== undefined && tokens[subject.last + 1]?.lower === 'who';

/** "In production Jonas did not check it": read as one, the words of the preposition would go with him. */
function isTaken({ tokens }: Sentence, { subject, parent }: Clause): boolean {
  if (!subject || subject.first === subject.last) return false;
  const { first, last, name } = subject;
  const before = tokens[first - 1];
  if (before?.part !== 'preposition') return false;
  if (!clauseOpeners.has(before.lower)) return true;
  const start = tokens[first]!;
  // "after Kim Lee left", "since our colleague Jonas left"; not "after lunch Jonas left", "as the on-call engineer Jonas left".
  if (name) return !isName(start) && (before.lower === 'as' || !tokens.slice(first, last).some(isRole));
  // "after site engineers left, it rang": what hangs on nothing ("after lunch engineers left") is no clause that they open.
  return parent === undefined && start.part !== 'determiner';
}

/** Prepositions that a clause may stand behind as well. */
const clauseOpeners = wordSet('after as before since till until');
const isName = (token: Token): boolean => (nameOf(token) ?? 'thing') !== 'thing';
const isRole = (token: Token): boolean => kindOf(token)?.kind === 'person';

function alone(sentence: Sentence, clause: Clause, text: string): Draft {
  const span = clauseSpan(sentence, clause);
  const { orphan } = readReach(sentence, clause);
  const fact = opening(sentence, span, text);
  if (orphan === undefined) return { ...span, kind: 'fact', text: fact };
  const at = sentence.tokens[orphan]!.start;
  const who = clause.subject?.head.lower === 'i' ? 'I' : 'we';
  return { start: span.start, end: at, kind: 'fact', text: `${fact}${sentence.source.slice(span.end, at)}${who} ` };
}

/** Who begins with a small letter ("09:40 operator opens the gate") goes on like that; a gap for a name ("[name] forgot it") tells nothing. */
function opening(sentence: Sentence, { start }: Span, text: string): string {
  const said = sentence.source.slice(start);
  const isSmall = startsSmall(said) && !closesBracket(said);
  return atStart(sentence, start) && !isSmall ? capital(text) : text;
}

/** The other clauses that share a subject. */
const matesOf = ({ clauses }: Sentence, { subject, first }: Clause): readonly Clause[] =>
  clauses.filter((each) => {
    const isSame = subject && each.subject?.first === subject.first && each.first !== first;
    return isSame && (each.subject.carried || subject.carried);
  });

const isUndone = ({ negated, lemma }: Clause): boolean => negated || is('leave-undone', lemma);

/** "took the order and lost the slip": the order was taken and the slip was lost. */
function withMate(
  sentence: Sentence,
  clause: Clause,
  [mate, ...others]: readonly Clause[],
  text: string,
): readonly Draft[] {
  if (!mate || others.length) return [];
  const also = tellAlone(sentence, mate);
  const [one, two] = mate.first < clause.first ? [mate, clause] : [clause, mate];
  const { start, end: until } = clauseSpan(sentence, one);
  const joint = sentence.source.slice(until, sentence.tokens[two.first]!.start);
  if (also === undefined || !/^,? (?:and|but) $/.test(joint)) return [];
  const { end } = clauseSpan(sentence, two);
  const [first, second] = one === mate ? [also, text] : [text, also];
  return [{ start, end, kind: 'fact', text: opening(sentence, { start, end }, first) + joint + second }];
}

function tellAlone(sentence: Sentence, clause: Clause): string | undefined {
  const { verb, lemma, negated, modal, adverbs } = clause;
  if (modal !== undefined || adverbs.length) return undefined;
  const isLeft = is('leave-undone', lemma) && sentence.tokens[verb + 1]?.part === 'to';
  const action = readAction(sentence, clause, isLeft ? verb + 2 : verb);
  return toPassive(action, { negated: negated || isLeft });
}

const label = /^[^*_]*?(?:[:.]\s*(?:\*\*|__)|(?:\*\*|__)\s*[:.–—-])\s*/;

/** A draft for the whole sentence, with a capital and an end mark of its own; a bold label that ends in it stays. */
export function whole(sentence: Sentence, kind: Suggestion['kind'], text: string): Draft {
  const source = sentence.source.slice(sentence.start, sentence.end);
  // A bold label that began before the sentence ("**Lessons:** we should ...") closes inside it: begin after it.
  const closes = (source.match(/\*\*|__/g)?.length ?? 0) % 2 ? label.exec(source) : null;
  const kept = closes?.[0] ?? '';
  // A text made of the whole sentence brings the label along: once is enough.
  if (kept && text.startsWith(kept)) text = text.slice(kept.length);
  const ended = isEnded(sentence.text);
  const mark = kind === 'question' ? '?' : ended ? '.' : '';
  return {
    start: sentence.start + kept.length,
    end: sentence.end,
    kind,
    text: capital(text) + (isEnded(text) ? '' : mark),
  };
}

const isEnded = (text: string): boolean => stops.has(text.trimEnd().at(-1) ?? '');

/** Does the sentence begin at `at`, but for marks and spaces? */
export function atStart(sentence: Sentence, at: number): boolean {
  return !hasLetters(sentence.prose.slice(sentence.start, at));
}

/** Gives the first letter a capital, unless code, an address or a name that is written small comes first. */
export function capital(text: string): string {
  return text.replace(/^(\P{L}*)(\p{Ll})[^\s,;:!?’']*/u, (all, before: string, letter: string) =>
    isLiteral(all) ? all : before + letter.toUpperCase() + all.slice(before.length + letter.length),
  );
}

/** "iOS", "orders_v2", "payments-api", "kubectl" */
const isLiteral = (word: string): boolean =>
  /[`@\d_/\\]|\p{Ll}\p{Lu}|\p{L}\.\p{L}/u.test(word) ||
  is('command', word) ||
  (word.includes('-') && is('machinery', word.slice(word.lastIndexOf('-') + 1)));

const joining = wordSet('and but or so');
const joins = new Set(['however', 'also', 'still']);

/** Drops words, one space beside them and the commas around them; what then begins the sentence gets a capital. */
export function dropWords(sentence: Sentence, span: Span, kind: Suggestion['kind'] = 'fact'): Draft {
  const { source } = sentence;
  let { start, end } = span;
  const comma = /^\s*,/.exec(source.slice(end, sentence.end));
  const before = source.slice(sentence.start, start).trimEnd();
  const opened = /(?<!\p{L})(\p{L}{0,30}),$/u.exec(before);
  const isJoined = joining.has(lastWord(before));
  if (comma && (opened || isJoined || atStart(sentence, start))) end += comma[0].length;
  // "However, in retrospect, it ...": a comma behind the first word stays.
  if (comma && opened && !joins.has(opened[1]!.toLowerCase()))
    return { start: sentence.start + opened.index + opened[1]!.length, end, kind, text: '' };
  // "It was hard to read, in hindsight.": the comma goes along.
  if (before.endsWith(',') && /^\s*(?:[.!?;:)\]]|$)/.test(source.slice(end, sentence.end)))
    return { start: sentence.start + before.length - 1, end, kind, text: '' };
  const behind = source.slice(end, sentence.end);
  const blanks = behind.length - behind.trimStart().length;
  if (blanks) end += blanks;
  else if (endsBlank(source.slice(0, start))) start--;
  if (!atStart(sentence, start)) return { start, end, kind, text: '' };
  const rest = source.slice(end, sentence.end);
  const letter = /^[*_]*\p{Ll}/u.exec(rest)?.[0] ?? '';
  return { start, end: end + letter.length, kind, text: capital(rest).slice(0, letter.length) };
}
