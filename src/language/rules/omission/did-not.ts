import { behaviours } from '../../english/behaviour';
import { isSupposed } from '../../english/conditional';
import { words } from '../../triggers';
import type { Clause } from '../../english/clauses';
import type { Sentence } from '../../english/sentence';
import { isOurselves, omitted, placer, readAction } from '../../rewrite';
import type { Match, Rule } from '../../rule';

export const didNot: Rule = {
  id: 'did-not',
  group: 'omission',
  category: 'blame',
  severity: 'information',
  title: 'What people did not do',
  why: 'Of all the things that were not done, hindsight picks the one that would have helped. What made it unlikely then, and what would have prompted it?',
  sources: ['Dekker, The Field Guide to Understanding ‘Human Error’, ch. 5', 'Etsy, Debriefing Facilitation Guide'],
  examples: {
    flags: [
      {
        text: 'The reviewer [[did not check]] the index size.',
        to: 'The index size was not checked [what would have prompted it at that point?].',
      },
      {
        text: 'We [[never tested]] the failover.',
        to: 'The failover was not tested [what would have prompted it at that point?].',
      },
      { text: 'Priya [[didn’t read]] the runbook.' },
      { text: 'The team deployed the change [[without telling]] support.' },
      { text: 'They [[didn’t bother to ask]] anyone.' },
    ],
    allows: [
      'We did not know that the certificate had expired.',
      'The on-call engineer did not have access to the console.',
      'The health check did not verify the disk.',
      'We did not notice, as no alert was configured.',
      'The job never tested the new path.',
      'The service restarted without checking the lock.',
      'We have no test for this case.',
    ],
  },
  triggers: words("didn't didnt not never hadn't wasn't weren't haven't hasn't without doesn't don't"),
  *find(sentence) {
    for (const clause of sentence.clauses) {
      const match = readClause(sentence, clause) ?? readWithout(sentence, clause);
      if (match) yield match;
    }
  },
};

/**
 * Steps of ordinary work. Left undone by one person they are an omission; "did not know", "did not have", "did not
 * receive" are the facts of the time that a review wants (guard X5), and are in neither list.
 */
const step =
  /^(?:copy|run|rerun|apply|deploy|redeploy|update|restart|back|add|enable|revert|roll|include|set|configure|use|wait|stop|act|patch|scroll|switch|close|remove|rotate|commit|merge|push|perform-check|lock|write|scan|heed|obtain approval|finish|complete|clean|install|upgrade|report|acknowledge|page|call|look|fix|bother|care|catch|mention|share)$/;

function readClause(sentence: Sentence, clause: Clause): Match | undefined {
  const { tokens } = sentence;
  const { subject, lemma } = clause;
  if (!clause.negated || !clause.past || clause.modal || clause.passive || isSupposed(sentence, clause))
    return undefined;
  if (!subject)
    return clause.first === 0 && behaviours.has(lemma) ? omission(sentence, clause, clause.verb) : undefined;
  if (clause.perfect && !/^had/.test(tokens[clause.first]!.lower)) return undefined;
  if (clause.perfect && subject.who !== 'person') return undefined;
  if (
    /^(?:nobody|none|one|anyone|anybody|any|users|customers)$/.test(subject.head.lower) ||
    /\?\s*$/.test(sentence.text)
  )
    return undefined;
  const single = subject.who === 'person' && !/^(?:who|someone|somebody|user|customer)$/.test(subject.head.lower);
  const accusing = subject.name === 'person' || /^(?:he|she)$/.test(subject.head.lower);
  const name = subject.name === 'maybe' || subject.who === 'group' || subject.who === 'person';
  if (!name || subject.who === 'thing') return undefined;
  const conduct = behaviours.has(lemma) && !/^(?:think|anticipate|foresee|predict|care|question)$/.test(lemma);
  const bothered = /^(?:bother|care|think)$/.test(lemma) && tokens[clause.verb + 1]?.part === 'to';
  const overlooked = accusing && /^(?:notice|catch|see)$/.test(lemma);
  if (!conduct && !bothered && !overlooked && !(single && step.test(lemma))) return undefined;
  // "did not confirm or deny", "did not ask for": what is said of replies is no omission of a step.
  if (/^(?:confirm|mention|explain|announce|disclose|raise|question)$/.test(lemma) && subject.name === 'maybe')
    return undefined;
  const act = bothered && tokens[clause.verb + 2]?.verb?.base ? clause.verb + 2 : clause.verb;
  return { ...omission(sentence, clause, act), ...(accusing ? { severity: 'warning' as const } : {}) };
}

