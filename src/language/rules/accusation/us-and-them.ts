import { afterLast, trimMarks } from '../../text/ends';
import { clauseAt } from '../../grammar/about';
import type { Clause } from '../../grammar/clauses';
import { attack, meansPeople } from '../../grammar/phrases';
import type { Sentence } from '../../grammar/sentence';
import type { Span } from '../../finding';
import { atStart, capital, whole } from '../../rephrase';
import { askFactors } from '../../rephrase/ask';
import type { Draft, Match, Rule } from '../../rule';

export const usAndThem: Rule = {
  id: 'us-and-them',
  group: 'accusation',
  category: 'blame',
  severity: 'information',
  title: 'Us and them',
  why: 'Where “they” did not tell “us”, there was no signal between two systems. A version, a notification or a contract can carry one.',
  sources: ['the talk “Who Broke Prod? Growing teams who can fail without fear”', 'PagerDuty, Incident Response'],
  examples: {
    flags: [
      {
        text: 'The upstream team changed the API [[without telling us]].',
      },
      {
        text: 'The platform team [[didn’t tell us]] about the new quota.',
      },
      {
        text: '[[Nobody informed us]] that the region was drained.',
      },
      { text: 'Monitoring that queue is [[not our job]].' },
      { text: 'There was a [[bug in your change]].' },
      { text: 'They [[never listen]] to operations.' },
    ],
    allows: [
      'GitHub had an outage at 10:05.',
      'They restarted the pods at 10:10.',
      'The script deletes the bucket without asking for confirmation.',
      'The alert did not tell us which node was down.',
      'The pods never started, and they kept crashing.',
      'We could not tell them apart.',
      'AWS notified us at 11:00.',
      'The dashboard did not inform us of the failover.',
    ],
  },
  triggers: [
    'without',
    'us',
    'me',
    'job',
    'problem',
    'fault',
    'business',
    'code',
    'change',
    'never',
    'always',
    'keep',
    'keeps',
    'let',
    'tell',
    'told',
    'your',
    'else',
  ],
  *find(sentence) {
    const match = readSilence(sentence) ?? readWithout(sentence) ?? readNotMine(sentence) ?? readHabit(sentence);
    if (match) yield match;
  },
};

const slot = '[is there a version or a notification for it?]';

/** "The vendor didn't tell us about X": there was no signal of X. */
function readSilence(sentence: Sentence): Match | undefined {
  const { tokens, source } = sentence;
  for (const clause of sentence.clauses) {
    if (!/^(?:tell|warn|notify|inform|let|ask|consult|involve|include|update)$/.test(clause.lemma) || clause.passive)
      continue;
    const nobody = /^(?:nobody|one|none)$/.test(clause.subject?.head.lower ?? '') && clause.subject?.who === 'group';
    if (
      !(clause.negated || nobody) ||
      !isThem(clause) ||
      /^(?:should|could|would|must|might|will|can)$/.test(clause.modal ?? '')
    )
      continue;
    const object = tokens[clause.verb + 1];
    if (!object || !/^(?:us|me|anyone|anybody|operations|ops)$/.test(object.lower)) continue;
    if (clause.lemma === 'let' && tokens[clause.verb + 2]?.lower !== 'know') continue;
    const first = nobody ? clause.subject!.first : clause.first;
    const last = clause.lemma === 'let' ? tokens[clause.verb + 2]! : object;
    const mark = { start: tokens[first]!.start, end: last.end };
    return make(sentence, mark, silence(sentence, clause, last.end, source));
  }
  return undefined;
}

function silence(sentence: Sentence, clause: Clause, at: number, source: string): Draft[] {
  const { tokens } = sentence;
  const start =
    clause.subject && !clause.subject.carried ? tokens[clause.subject.first]!.start : tokens[clause.first]!.start;
  const full = trimMarks(source.slice(at, sentence.end), '.!');
  const cut = /,\s/.exec(full)?.index ?? full.length;
  const told = full.slice(0, cut).trim();
  const what =
    /^(?=(?:which|what|how|why|whether|where)\b)(.*)$/isu.exec(told)?.[1] ?? /^(?:about|of)\s+(.*)$/isu.exec(told)?.[1];
  const that = /^that\b/i.test(told)
    ? told
    : /^(?:they|he|she|it|the|their|this|we|\p{Lu})/u.test(told)
      ? `that ${told}`
      : undefined;
  const signal = what
    ? `of ${what}`
    : that
      ? that
      : /^(?:before|when|in advance|until|after)/i.test(told)
        ? `of it ${told}`
        : 'of it';
  const text = `we had no signal ${signal} ${slot}`;
  const end = at + full.length - (full.length - cut);
  const verb = atStart(sentence, start) ? capital(text) : text;
  return [
    { start, end: told ? end : at, kind: 'fact', text: verb },
    whole(sentence, 'question', `what would have carried a signal ${signal} to us`),
  ];
}

