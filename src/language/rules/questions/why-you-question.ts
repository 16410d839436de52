import { endOfQuestion, isHumble, withAskedVerb } from '../../grammar/asking';
import type { Clause } from '../../grammar/clauses';
import { isConduct } from '../../lexicon/lists/conduct';
import { meansPeople } from '../../grammar/phrases';
import type { Sentence } from '../../grammar/sentence';
import type { Span } from '../../finding';
import { atStart, capital } from '../../rephrase';
import { askSense } from '../../rephrase/ask';
import { readDoing } from '../../rephrase/doing';
import type { Draft, Match, Rule } from '../../rule';

export const whyYouQuestion: Rule = {
  id: 'why-you-question',
  group: 'questions',
  category: 'blame',
  severity: 'warning',
  title: 'Why did you, why didn’t they',
  why: '“Why did you” asks people to justify themselves. “How” and “what” ask for what they saw and had to go on.',
  sources: ['Etsy, Debriefing Facilitation Guide', 'PagerDuty, Postmortems', 'Allspaw, The Infinite Hows'],
  examples: {
    flags: [
      {
        text: '[[Why did you]] push to production on a Friday?',
        to: 'How did pushing to production on a Friday make sense at the time, and which signals were there?',
      },
      {
        text: '[[Why didn’t the on-call engineer]] page the database team?',
        to: 'What would paging the database team have involved at that point, and what made it unlikely to happen?',
      },
      { text: '[[Why would anyone]] merge this without a review?' },
      { text: '[[Why wasn’t]] the rollback tested?' },
      { text: 'Please explain [[why you]] skipped the dry run.' },
      { text: '[[Is there a reason why you]] changed the limit?' },
    ],
    allows: [
      'Why did the pod restart?',
      'Why didn’t our safeguards catch this?',
      'Why haven’t we seen this before?',
      'Why did users see stale pages?',
      'Why did it make sense to restart the primary?',
      'Why was the queue full?',
      'Silly question, but why are you using the older client?',
      'Do you know why you see two tokens with the same value?',
    ],
  },
  triggers: ['why', 'reason', 'how'],
  *find(sentence) {
    if (isHumble(sentence)) return;
    for (const read of sentence.clauses) {
      const clause = withAskedVerb(sentence, read);
      const match = readClause(sentence, clause);
      if (match) return yield match;
    }
  },
};

const audience = /^(?:we|i|us|users?|customers?|clients?|people|visitors?|readers?|node|it)$/;
const steps =
  /^(?:test|review|check|verify|validate|escalate|communicate|document|announce|double-check|tell|inform|notify)$/;