function omission(sentence: Sentence, clause: Clause, act: number): Match {
  const { tokens } = sentence;
  const mark = { start: tokens[clause.first]!.start, end: tokens[act]!.end };
  return {
    mark,
    message: `“${sentence.source.slice(mark.start, mark.end)}” picks out what was not done. What would have prompted it at that point?`,
    drafts: omitted(readAction(sentence, clause, act), placer(sentence, clause), { ourselves: isOurselves(clause) }),
  };
}

const without =
  /\bwithout\s+(?:(?:even|properly|first|ever|actually|carefully|adequately|sufficiently)\s+)?(?:telling|informing|notifying|warning|asking|testing|checking|reviewing|verifying|validating|reading|thinking|coordinating|consulting|communicating|(?:(?:any|prior|proper|due|adequate|sufficient|enough|a|the|peer|code)\s+)*(?:approval|permission|review|authori[sz]ation|consultation|coordination|testing|notice|warning|supervision))\b/giu;

/** Only people do this to people. */
const social =
  /\bwithout\s+(?:ever\s+|even\s+)?(?:telling|informing|notifying|warning|asking|consulting)\s+(?:anyone|anybody|us|them|me|people|others|the\s+(?:[\p{L}-]+\s+)?team)\b/iu;

/** "X deployed it without telling anyone": the omission hangs on what somebody did. */
function readWithout(sentence: Sentence, clause: Clause): Match | undefined {
  const { tokens } = sentence;
  const { subject } = clause;
  if (
    !subject ||
    clause.modal ||
    clause.passive ||
    !clause.past ||
    !(
      subject.who === 'person' ||
      subject.who === 'group' ||
      subject.name !== undefined ||
      social.test(sentence.prose.slice(tokens[clause.verb]!.end, sentence.end))
    )
  )
    return undefined;
  const from = tokens[clause.verb]!.start;
  const to = tokens[Math.max(clause.verb, clause.end - 1)]!.end;
  const mark = [...sentence.matches(without)].find((m) => m.start > from && m.end <= to);
  if (!mark || clause.negated) return undefined;
  return {
    mark: { start: mark.start, end: mark.end },
    message: `“${mark.text}” measures people against a step. What would have prompted it, or made it part of the path?`,
    drafts: missingStep(sentence, clause, mark),
  };
}

function missingStep(sentence: Sentence, clause: Clause, mark: { start: number; end: number; text: string }) {
  const place = placer(sentence, clause);
  const { tokens, source } = sentence;
  const end = tokens[Math.max(clause.verb, clause.end - 1)]!.end;
  const step = source
    .slice(mark.start, end)
    .replace(/^without\s+(?:even\s+|ever\s+|actually\s+)?/iu, '')
    .trim();
  const gerund = /^(?:\p{L}+ly\s+|first\s+)?\p{L}+ing\b(?!\s+(?:was|is))/u.test(step) && !/^testing$/iu.test(step);
  return [
    place(
      'fact',
      `the path to ${actOf(sentence, clause, mark.start)} had no step for ${gerund ? step : `[${step}]`} [what was there instead?]`,
    ),
    place('question', `what would have made ${step.replace(/^(?:any|a)\s+/iu, '')} part of the path`),
  ];
}

function actOf(sentence: Sentence, clause: Clause, until: number): string {
  const { tokens, source } = sentence;
  const verb = tokens[clause.verb]!;
  return (
    (verb.verb?.lemma ?? verb.text) +
    source
      .slice(verb.end, until)
      .trimEnd()
      .replace(/[,\s]+$/, '')
  );
}
