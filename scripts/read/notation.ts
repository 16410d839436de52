import { isQuestion } from '../../src/language/grammar/asking';
import type { Clause, Subject } from '../../src/language/grammar/clauses';
import { isHypothetical, readCondition } from '../../src/language/grammar/conditional';
import { readDemand } from '../../src/language/grammar/demand';
import type { Sentence } from '../../src/language/grammar/sentence';

// How a reading is written down, so that a person can read and write it; explained in test/language/clauses.txt.

/** "We/pronoun should/modal have/auxiliary tested/verb it/pronoun" */
export function showTokens({ tokens, source }: Sentence): string {
  return tokens.map((t) => `${source.slice(t.start, t.end)}/${t.part}`).join(' ');
}

/** One line for each clause; a line with a full stop stands between sentences. */
export function showClauses(sentences: readonly Sentence[]): string[] {
  return sentences.flatMap((sentence, n) => {
    const lines = sentence.clauses.map((clause) => showClause(sentence, clause));
    return [...(n > 0 ? ['.'] : []), ...(lines.length ? lines : ['-'])];
  });
}

/** "[We | should have tested | the failover] group: should had test" */
function showClause(sentence: Sentence, clause: Clause): string {
  const { subject, first, verb, end } = clause;
  // "Why did [the engineer] skip it", "Was [the operator] late": the subject stands within or behind its verb.
  const within = subject && !subject.carried && subject.first > first && subject.first < verb;
  const behind = subject && !subject.carried && subject.first > verb && subject.last < end;
  const said = within
    ? `${words(sentence, first, subject.first)} ... ${words(sentence, subject.last + 1, verb + 1)}`
    : words(sentence, first, verb + 1);
  const rest = words(sentence, (behind ? subject.last : verb) + 1, end);
  return `[${showSubject(sentence, subject)} | ${said} | ${rest}] ${whoOf(subject)}: ${manner(sentence, clause)}`
    .replace('|  |', '| |')
    .replace('| ]', '|]');
}

function showSubject(sentence: Sentence, subject: Subject | undefined): string {
  if (!subject) return '-';
  const said = words(sentence, subject.first, subject.last + 1);
  return subject.carried ? `(${said})` : said;
}

function words({ tokens, source }: Sentence, from: number, to: number): string {
  return from < to ? source.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ') : '';
}

function whoOf(subject: Subject | undefined): string {
  if (!subject) return 'omitted';
  if (subject.who === 'none') return 'unknown';
  return subject.name === 'person' ? `named ${subject.who}` : subject.who;
}

function manner(sentence: Sentence, clause: Clause): string {
  const { relative, modal, negated, perfect, passive, past, lemma } = clause;
  const flags = {
    question: asks(sentence, clause),
    demand: demands(sentence, clause),
    supposed: isHypothetical(sentence, clause) || readCondition(sentence) === clause,
    relative,
    [modal ?? '']: modal,
    not: negated,
    had: perfect,
    passive,
    past,
  };
  return [...Object.keys(flags).filter((flag) => flags[flag as keyof typeof flags]), lemma].join(' ');
}

/** "Who deleted it?", "Why did it fail?": it opens with a question word, or its subject stands behind the auxiliary. */
function asks(sentence: Sentence, { subject, first }: Clause): boolean {
  const { tokens } = sentence;
  const opening = subject && !subject.carried ? Math.min(first, subject.first) : first;
  const word = /^(?:who|whom|whose|what|which|why|how|when|where)$/;
  const at = [opening, opening - 1].find((i) => word.test(tokens[i]?.lower ?? ''));
  if (at === undefined && !(subject && !subject.carried && subject.first > first)) return false;
  const start = tokens[at ?? opening]!.start;
  return isQuestion(sentence, { start, end: start });
}

/** "Check it twice", "Do not deploy on Fridays": a base form that nobody is the subject of. */
function demands(sentence: Sentence, { subject, modal, first }: Clause): boolean {
  const { start, verb, lower } = sentence.tokens[first]!;
  const base = verb?.base || lower === 'do' || lower === 'be';
  return Boolean(!subject && !modal && base && readDemand(sentence, start));
}