function readClause(sentence: Sentence, clause: Clause): Match | undefined {
  const { tokens } = sentence;
  const { subject } = clause;
  if (!subject || subject.carried) return undefined;
  const inverted = subject.first > clause.first;
  const asked = /\?/.test(sentence.text);
  let k = Math.min(clause.first, subject.first) - 1;
  while (k >= 0 && (tokens[k]!.part === 'adverb' || /^(?:that|on|earth)$/.test(tokens[k]!.lower))) k--;
  const opener = openerAt(sentence, k);
  if (!opener) return undefined;
  const people = meansPeople(subject) && !audience.test(subject.head.lower);
  const explain = /\b(?:explain|justify|tell\s+(?:us|me)|understand|wonder|reasons?)\s*$/iu.test(
    sentence.prose.slice(sentence.start, opener.start),
  );
  if (inverted ? !asked : !(opener.kind === 'reason' ? asked : explain && subject.head.lower === 'you'))
    return undefined;
  if (opener.kind === 'how come' && !asked) return undefined;
  const end = endOfQuestion(sentence, tokens[clause.verb]!.end).end;
  const doing = readDoing(sentence, clause.verb, end);
  if (!people) {
    // "Why wasn't this tested?" leaves out by whom, not that somebody is meant.
    const hidden = clause.passive && clause.negated && steps.test(clause.lemma) && inverted && opener.kind === 'why';
    if (!hidden || !subject) return undefined;
    const thing = sentence.source.slice(tokens[subject.first]!.start, tokens[subject.last]!.end);
    const verb = readDoing(sentence, clause.verb, tokens[clause.verb]!.end);
    const mark = { start: opener.start, end: tokens[subject.first]!.start - 1 };
    return make(
      sentence,
      mark,
      opener.start,
      end,
      [notDone(`${verb} ${thing}${sentence.source.slice(tokens[clause.verb]!.end, end)}`)],
      true,
    );
  }
  if (/^(?:think|feel|experience|need|receive|have|be|mean|expect|believe|know)$/.test(clause.lemma)) return undefined;
  if (
    /^(?:they|them)$/.test(subject.head.lower) &&
    /^(?:fail|stop|start|break|keep|get|go|take|leave|drop|wait|act|call|run)$/.test(clause.lemma)
  )
    return undefined;
  const sure = subject.who === 'person' || subject.head.lower === 'you';
  if (clause.lemma === 'see' && !clause.negated && subject.head.lower === 'you') return undefined;
  const noticed =
    /^(?:nobody|one|anyone|anybody)$/.test(subject.head.lower) &&
    !/^(?:be|have)$/.test(clause.lemma) &&
    !clause.passive;
  const staffed =
    /^(?:qa|management|support|team|ops|devops|leadership|vendor|supplier|contractor|legal|marketing|sales|finance|crew|staff|reviewers|operators|engineers|developers|admins|managers|maintainers)$/.test(
      subject.head.lower,
    ) && !/^(?:see|get|lose|start|stop|fail|run|go|come|find|use|hear|want|like|happen)$/.test(clause.lemma);
  if (!sure && !noticed && !staffed && !isConduct(clause.lemma)) return undefined;
  const past =
    clause.past ||
    clause.modal === 'would' ||
    clause.negated ||
    clause.perfect ||
    /^(?:did|had|was|were|are|is)$/.test(tokens[clause.first]!.lower);
  if (!past) return undefined;
  const mark = { start: opener.start, end: tokens[Math.max(subject.last, inverted ? 0 : subject.last)]!.end };
  return make(
    sentence,
    mark,
    opener.start,
    end,
    [clause.negated || /^(?:nobody|one)$/.test(subject.head.lower) ? notDone(doing) : askSense(doing)],
    false,
  );
}

const notDone = (doing: string) =>
  `what would ${doing} have involved at that point, and what made it unlikely to happen`;

interface Opener {
  readonly kind: 'why' | 'reason' | 'how come';
  readonly start: number;
}

function openerAt(sentence: Sentence, k: number): Opener | undefined {
  const { tokens } = sentence;
  const t = tokens[k];
  if (!t) return undefined;
  const before = sentence.prose.slice(sentence.start, t.end);
  const reason =
    /(?:(?:is|was)\s+there\s+)?\b(?:a|any|some)\s+(?:(?:particular|good|special)\s+)?reason(?:\s+(?:why|that|for))?$/iu.exec(
      before,
    );
  if (reason) return { kind: 'reason', start: sentence.start + reason.index };
  const come = /\bhow\s+come$/iu.exec(before);
  if (come) return { kind: 'how come', start: sentence.start + come.index };
  const why = /\bwhy(?:\s+on\s+earth)?$/iu.exec(before);
  return why ? { kind: 'why', start: sentence.start + why.index } : undefined;
}

function make(
  sentence: Sentence,
  mark: Span,
  start: number,
  end: number,
  texts: readonly string[],
  hidden: boolean,
): Match {
  const words = sentence.source.slice(mark.start, mark.end);
  const from = /\b(?:explain|justify|tell\s+(?:us|me)|understand|wonder)\s*$/iu.test(sentence.prose.slice(0, start))
    ? sentence.start + (/^\s*/.exec(sentence.text)?.[0].length ?? 0)
    : start;
  const draft = (text: string): Draft => ({
    start: from,
    end: /^[.?!]/.test(sentence.source.slice(end)) ? end + 1 : end,
    kind: 'question',
    text: (atStart(sentence, from) || /^\p{Lu}/u.test(sentence.source.slice(from)) ? capital(text) : text) + '?',
  });
  return {
    mark,
    message: `“${words}” asks for a justification. What did the situation look like from there?`,
    drafts: texts.map(draft),
    question: 'What did the situation look like at that point, and what was there to go on?',
    ...(hidden ? { severity: 'information' as const } : {}),
  };
}
