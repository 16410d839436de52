import type { Clause } from '../../../grammar/clauses';
import { isConduct } from '../../../lexicon/lists/conduct';
import { doesHarm } from '../harm';
import type { Sentence } from '../../../grammar/sentence';
import { readAction, toBase, toPassive, whole } from '../../../rephrase';
import type { Draft } from '../../../rule';

/** What responders and finders do: "it was Priya who noticed". */
const credit =
  /^(?:find|notice|spot|fix|restore|report|save|revert|suggest|help|catch|see|raise|discover|identify|mitigate|review|ask|tell|warn|notify|escalate|page|call|lead|propose|document|respond|act|do|want|get|go|start|give|look|use)$/;

/** "It was Tom who merged it", "he's the one who changed it": the sentence is built to point at somebody. */
export function* findPointed(
  sentence: Sentence,
): Generator<{ start: number; end: number; clause: Clause; drafts: Draft[] }> {
  const { tokens } = sentence;
  for (const clause of sentence.clauses) {
    const { subject } = clause;
    if (!clause.relative || !subject || clause.modal || clause.negated || clause.passive) continue;
    if (!(doesHarm(sentence, clause) || isConduct(clause.lemma)) || credit.test(clause.lemma)) continue;
    const be = tokens[subject.first - 1];
    if (!/^(?:is|was|'s|were|'re|are)$/.test(be?.lower ?? '')) continue;
    const pointer = tokens[subject.first - 2];
    const person = subject.who === 'person' || subject.name !== undefined;
    const one = /^(?:one|ones|person|guy|engineer|team)$/.test(subject.head.lower);
    const introduced = /^(?:it|that|this)$/.test(pointer?.lower ?? '') && person && !one;
    const main = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
    const pointed =
      one &&
      main?.lemma === 'be' &&
      main.subject &&
      (main.subject.who === 'person' || main.subject.who === 'group' || main.subject.name);
    if (!introduced && !pointed) continue;
    const action = readAction(sentence, clause);
    const passive = toPassive(action, { negated: false });
    const start = introduced ? pointer!.start : tokens[main!.subject!.first]!.start;
    yield {
      start,
      end: tokens[clause.verb]!.end,
      clause,
      drafts: [
        ...(passive ? [whole(sentence, 'fact', `${passive} [through which tool, and what made it look right?]`)] : []),
        whole(sentence, 'question', `what made it look right at the time to ${toBase(action)}`),
      ],
    };
  }
}
