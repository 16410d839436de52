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
  const { subject, first, end } = clause;
  const isNot = sentence.tokens[clause.verb + 1]?.part === 'negation';
  const verb = isNot ? clause.verb + 1 : clause.verb;
  // "Why did [the engineer] skip it", "Was [the operator] late": the subject stands within or behind its verb.
  const within = subject && !subject.carried && subject.first > first && subject.first < verb;
  const behind = subject && !subject.carried && subject.first > verb && subject.last < end;
  const said = within
    ? `${words(sentence, first, subject.first)} ... ${words(sentence, subject.last + 1, verb + 1)}`
    : words(sentence, first, verb + 1);
  const rest = words(sentence, (behind ? subject.last : verb) + 1, end);
  return `[${showSubject(sentence, subject)} | ${said} | ${rest}] ${whoOf(subject)}: ${manner(clause)}`
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
