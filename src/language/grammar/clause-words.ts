import type { Clause, Subject } from './clauses';
import type { Sentence } from './sentence';

/** A clause in the words of its sentence. */
export interface ClauseWords {
  /** Whom or what it is about; nothing where that is left out. */
  readonly subject: string | undefined;
  /** From the modal, auxiliary or "never" to the verb; `...` where the subject stands within. */
  readonly verb: string;
  /** What follows in the clause. */
  readonly rest: string;
}

/** Takes a clause apart. */
export function wordsOfClause(sentence: Sentence, clause: Clause): ClauseWords {
  const { subject, first, end } = clause;
  const isNot = sentence.tokens[clause.verb + 1]?.part === 'negation';
  const verb = isNot ? clause.verb + 1 : clause.verb;
  // "Why did [the engineer] skip it", "Was [the operator] late": the subject stands within or behind its verb.
  const within = subject && !subject.carried && subject.first > first && subject.first < verb;
  const behind = subject && !subject.carried && subject.first > verb && subject.last < end;
  return {
    subject: subject && wordsOfSubject(sentence, subject),
    verb: within
      ? `${words(sentence, first, subject.first)} ... ${words(sentence, subject.last + 1, verb + 1)}`
      : words(sentence, first, verb + 1),
    rest: words(sentence, (behind ? subject.last : verb) + 1, end),
  };
}

export const wordsOfSubject = (sentence: Sentence, { first, last }: Subject): string =>
  words(sentence, first, last + 1);

const words = ({ tokens, source }: Sentence, from: number, to: number): string =>
  from < to ? source.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ') : '';