/** "... without telling us": and we had no signal of it. */
function readWithout(sentence: Sentence): Match | undefined {
  for (const found of sentence.matches(without)) {
    const clause = clauseAt(sentence, found.start) ?? sentence.clauses[0];
    if (!clause || (clause.subject?.who === 'thing' && !clause.passive) || attack.test(sentence.text)) continue;
    if (
      /\b(?:can|could|may|should|must|able\s+to|possible\s+to|allowed\s+to)\b/i.test(
        sentence.prose.slice(sentence.start, found.start),
      )
    )
      continue;
    const { start } = found;
    if (/\b(?:no|not|n['’]t|never|nobody)\b/i.test(afterLast(sentence.prose.slice(sentence.start, start), /[,;:]\s/u)))
      continue;
    const lead = start - sentence.source.slice(0, start).trimEnd().length;
    const rest =
      sentence.source
        .slice(found.end)
        .match(/^\s+(?:first|beforehand|about\s+(?:it|this|that)|in\s+advance|in\s+time)\b/iu)?.[0].length ?? 0;
    const more = /^\s+(?:that|about|of)\s+([^,.;]+)/iu.exec(sentence.source.slice(found.end, sentence.end));
    const signal = rest || !more ? 'of it' : `${/^\s+that/i.test(more[0]) ? 'that' : 'of'} ${more[1]!.trim()}`;
    const end = found.end + (rest || (more?.[0].trimEnd().length ?? 0));
    const whom = /\b(?:us|me)(?:\s+know)?$/i.test(found.text)
      ? undefined
      : (/\s((?:the|our|any|other)\s.+)$/isu.exec(found.text.replace(/\s{1,9}know$/iu, ''))?.[1] ?? 'others');
    const silent = whom ? `there was no signal ${signal} to ${whom}` : `we had no signal ${signal}`;
    const front = atStart(sentence, start);
    const fact: Draft = front
      ? { start, end, kind: 'fact', text: `Although ${silent} ${slot}` }
      : { start: start - lead, end, kind: 'fact', text: ` and ${silent} ${slot}` };
    return make(sentence, found, [
      fact,
      ...sayWe(sentence, clause, fact),
      whole(sentence, 'question', 'what would have carried a signal of the change to those it concerned'),
    ]);
  }
  return undefined;
}

/** "He deploys on Fridays and ..." -> "We deploy on Fridays and ...": where a pronoun carries the blame. */
function sayWe(sentence: Sentence, clause: Clause, fact: Draft): Draft[] {
  const { tokens, source } = sentence;
  const { subject } = clause;
  if (!subject || subject.carried || !/^(?:he|she|they|i|you)$/.test(subject.head.lower)) return [];
  const helper = tokens[clause.first]!;
  if (subject.first > clause.first || helper.start >= fact.start) return [];
  const said = helper.verb?.thirdPerson
    ? helper.verb.lemma
    : helper.lower.replace(/^(?:is|am|was)$/, (be) => (be === 'was' ? 'were' : 'are'));
  const start = tokens[subject.first]!.start;
  const apart = /^['’]/.test(helper.text) ? '' : ' ';
  const text = `we${apart}${said}${source.slice(helper.end, fact.start)}${fact.text}`;
  return [{ start, end: fact.end, kind: 'fact', text: atStart(sentence, start) ? capital(text) : text }];
}

const without =
  /\bwithout (?:(?:even|first|ever|properly) )?(?:telling|informing|notifying|warning|consulting|asking|alerting|coordinating with|talking to|checking with|communicating (?:it |this |that )?(?:to|with)|letting) (?:us|me|anyone|anybody|everyone|others|people|operations|ops|(?:the|any|other|our) (?:\p{L}+ )?(?:teams?|engineers?|on-?call|users?|customers?|maintainers?|owners?|stakeholders?|colleagues?|developers?))(?: (?:else|know))?(?: (?:downstream|upstream))?/giu;

/** "not our job", "somebody else's problem". */
function readNotMine(sentence: Sentence): Match | undefined {
  for (const found of sentence.matches(
    /\b(?:not|n['’]t|never) (?:really )?(?:my|our) (?:job|fault|problem|business)\b|\b(?:somebody|someone) else['’]s (?:job|fault|problem)\b|\b(?:bug|mistake|error|problem|flaw)s? in (?:your|his|her) (?:code|change|commit|PR|patch|config\w*|script|merge)\b/giu,
  )) {
    const after = trimMarks(sentence.source.slice(found.end, sentence.end), '.!');
    const code = /\bin\s+(?:your|his|her)\s+/iu.exec(found.text);
    if (code) {
      const your = found.start + code.index + 3;
      const end = your + found.text.slice(code.index + 3).search(/\s/);
      return make(sentence, found, [
        { start: your, end, kind: 'fact', text: 'the' },
        whole(sentence, 'question', askFactors('the failure')),
      ]);
    }
    const mark =
      sentence.source[found.start] === 'n' && /^n['’]/.test(found.text)
        ? { start: found.start + 4, end: found.end }
        : found;
    const told = /fault/i.test(found.text) ? /^\s+(?:that\s+)?(\p{L}.*)$/su.exec(after)?.[1] : undefined;
    const asked = /job|problem|business/i.test(found.text)
      ? 'which tool or team sees this first, and what does it take to act on it'
      : askFactors('the failure');
    return make(sentence, mark, [...(told ? [whole(sentence, 'fact', told)] : []), whole(sentence, 'question', asked)]);
  }
  return undefined;
}

/** "They never listen", "he keeps deploying": a habit told of others. */
function readHabit(sentence: Sentence): Match | undefined {
  const { tokens } = sentence;
  for (const clause of sentence.clauses) {
    if (!isThem(clause) || clause.modal || clause.passive || /\?/.test(sentence.text)) continue;
    if (
      clause.subject?.head.lower === 'they' &&
      !/^(?:listen|ask|tell|read|care|communicate|bother|document|test|review|check)$/.test(clause.lemma)
    )
      continue;
    const never = tokens
      .slice(Math.max(0, clause.first - 1), clause.verb)
      .find((t) => /^(?:never|always|constantly)$/.test(t.lower));
    if (
      !never ||
      !/^(?:listen|ask|tell|read|care|communicate|bother|document|test|review|check|answer|deploy|merge|push|break|ignore|skip)$/.test(
        clause.lemma,
      )
    )
      continue;
    if (clause.past) continue;
    const mark = { start: never.start, end: tokens[clause.verb]!.end };
    return make(sentence, mark, [
      whole(sentence, 'fact', `this has come up before [when, and what made it the easiest way each time?]`),
      whole(sentence, 'question', 'what makes this the easiest way each time'),
    ]);
  }
  return undefined;
}

/** Others than "us", and people: a team, a vendor, "they". */
function isThem(clause: Clause): boolean {
  const { subject } = clause;
  const vendor =
    /^(?:aws|amazon|google|microsoft|azure|gcp|cloudflare|fastly|akamai|github|gitlab|stripe|twilio|heroku|digitalocean|hetzner)$/.test(
      subject?.head.lower ?? '',
    ) &&
    clause.subject!.first === clause.subject!.last &&
    /^(?:tell|inform|warn|let)$/.test(clause.lemma);
  return (vendor || meansPeople(subject)) && !/^(?:we|i|us|you|users?|customers?)$/.test(subject!.head.lower);
}

function make(sentence: Sentence, { start, end }: Span, drafts: readonly Draft[]): Match {
  return {
    mark: { start, end },
    message: `“${sentence.source.slice(start, end)}” draws a line between us and them. What would have carried the signal across?`,
    drafts,
    question: 'Which version, notification or contract would have carried the signal?',
  };
}
