import { readNounPhrase, type Subject } from '../../grammar/clauses';
import { words } from '../../text/words';
import type { Sentence } from '../../grammar/sentence';
import { done, dropWords, draftFor, readAction } from '../../rephrase';
import type { Draft, Match, Rule } from '../../rule';

const slip =
  /^(?:accidentally|mistakenly|inadvertently|unintentionally|erroneously|wrongly|incorrectly|errantly|carelessly|unknowingly|unwittingly|improperly|inappropriately)$/;

export const errorAdverb: Rule = {
  id: 'error-adverb',
  group: 'human-error',
  category: 'blame',
  severity: 'information',
  title: 'Accidentally, by mistake',
  why: 'At the time the act looked right to the person; “accidentally” is said by those who know how it ended. What did the tool show?',
  sources: [
    'Vesel, Agentive language in accident investigation',
    'Dekker, The Field Guide to Understanding ‘Human Error’',
  ],
  examples: {
    flags: [
      {
        text: 'An engineer [[accidentally deleted]] the volume.',
        to: 'The volume was deleted.',
      },
      { text: 'Omar [[mistakenly applied]] the change to production.' },
      { text: 'The operator closed the second valve [[by mistake]].' },
    ],
    allows: [
      'The flag protects the table if somebody accidentally writes to it.',
      'The change inadvertently disabled the cache.',
      'The field was incorrectly reported as zero.',
      'We accidentally found the cause while reading the logs.',
      'The script accidentally removed the label.',
      'Kubernetes incorrectly marked the node as ready.',
    ],
  },
  triggers: words(
    'accidentally mistakenly inadvertently unintentionally erroneously wrongly incorrectly errantly carelessly mistake accident error unwittingly unknowingly improperly inappropriately',
  ),
  *find(sentence) {
    const { tokens } = sentence;
    for (const [i, t] of tokens.entries()) {
      const match = slip.test(t.lower)
        ? readAdverb(sentence, i)
        : /^(?:mistake|accident|error)$/.test(t.lower) &&
            (tokens[i - 1]?.lower === 'by' || (t.lower === 'error' && tokens[i - 1]?.lower === 'in'))
          ? readPhrase(sentence, i)
          : undefined;
      if (match) yield match;
    }
  },
};

/** "PERSON accidentally VERBs", "PERSON VERBed X accidentally", "a developer accidentally running ...". */
function readAdverb(sentence: Sentence, i: number): Match | undefined {
  const { tokens } = sentence;
  const clause =
    sentence.clauses.find((c) => c.adverbs.includes(tokens[i]!)) ??
    sentence.clauses.findLast((c) => c.verb < i && i < c.end);
  let next = i + 1;
  while (tokens[next]?.part === 'adverb') next++;
  const verb = tokens[next];
  if (verb?.verb && (verb.verb.gerund || verb.part === 'word') && (verb.verb.gerund || verb.verb.participle)) {
    const np =
      tokens[i - 1]?.lower === ','
        ? sentence.clauses.findLast((c) => c.verb < i)?.subject
        : readNounPhrase(tokens, i - 1);
    if (verb.verb.gerund)
      return np && isSingle(np) ? match(sentence, i, next, [dropWords(sentence, tokens[i]!)]) : undefined;
  }
  const { subject } = clause ?? {};
  // "It helps when somebody accidentally writes to it": what may happen to anybody.
  if (!clause?.past && /^(?:someone|somebody|anyone|anybody)$/.test(subject?.head.lower ?? '')) return undefined;
  if (!clause || !subject || clause.passive || clause.modal || clause.negated || !isSingle(subject)) return undefined;
  const action = done(readAction(sentence, clause), draftFor(sentence, clause)).map((d) => ({
    ...d,
    text: d.text.replace(new RegExp(`\\s{0,9}\\b${tokens[i]!.text}\\b`, 'giu'), ''),
  }));
  return match(sentence, Math.min(i, clause.verb), Math.max(i, clause.verb), action);
}

function readPhrase(sentence: Sentence, i: number): Match | undefined {
  const clause = sentence.clauses.find((c) => c.verb < i && i < c.end) ?? (i === 1 ? sentence.clauses[0] : undefined);
  if (!clause?.subject || clause.passive || clause.modal || !isSingle(clause.subject)) return undefined;
  const drafts = done(readAction(sentence, clause), draftFor(sentence, clause)).map((d) => ({
    ...d,
    text: d.text.replace(/\s{0,9}\b(?:by|in) (?:mistake|accident|error)\b/giu, ''),
  }));
  return match(sentence, i - 1, i, drafts);
}

/** One identifiable human; "we" with a mechanism is a fact that may stand. */
function isSingle(subject: Subject): boolean {
  return (
    subject.who === 'person' ||
    (subject.who === 'none' &&
      subject.name === 'maybe' &&
      subject.first === subject.last &&
      /^\p{Lu}\p{Ll}+$/u.test(subject.head.text))
  );
}

function match(sentence: Sentence, first: number, last: number, drafts: Draft[]): Match {
  const { tokens, source } = sentence;
  const mark = { start: tokens[first]!.start, end: tokens[last]!.end };
  return {
    mark,
    message: `“${source.slice(mark.start, mark.end)}” is said with the end in mind. What did the tool show, and what made it look right?`,
    drafts,
  };
}
