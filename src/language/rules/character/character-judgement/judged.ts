import { clauseAt, clauseFrom, tokenAt } from '../../../grammar/about';
import { readNounPhrase } from '../../../grammar/clauses';
import type { Sentence } from '../../../grammar/sentence';
import type { Span } from '../../../finding';

const copula = /^(?:be|seem|feel|look|sound|appear|become|get|grow|act|stop|stay|remain)$/;
const asked = /^questions?$/;
const owned = /\b(?:your|their|his|her|whose)\b/iu;
const supposes = /^(?:think|believe|feel|worry|fear|imagine)$/;
const says = /^(?:say|tell|claim|mean|imply|think|suggest|call)$/;

/**
 * Is it people of whom an adjective is said, in a clause about people: "they were rude and naive", "too lazy to ask";
 * not "they want the clients to be dumb", where it is said of clients.
 */
export function judgesHolder(sentence: Sentence, span: Span): boolean {
  const { tokens } = sentence;
  const at = tokenAt(sentence, span.start);
  const clause = clauseAt(sentence, span.start);
  if (clause?.verb === at) return true;
  let i = at - 1;
  // "was clumsy, rude and naive": back over what it is joined to.
  while (i > 0 && isOnTheWay(sentence, i)) i--;
  const verb = tokens[i];
  if (!verb || !(verb.part === 'auxiliary' || copula.test(verb.verb?.lemma ?? ''))) return false;
  const holder = tokens[i - 1]?.part === 'to' && clause && i - 2 > clause.verb && tokens[i - 2];
  if (!holder || (holder.part !== 'word' && holder.part !== 'pronoun')) return true;
  return !/thing|none/.test(readNounPhrase(tokens, i - 2, clause.verb + 1)?.who ?? 'person');
}

/** What may stand between "was" and its adjective: adverbs, "a bit", and other adjectives that it is joined to. */
function isOnTheWay({ tokens }: Sentence, i: number): boolean {
  const [t, next] = [tokens[i]!, tokens[i + 1]!];
  if (t.part === 'adverb' || t.part === 'negation' || /^(?:,|and|or|but|bit|little)$/.test(t.lower)) return true;
  if (/^(?:bit|little)$/.test(next.lower)) return t.part === 'determiner';
  return (t.part === 'word' || Boolean(t.verb?.participle)) && /^(?:,|and|or|but)$/.test(next.lower);
}

/** "I might sound stupid", "if the question is stupid", "they will think they did something stupid", "I never said he is". */
export function isOnlySupposed(sentence: Sentence, span: Span): boolean {
  // "As a naive reader, I ...".
  if (isIntroduction(sentence, span)) return true;
  const clause = clauseAt(sentence, span.start);
  if (!clause) return false;
  const subject = clause.subject;
  if (subject?.head.lower === 'i' && /^(?:may|might|could|would)$/.test(clause.modal ?? '')) return true;
  if (subject && asked.test(subject.head.lower) && !owned.test(phrase(sentence, subject))) return true;
  const outer = sentence.clauses.findLast((c) => c.verb < clause.verb && c !== clause);
  if (!outer || tokensBetween(sentence, outer.verb, clause.first)) return false;
  return (Boolean(outer.modal) && supposes.test(outer.lemma)) || (outer.negated && says.test(outer.lemma));
}

const isIntroduction = (sentence: Sentence, span: Span) =>
  /\bas\s+an?\s+$/iu.test(sentence.prose.slice(sentence.start, span.start)) &&
  clauseFrom(sentence, span.start)?.subject?.head.lower === 'i';

const phrase = ({ tokens, prose }: Sentence, { first, last }: { first: number; last: number }) =>
  prose.slice(tokens[first]!.start, tokens[last]!.end);

const tokensBetween = ({ tokens }: Sentence, from: number, to: number) =>
  tokens.slice(from, to).some((t) => t.part === 'punctuation' || t.part === 'coordinator');
