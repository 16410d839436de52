import { behaviours } from '../../../lexicon/lists/behaviour';
import { isConditional } from '../../../grammar/conditional';
import { pastOf } from '../../../grammar/verbs';
import { words } from '../../../text/words';
import type { Clause } from '../../../grammar/clauses';
import type { Sentence } from '../../../grammar/sentence';
import { clauseSpan, isOurselves, omitted, draftFor, readAction, toPast, toPassive, whole } from '../../../rephrase';
import type { Draft, Match, Rule } from '../../../rule';
import { isExpected, message, readAnyone, readElided } from './elided';

export const shouldHave: Rule = {
  id: 'should-have',
  group: 'counterfactuals',
  category: 'blame',
  severity: 'information',
  title: 'What people should have done',
  why: 'It tells a story that did not happen, from knowledge that nobody had then. What was seen at the time, and what would have prompted the step, can be learned from.',
  sources: [
    'Dekker, The Field Guide to Understanding ‘Human Error’, ch. 5',
    'PagerDuty, Postmortems',
    'Microsoft Learn, Common traps to avoid',
  ],
  examples: {
    flags: [
      {
        text: 'We [[should have tested]] the restore before the launch.',
        to: 'The restore was not tested before the launch.',
      },
      { text: 'The on-call engineer [[should have escalated]] sooner.' },
      { text: 'Backups [[should have been checked]] every week.' },
      { text: 'They [[could have asked]] us first.' },
      {
        text: 'I [[shouldn’t have merged]] on a Friday.',
        to: 'I merged on a Friday [what made it look right at the time?].',
      },
      { text: 'The dispatcher [[was meant to]] call the depot and did not.' },
      {
        text: 'Nothing kept us from splitting the job, and we [[should have]].',
        to: 'Nothing kept us from splitting the job [what would have prompted it at that point?].',
      },
      { text: 'We [[could of asked]] the vendor.' },
      { text: 'The rota [[ought to have been updated]] in June.' },
      { text: 'Any seasoned admin [[would have saved]] the config.' },
      { text: 'The patch [[should never have gone]] out on a holiday.', to: 'The patch went out on a holiday.' },
    ],
    allows: [
      'The request should have returned 200.',
      'We should have a canary for this service.',
      'The job must have started before 09:10.',
      'This could have been worse.',
      'Every service should have an owner.',
      'The key should have been rotated by the agent.',
      'The crew was told to wait, and waited.',
      'Any client would have seen the error.',
      'A user would have noticed the delay.',
      'I could have used that graph last night.',
      'The ship turned towards a bay where it could have anchored.',
      'Users may have seen errors between 10:02 and 10:20.',
    ],
  },
  triggers: words(
    "should should've shouldn't could could've couldn't might might've ought must supposed meant expected shoulda coulda needed would told instructed required asked",
  ),
  *find(sentence) {
    for (const clause of sentence.clauses) {
      const match = readClause(sentence, clause);
      if (match) yield match;
    }
  },
};

/** Verbs that in "should have been ..." speak of a step that people take, not of a state that a machine is in. */
const steps =
  /^(?:test|check|review|verify|validate|communicate|notify|tell|warn|inform|escalate|document|plan|consider|follow|ask|read|catch|notice|spot|fix|address|do|prevent|avoid|handle|involve|consult|train|monitor|give|rush|discuss|raise|announce|coordinate|merge|deploy|revert|roll|prioritise|prioritize|make|approve|retest|inspect|audit|think|anticipate|foresee|place|put|investigate|question|challenge|have)$/;
/** Upkeep is a step that people take, unless something does it by itself. */
const upkeep =
  /^(?:update|replace|rotate|renew|patch|upgrade|rehearse|practi[sc]e|label|brief|tell|staff|decommission|archive|budget|assign|delegate|tidy|schedule|back|treat|declare|page|call|contact|postpone|delay)$/;
const byItself =
  /^(?:by\b|automatically|on\s+(?:startup|boot)|at\s+(?:startup|boot|midnight)|to\s+(?:\d|true|false|null|zero))/;
/** What goes out, gets through or goes live is let out by people. */
const readWentOut =
  /^(?:go (?:out|live|ahead|through)|make it|get (?:through|past|merged|out|into)|reach (?:prod|production|customers|users|main|master)|leave (?:staging|review))\b/;
const outcomes = /^(?:prevent|avoid|mitigate|catch|fix|notice|spot|resolve)$/;

