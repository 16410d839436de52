import type { Clause } from '../../../grammar/clauses';
import { openingOf } from '../../../grammar/clause';
import type { Sentence } from '../../../grammar/sentence';
import type { Token } from '../../../grammar/tokens';
import { is } from '../../../lexicon';
import type { Hit } from '../../../patterns/row';
import { clauseSpan, contrasts, draftFor, omitted, readAction, readReach, undergone } from '../../../rephrase';
import { readAdverbs } from '../../../rephrase/adverbs';
import { hasAim } from '../../../rephrase/doer';
import { isQuantity } from '../../../rephrase/object';
import type { Draft } from '../../../rule';
import { wordSet } from '../../../text/word-set';
import { be, offerPast, past } from './past';

/** What happened in place of what should have: "should have been checked", it was not; "should not have gone out", it went. */
export function offerFact(hit: Hit): readonly Draft[] {
  const { sentence, clause, parts } = hit;
  const act = parts.get('act');
  if (!clause || (!act && !clause.perfect) || isThought(sentence, clause) || isToldAfter(sentence, clause)) return [];
  if (pointsBack(sentence, clause) || isOneOfTwo(sentence, clause)) return [];
  const drafts = clause.passive && !act ? offerPassive(hit, clause) : offerActive(hit, clause);
  if (isReasoned(sentence, clause)) return drafts.filter(({ kind }) => kind !== 'fact');
  return drafts.map((draft) => (draft.kind === 'fact' ? withoutAgainst(sentence, clause, draft) : draft));
}

function offerActive(hit: Hit, clause: Clause): readonly Draft[] {
  const { sentence, parts } = hit;
  const { tokens } = sentence;
  const { subject, negated, relative, first, lemma } = clause;
  if (negated) return offerPast(hit, clause);
  const at = (subject?.first ?? first) - 1;
  // "So we should have": what it follows from is no reason for what was not done.
  const before = at === 0 ? '' : (tokens[at]?.lower ?? '');
  const act = parts.get('act');
  if (relative || comparing.has(before) || outcomes.has(lemma) || isConditional(sentence, clause)) return [];
  const isToldOf = lemma === 'remember' && tokens[clause.verb + 1]?.part === 'to';
  const verb = act ? act.end - 1 : clause.verb + (isToldOf ? 2 : 0);
  const drafts = omitted(readAction(sentence, clause, verb), draftFor(sentence, clause));
  // "could have seen the crack": that it was there to be seen would be gone.
  return clause.modal === 'could' && is('perceive', lemma) ? drafts.filter(({ kind }) => kind !== 'fact') : drafts;
}

/** "With the notes at hand we could have ...", "any other would have ...": under what is told in front, and no step. */
const isConditional = ({ tokens, clauses }: Sentence, clause: Clause): boolean =>
  clause.modal === 'would' || (clause.modal === 'could' && clause === clauses[0] && tokens[0]?.part === 'preposition');

/** "should have tested it, because it was new": a reason for what would have been right is none for what was not done. */
function isReasoned(sentence: Sentence, clause: Clause): boolean {
  const isReason = ({ lower }: Token, k: number) =>
    lower === 'because' || (reasons.has(lower) && sentence.tokens[k - 1]?.lower === ',');
  const own = sentence.clauses.indexOf(clause);
  return sentence.tokens.some((token, k) => k > clause.verb && isReason(token, k) && reasonedBy(sentence, k) === own);
}
const reasons = wordSet('as since');

/** Index of the clause that the word at token `k` gives a reason for: of "was made" in "the change that was made because of the audit". */
function reasonedBy({ tokens, clauses }: Sentence, k: number): number | undefined {
  const { lower, part } = tokens[k]!;
  const hangs = ({ first, parent }: Clause) => first > k && parent !== undefined && clauses[parent]!.verb < k;
  const opened = clauses.find((each) => hangs(each) && (part === 'subordinator' || openingOf(each) === k + 1));
  // ", since then it has been tested": that is when.
  if (opened || lower === 'since') return opened?.parent;
  const around = clauses.findLastIndex(({ verb, end }) => verb < k && k < end);
  return tokens[k - 1]?.lower === ',' && clauses[around]?.relative ? clauses[around].parent : around;
}

const comparing = wordSet('than as so');
/** "could have prevented it": no step. */
const outcomes = wordSet('avert avoid lessen limit minimise minimize mitigate prevent reduce save shorten');
/** "More could have been done", "every step should have been logged": what was not done, then? */
const amounts = wordSet(
  'all any anybody anyone anything both each every everybody everyone everything few less more most much no none one somebody ' +
    'someone something',
);

