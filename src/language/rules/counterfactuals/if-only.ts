import { readCondition } from '../../grammar/conditional';
import type { Clause } from '../../grammar/clauses';
import type { Sentence } from '../../grammar/sentence';
import { capital, omitted, readAction, toPassive, whole } from '../../rephrase';
import type { Draft, Rule } from '../../rule';

export const ifOnly: Rule = {
  id: 'if-only',
  group: 'counterfactuals',
  category: 'blame',
  severity: 'information',
  title: 'If only we had ...',
  why: 'A past that did not happen explains nothing about the one that did. Split it: what was in place on the day, and what to put in place now.',
  sources: [
    'Dekker, The Field Guide to Understanding ‘Human Error’, ch. 5',
    'PagerDuty, Incident Response: alternate reality',
  ],
  examples: {
    flags: [
      {
        text: '[[Had we load-tested]] the queue, the backlog would not have grown.',
        to: 'The queue was not load-tested.',
      },
      { text: '[[If we had enabled]] the flag, we would have caught it in staging.' },
      { text: '[[If only]] we had kept the old cluster for a week.' },
      { text: 'The deploy would not have broken login [[if the team had followed]] the runbook.' },
    ],
    allows: [
      'Had this failed, the outage would have been longer.',
      'If the disk had filled completely, data would have been lost.',
      'If we add a second region, requests would fail over.',
      'If the request had a cache entry, it was served from memory.',
      'We checked if the pod had restarted.',
    ],
  },
  triggers: ['if', 'had'],
  *find(sentence) {
    const clause = readCondition(sentence);
    const only = [...sentence.matches(/\bif only\b/giu)][0];
    if (!clause) {
      const wish =
        only && sentence.clauses.find((c) => c.perfect && c.subject && sentence.tokens[c.first]!.start > only.end);
      if (only && wish) yield { mark: only, message: message(only.text), drafts: drafts(sentence, wish) };
      return;
    }
    const { tokens, source } = sentence;
    const subject = clause.subject;
    if (!subject || !(only || isConduct(sentence, clause))) return;
    const from = tokens[Math.min(subject.carried ? clause.first : subject.first, clause.first)]!;
    const before = tokens[tokens.indexOf(from) - 1];
    const start =
      before && /^(?:if|only)$/.test(before.lower)
        ? (before.lower === 'only' ? tokens[tokens.indexOf(before) - 1]! : before).start
        : from.start;
    const mark = only ?? { start, end: tokens[clause.verb]!.end };
    yield { mark, message: message(source.slice(mark.start, mark.end)), drafts: drafts(sentence, clause) };
  },
};

/** Defences: with one of these in the condition it speaks of prevention, whatever the subject. */
const defence =
  /\b(?:2fa|mfa|second factor|security (?:device|key)|rate[- ]?limit\w*|limits?|limited|timeouts?|retr(?:y|ies)|monitoring|alerts?|alerted|alarms?|tests?|tested|validation|validated|checks?|checked|backups?|replicas?|redundan\w+|canar(?:y|ies)|circuit breakers?|lock(?:ed)?|reject(?:ed)?|guard\w*|dry[- ]run|approval|review(?:ed)?|fail-?over|feature flags?|quotas?|sandbox\w*|isolat\w+|enroll?ed|rehears\w+)\b/iu;

/** Is the condition something that people did not do? Luck, impact and what machines did are facts worth telling. */
function isConduct(sentence: Sentence, clause: Clause): boolean {
  const { who, head } = clause.subject!;
  const said = sentence.prose.slice(sentence.tokens[clause.first]!.start, sentence.end).split(',')[0]!;
  if (
    who === 'thing' &&
    !clause.negated &&
    !clause.passive &&
    !/^(?:this|it|that)$/.test(head.lower) &&
    defence.test(said)
  )
    return true;
  if (clause.negated && who === 'thing') return false;
  // "if we had 100 users": a size, not a step.
  if (clause.lemma === 'have' && !clause.perfect) return false;
  if (who === 'person' || who === 'group' || clause.subject!.name === 'person')
    return (
      !/^(?:attackers?|nobody|anyone|anybody|users|customers|visitors)$/.test(head.lower) &&
      (!clause.negated || clause.adverbs.some((t) => /^(?:just|simply|only)$/.test(t.lower)))
    );
  // "if the change had been tested": work that people leave undone, in the passive.
  return (
    clause.passive &&
    /^(?:test|review|check|validate|verify|monitor|document|communicate|plan|escalate|notify|train|configure|follow|apply|deploy|start|do|perform|schedule|notice|read|prioriti[sz]e)$/.test(
      clause.lemma,
    ) &&
    !/^(?:this|it|that)$/.test(head.lower)
  );
}

function message(words: string): string {
  return `“${words}” tells of a past that did not happen. What was in place on the day, and what would you put in place now?`;
}

function drafts(sentence: Sentence, clause: Clause): Draft[] {
  const { tokens, source } = sentence;
  const action = readAction(sentence, clause);
  const slot = '[what would have prompted it at that point?]';
  if (clause.passive) {
    const subject = source.slice(tokens[clause.subject!.first]!.start, tokens[clause.subject!.last]!.end);
    const be = /[^s]s$/.test(clause.subject!.head.lower) ? 'were' : 'was';
    return [
      whole(sentence, 'fact', `${capital(subject)} ${be} not ${tokens[clause.verb]!.text}${action.rest} ${slot}`),
      whole(
        sentence,
        'question',
        `what would have helped to have ${subject} ${tokens[clause.verb]!.text}${action.rest}`,
      ),
    ];
  }
  const passive = toPassive(action, { negated: true });
  const rest = omitted(action, (kind, text) => whole(sentence, kind, text));
  return passive ? [whole(sentence, 'fact', `${passive} ${slot}`), ...rest] : rest;
}
