import type { Clause } from '../grammar/clauses';
import type { Sentence } from '../grammar/sentence';
import { draftFor, whole } from './drafts';
import type { Draft } from '../rule';

/** What can be told in place of a judgement: the circumstance that the judged word leaves out. */
export type Facet = 'care' | 'guidance' | 'pace' | 'ease' | 'signals' | 'trust';

interface Circumstance {
  /** A clause about what people were working with; `about` is the thing the sentence names. */
  readonly fact: (about?: string) => string;
  /** Stands in for the judging noun after "because". */
  readonly slot: string;
  readonly question: string;
}

export const circumstances: Readonly<Record<Facet, Circumstance>> = {
  care: {
    fact: (about = 'this step') => `the safeguards around ${about} were [which prompts, checks or limits?]`,
    slot: '[which prompts, checks or limits were there?]',
    question: 'What would have caught this before it had an effect?',
  },
  guidance: {
    fact: (about = 'this') => `the guidance for ${about} was [which docs, examples or people to ask?]`,
    slot: '[what was there to go on at the time?]',
    question: 'What did people have to go on at that point?',
  },
  pace: {
    fact: (about = 'this') => `the time for ${about} was [how long, and what set it?]`,
    slot: '[what set the pace at that point?]',
    question: 'What set the pace at that point?',
  },
  ease: {
    fact: () => 'the easiest way at that point was [which one, and what made it so?]',
    slot: '[what made this the easiest way at the time?]',
    question: 'What would have made another way easier?',
  },
  signals: {
    fact: (about) =>
      about
        ? `${about} showed [what could be seen at that point?]`
        : 'the signals at that point were [what could be seen, and what did the runbook offer?]',
    slot: '[what could be seen at that point?]',
    question: 'What did the situation look like from there?',
  },
  trust: {
    fact: (about = 'this') => `the information about ${about} at that point was [what was known?]`,
    slot: '[what was known at the time?]',
    question: 'What was known at that point?',
  },
};

/** A draft that puts the circumstance where the clause judges. */
export function describeCircumstance(sentence: Sentence, clause: Clause, facet: Facet, about?: string): Draft {
  const { subject } = clause;
  const fact = circumstances[facet].fact(about);
  // "The decision to proceed was hasty": the clause is not the whole of what is judged.
  if (clause.relative || (subject && sentence.tokens[subject.first - 1]?.part === 'to'))
    return whole(sentence, 'fact', fact);
  return draftFor(sentence, clause)('fact', fact);
}