/** "should have been checked": was not checked. */
function offerPassive({ sentence, mark }: Hit, clause: Clause): readonly Draft[] {
  const { tokens, source } = sentence;
  const { subject, negated, verb } = clause;
  const adverbs = readAdverbs(sentence, clause, verb);
  const rest = source.slice(mark.end, tokens[Math.max(verb, readReach(sentence, clause).end - 1)]!.end);
  // "a permission that should never have been granted": that was granted.
  if (!adverbs || contrasts.test(rest) || (negated && clause.relative)) return [];
  if (subject && [tokens[subject.first]!, subject.head].some(({ lower }) => amounts.has(lower))) return [];
  if (subject && isQuantity(tokens, subject.first)) return [];
  // "should have been opened to relieve the pressure": it may have been opened for something else.
  const { end, lemma } = clause;
  if (!negated && subject && hasAim(sentence, { from: verb + 1, end, lemma, head: subject.head })) return [];
  const words = [...adverbs.early, ...(negated ? [] : ['not']), ...adverbs.late, tokens[verb]!.text];
  // "Lotte should never have been let in": that she was points at her as much.
  if (negated) return subject?.name ? [] : past(sentence, mark, clause, words);
  return [{ ...mark, kind: 'fact', text: be(sentence, clause, words) }, ...undergone(sentence, clause)];
}

const views = wordSet('view opinion imo imho hindsight retrospect');

/** "I think that it should have ...", "it would have told us that we should have ...": what is thought did not happen or did. */
function isThought({ tokens, clauses }: Sentence, clause: Clause): boolean {
  const above = clause.parent === undefined ? undefined : clauses[clause.parent];
  if (above?.modal !== undefined && above.perfect) return true;
  const opening = openingOf(clause);
  const before = tokens[tokens[opening - 1]?.lower === 'that' ? opening - 2 : opening - 1];
  if (tokens.slice(0, opening).some(({ lower }) => views.has(lower))) return true;
  return before?.verb !== undefined && is('says', before.verb.lemma);
}

/** "should have been locked, but was not": it is told already. */
function isToldAfter(sentence: Sentence, clause: Clause): boolean {
  const { end } = readReach(sentence, clause);
  const behind = sentence.source.slice(sentence.tokens[Math.max(clause.verb, end - 1)]!.end, sentence.end);
  return /^[,;]?\s*(?:but|and|yet)\s+(?:\w+\s+)?(?:was|were|did|had|has|have)(?:\s+not|n['’]t)\b/iu.test(behind);
}

/** "should have been weighed and the list should have been signed": one of two would be left. */
const isOneOfTwo = ({ clauses }: Sentence, clause: Clause): boolean =>
  clauses.some((each) => each !== clause && each.modal === 'should' && each.perfect);

const back = wordSet('that this');

/** "should have tried it, but that would not have helped": of a fact it would say something else. */
function pointsBack({ tokens, clauses }: Sentence, clause: Clause): boolean {
  return clauses.some(({ subject, modal, first, relative }) => {
    if (!subject || first < clause.verb || relative) return false;
    const { lower } = subject.head;
    const isWhole = tokens[subject.first] === subject.head;
    return isWhole && (back.has(lower) || (modal === 'would' && lower === 'it'));
  });
}

const facts = wordSet('fact reality truth');

/** Token index of what is said in front of the statement at `from`, if it goes with what should have been and not with what was. */
function readAgainst(tokens: readonly Token[], from: number): number | undefined {
  const at = tokens[from - 1]?.lower === ',' ? from - 2 : from - 1;
  const word = tokens[at]?.lower ?? '';
  if (is('doubt', word) || is('against', word) || (word === 'so' && at === 0)) return at;
  return facts.has(word) && tokens[at - 1]?.lower === 'in' ? at - 1 : undefined;
}

/** "Maybe we should have tried it", "instead, it should have been moved": the doubt is about what would have been right, not what was. */
function withoutAgainst(sentence: Sentence, clause: Clause, draft: Draft): Draft {
  const { source, tokens } = sentence;
  const { start } = clauseSpan(sentence, clause);
  const from = tokens.findIndex((token) => token.start === start);
  const at = readAgainst(tokens, from);
  if (at === undefined || draft.start < start) return draft;
  const text = source.slice(start, draft.start) + draft.text;
  const opens = at === 0;
  return { ...draft, start: tokens[at]!.start, text: opens ? text[0]!.toUpperCase() + text.slice(1) : text };
}
