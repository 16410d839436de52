import { wordsOfClause } from '../../src/language/grammar/clause-words';
import type { Clause, Subject } from '../../src/language/grammar/clauses';
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
  const { subject } = clause;
  const { subject: said = '-', verb, rest } = wordsOfClause(sentence, clause);
  return `[${subject?.carried ? `(${said})` : said} | ${verb} | ${rest}] ${whoOf(subject)}: ${manner(clause)}`
    .replace('|  |', '| |')
    .replace('| ]', '|]');
}

function whoOf(subject: Subject | undefined): string {
  if (!subject) return 'omitted';
  if (subject.who === 'none') return 'unknown';
  return subject.name === 'person' ? `named ${subject.who}` : subject.who;
}

function manner(clause: Clause): string {
  const { mood, relative, modal, negated, perfect, passive, past, lemma } = clause;
  const flags = {
    [mood]: mood !== 'statement',
    relative,
    [modal ?? '']: modal,
    not: negated,
    had: perfect,
    passive,
    past,
  };
  return [...Object.keys(flags).filter((flag) => flags[flag as keyof typeof flags]), lemma || '-'].join(' ');
}