function readClause(sentence: Sentence, clause: Clause): Match | undefined {
  const { tokens } = sentence;
  const { subject, modal, lemma } = clause;
  // "needed to have escalated sooner".
  const needed =
    lemma === 'need' &&
    clause.past &&
    tokens[clause.verb + 1]?.part === 'to' &&
    tokens[clause.verb + 2]?.lower === 'have' &&
    tokens[clause.verb + 3]?.verb?.participle;
  if (needed && subject && (subject.who === 'person' || subject.who === 'group')) {
    const span = { start: tokens[clause.verb]!.start, end: tokens[clause.verb + 3]!.end };
    return { mark: span, message: message(sentence, span), drafts: drafts(sentence, clause, clause.verb + 3) };
  }
  const expected =
    !clause.modal &&
    isExpected(sentence, clause) &&
    clause.passive &&
    tokens[clause.verb + 1]?.part === 'to' &&
    tokens[clause.verb + 2] !== undefined &&
    clause.past;
  if (expected) {
    if (!subject || (subject.who !== 'person' && subject.who !== 'group')) return undefined;
    const span = { start: tokens[clause.first]!.start, end: tokens[clause.verb + 1]!.end };
    return { mark: span, message: message(sentence, span), drafts: drafts(sentence, clause, clause.verb + 2) };
  }
  const left = readElided(sentence, clause) ?? readAnyone(sentence, clause);
  if (left) return left;
  if (!clause.perfect || !modal || !/^(?:should|could|might|must|ought)$/.test(modal)) return undefined;
  if (modal === 'must' || (modal === 'might' && clause.negated)) return undefined;
  // Conditionals ("had we ..., we could have ...") are read as a whole by another rule.
  if (modal !== 'should' && modal !== 'ought' && isConditional(sentence)) return undefined;
  const verb = tokens[clause.verb]!;
  if (verb.part !== 'verb' && lemma !== 'be' && lemma !== 'have' && lemma !== 'do') return undefined;
  if (lemma === 'have' && (verb.lower === 'have' || clause.negated)) return undefined;
  const joint = tokens[(clause.subject?.first ?? clause.first) - 1];
  if (/^what$/.test(joint?.lower ?? '') && !subject) return undefined;
  const who = subject?.who ?? 'none';
  // "Should have known": in notes the writer is left out.
  const elided = !subject && clause.first === 0 && modal === 'should';
  const people = who === 'person' || who === 'group' || subject?.name !== undefined || elided;
  const question = /\?\s*$/.test(sentence.text);
  if (modal === 'could' || modal === 'might') {
    // "users may have seen", "it could have been worse", "we could not have known": luck, impact, and facts of the time.
    if (!people || clause.negated || question || subject?.name === 'maybe') return undefined;
    if (/^(?:be|see|experience|encounter|notice|lead|cause|result|affect|receive|happen|occur|lose|come)$/.test(lemma))
      return undefined;
    if (modal === 'might' && who !== 'person') return undefined;
    if (clause.passive || /^(?:user|users|customer|customers|who|attacker|attackers)$/.test(subject?.head.lower ?? ''))
      return undefined;
    if (/^any/.test(subject?.head.lower ?? '')) return undefined;
    // "A level where we could have passed" says what was possible; "I could have used that", what would have been welcome.
    if (joint?.lower === 'where' || (lemma === 'use' && isOurselves(clause))) return undefined;
  } else if (people) {
    // "we should have seen two alerts": what was expected of the system.
    if (
      /^(?:see|receive|get|experience|lose)$/.test(lemma) &&
      !/^(?:this|it|that)?\s*coming\b/.test(after(sentence, clause))
    )
      return undefined;
    if (subject?.name === 'maybe' && !behaviours.has(lemma) && lemma !== 'be') return undefined;
  } else {
    if (question) return undefined;
    const state =
      lemma === 'be' &&
      !/\b(?:more|less|better|sooner|earlier|higher|clearer)\b/i.test(
        tokens
          .slice(clause.verb, clause.end)
          .map((t) => t.lower)
          .join(' '),
      );
    if (clause.negated && subject && readWentOut.test(`${lemma} ${after(sentence, clause)}`)) {
      const mark = { start: tokens[clause.first]!.start, end: verb.end };
      const question = whole(sentence, 'question', 'what made it look ready at the time');
      return {
        mark,
        message: message(sentence, mark),
        drafts: [{ ...mark, kind: 'fact', text: lemma === 'get' ? 'got' : pastOf(lemma) }, question],
      };
    }
    if (
      !clause.passive ||
      state ||
      !(steps.test(lemma) || (!clause.relative && upkeep.test(lemma) && !byItself.test(after(sentence, clause))))
    )
      return undefined;
    if (who === 'none' && !subject && outcomes.test(lemma)) return undefined;
  }
  const span = { start: tokens[clause.first]!.start, end: verb.end };
  return { mark: span, message: message(sentence, span), drafts: drafts(sentence, clause, clause.verb) };
}

function after(sentence: Sentence, clause: Clause): string {
  return sentence.after(sentence.tokens[clause.verb]!.end).trim().toLowerCase();
}

function drafts(sentence: Sentence, clause: Clause, verb: number): Draft[] {
  const draft = draftFor(sentence, clause);
  const action = readAction(sentence, clause, verb);
  const { tokens, source } = sentence;
  const subject = clause.subject && source.slice(tokens[clause.subject.first]!.start, tokens[clause.subject.last]!.end);
  if (clause.passive && subject && !isExpected(sentence, clause))
    return passiveDrafts(sentence, clause, subject, action.rest);
  if (/^(?:as|than)$/.test(tokens[(clause.subject?.first ?? clause.first) - 1]?.lower ?? ''))
    return [whole(sentence, 'question', 'what did the situation look like at that point')];
  if (clause.relative) {
    const [, fact = whole(sentence, 'fact', '')] = omitted({ ...action, object: undefined }, (kind, text) =>
      whole(sentence, kind, text),
    );
    return [{ ...fact, kind: 'fact' }];
  }
  if (clause.negated) {
    const passive = toPassive(action, { negated: false });
    return [
      ...(subject && /^(?:we|I)$/i.test(subject) && action.lemma !== 'be'
        ? [draft('fact', `${subject} ${toPast(action)} [what made it look right at the time?]`)]
        : []),
      ...(passive ? [draft('fact', `${passive} [what made it look right at the time?]`)] : []),
      draft('fact', '[what did the situation look like at that point?]'),
    ];
  }
  // "was meant to call and did not": the rest of it is told by the rephrasing.
  if (
    isExpected(sentence, clause) &&
    /\b(?:and|but)\s+(?:\p{L}+\s+)?(?:did(?:\s+not|n['’]t)|never)\b/iu.test(sentence.text)
  ) {
    const end = action.rest.search(/,?\s{1,9}(?:and|but)\s/iu);
    const cut = (text: string) =>
      end < 0 ? text : text.slice(0, Math.max(0, text.length - (action.rest.length - end)));
    const own = { ...action, rest: cut(action.rest), after: cut(action.after) };
    return omitted(own, (kind, text) => whole(sentence, kind, text));
  }
  return omitted(action, draft);
}

function passiveDrafts(sentence: Sentence, clause: Clause, subject: string, rest: string): Draft[] {
  const { tokens } = sentence;
  const be = /[^s]s$|^(?:they|we|these|those)$/i.test(clause.subject!.head.lower) ? 'were' : 'was';
  const participle = tokens[clause.verb]!.text;
  const said = `${be}${clause.negated ? '' : ' not'} ${participle}`;
  if (clause.relative)
    return [{ start: tokens[clause.first]!.start, end: tokens[clause.verb]!.end, kind: 'fact', text: said }];
  const slot = clause.negated
    ? '[what made it look right at the time?]'
    : '[what would have prompted it at that point?]';
  const fact = `${clause.subject!.carried ? '' : `${subject} `}${said}${rest} ${slot}`;
  const asked = `${lowerFirst(subject)} ${participle}${rest}`;
  return [
    { ...clauseSpan(sentence, clause), kind: 'fact', text: fact },
    ...(clause.subject!.head.part === 'pronoun'
      ? []
      : [whole(sentence, 'question', `what would have helped to have ${asked}`)]),
    ...(clause.negated || clause.subject!.head.part === 'pronoun'
      ? []
      : [whole(sentence, 'action', `have ${asked} by [a tool or check] (owner: , due: )`)]),
  ];
}

const lowerFirst = (text: string) =>
  /^\p{Lu}\p{Ll}*\b(?!\p{Lu})/u.test(text) && /^(?:The|A|An|Our|This|That|These|Those|All|Every|It|They)\b/.test(text)
    ? text[0]!.toLowerCase() + text.slice(1)
    : text;
