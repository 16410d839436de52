import { trimMarks } from '../../../text/ends';
import { isAudience } from '../../../grammar/about';
import { isHypothetical } from '../../../grammar/conditional';
import { words } from '../../../text/words';
import { findLate } from './late';
import type { Clause } from '../../../grammar/clauses';
import type { Sentence } from '../../../grammar/sentence';
import { draftFor, readAction, toPassive, whole } from '../../../rephrase';
import type { Draft, Match, Context, Rule } from '../../../rule';

export const overlooked: Rule = {
  id: 'overlooked',
  group: 'omission',
  category: 'blame',
  severity: 'information',
  title: 'What people missed or ignored',
  why: '“Missed” and “ignored” are known only afterwards. At the time there were other signals, and reasons to look at those.',
  sources: ['Dekker, The Field Guide to Understanding ‘Human Error’', 'Etsy, Debriefing Facilitation Guide'],
  examples: {
    flags: [
      {
        text: 'The on-call engineer [[missed]] the page.',
      },
      { text: 'The team [[ignored]] the warnings for two weeks.' },
      { text: 'We [[overlooked]] the dependency on the old cluster.' },
      { text: 'Nadia [[skipped]] the dry run.' },
      {
        text: '[[Left]] the feature flag on over the holidays.',
      },
      { text: 'We [[lost track]] of the second failover.' },
      {
        text: 'Our team [[let]] the certificate lapse.',
      },
      { text: 'We [[broke]] the change freeze.' },
      { text: 'We [[reacted too late]].' },
      { text: 'They [[merged it even though]] two checks were red.' },
      { text: 'We [[messed up]] the import.' },
      { text: 'They [[kept dismissing]] the mails from the monitor.' },
      {
        text: 'We [[missed]] that the licence had run out.',
      },
      {
        text: 'What we [[omitted]] was the index on the join column.',
      },
      { text: '[[Missed]] the first alert, sorry.' },
    ],
    allows: [
      'The node missed three heartbeats.',
      'We missed our SLO for March.',
      'The parser ignored the second header.',
      'The scheduler skipped the job.',
      'We missed having a staging cluster.',
      'We ignore the vendor folder in the linter.',
      'We left the old queue running so that clients could drain.',
      'The release broke the API contract.',
      'We lost two hours of data.',
      'We let the rebuild finish.',
      'The node took 40 seconds to respond.',
      'The responders took the node out, although the queue was short.',
      { text: '10:04 Missed heartbeats from node 3.', head: 'Timeline' },
      'An engineer left the bridge at 09:00.',
      'I think I am missing something: where is the port set?',
      'The user dismissed the dialog and carried on.',
    ],
  },
  triggers: words(
    'missed overlooked ignored dismissed neglected skipped forgot forgotten disregarded misses ignoring missing overlooking shrugged ignores neglecting fell messed screwed blew botched bungled fumbled goofed failed went took waited needed late slow long slowly though although fell left ignore omitted lost let passed glossed brushed waved violated breached flouted broke bypassed circumvented sidestepped slept dozed nodded walked downplayed sat snubbed forgetting skipping disregarding dismissing violating bypassing leaves',
  ),
  *find(sentence, context) {
    for (const clause of sentence.clauses) {
      const match = readClause(sentence, clause, context);
      if (match) yield match;
    }
    for (const { start, end, text, drafts: made } of findLate(sentence))
      yield { mark: { start, end }, message: message(text), drafts: [...made] };
  },
};

const message = (said: string) => `“${said}” is known only afterwards. What else was there to see at that point?`;

const measures =
  /\b(?:slo|slas?|slos|target|deadline|goal|window|quorum|objective|meeting|milestone|release|train|opportunity|having|you|each|out|the mark|blocks?|heartbeats?|requests?|packets?|votes?|attestations?|slots?|events?|samples?|scrapes?|writes?|calls?)\b/i;

/** Verbs that say it by themselves. */
const plain =
  /^(?:miss|overlook|ignore|dismiss|neglect|skip|forget|disregard|omit|flout|downplay|botch|bungle|fumble)$/;
const order =
  '(?:freeze|rules?|polic(?:y|ies)|procedures?|protocols?|embargo|process(?:es)?|conventions?|guidelines?|standards?|agreement|promise|moratorium|checklist)';
const checks = `(?:${order}|review|approval|checks?|gate|safeguards?|controls|sign-?off|code owners?|branch protection)`;
/** Verbs that say it with what follows: "lost track of", "let the domain lapse", "broke our own freeze". */
const turns: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    mess: /^\s+(?:up|this\s+up|it\s+up|that\s+up)\b/iu,
    screw: /^\s+(?:up|this\s+up|it\s+up|that\s+up)\b/iu,
    blow: /^\s+(?:it|this\s+one)\b/iu,
    goof: /./u,
    fail: /^\s+(?:you|(?:our|the|your|their)\s+(?:\p{L}+\s+)?(?:users|customers|patients|passengers|community|clients|colleagues|students|readers|families))\b/iu,
    shrug: /^\s+off\b/iu,
    fall: /^\s+(?:for|asleep)\b/iu,
    lose: /^\s+(?:track|sight|count)\s+of\b/iu,
    let: /^(?:\s+[\p{L}\p{N}'’-]+){1,6}?\s+(?:lapse|expire|slip|slide|decay|down|rot|languish|drift|go\s+stale|pile\s+up|run\s+out|fall\s+behind|slip\s+through)\b|^\s+to\s+(?:lapse|expire|slip)\b/iu,
    pass: /^\s+over\s+(?:the|our|their|his|her)\b/iu,
    gloss: /^\s+over\b/iu,
    brush: /^\s+(?:off|aside|away)\b|^(?:\s+[\p{L}-]+){1,4}\s+(?:off|aside)\b/iu,
    wave: /^\s+(?:off|aside|away|through)\b|^(?:\s+[\p{L}-]+){1,4}\s+(?:through|off|aside)\b/iu,
    break: new RegExp(
      `^\\s+(?:(?:our|the|their|his|her|my|company|own|agreed|change|code|release|deploy|safety)\\s+){1,4}${order}\\b`,
      'iu',
    ),
    violate: new RegExp(`^\\s+(?:[\\p{L}-]+\\s+){0,4}?${order}\\b`, 'iu'),
    breach: new RegExp(`^\\s+(?:[\\p{L}-]+\\s+){0,4}?${order}\\b`, 'iu'),
    bypass: new RegExp(`^\\s+(?:[\\p{L}-]+\\s+){0,4}?${checks}\\b`, 'iu'),
    circumvent: new RegExp(`^\\s+(?:[\\p{L}-]+\\s+){0,4}?${checks}\\b`, 'iu'),
    sidestep: new RegExp(`^\\s+(?:[\\p{L}-]+\\s+){0,4}?${checks}\\b`, 'iu'),
    sleep: /^\s+(?:through|in)\b/iu,
    doze: /^\s+off\b/iu,
    nod: /^\s+off\b/iu,
    go: /^\s+(?:back\s+)?(?:to\s+(?:sleep|bed)|home)\b/iu,
    walk: /^\s+(?:away|off|out)\b/iu,
    sit: /^\s+on\s+(?:the|this|that|our|his|her|their|an?|it)\b/iu,
    leave:
      /\b(?:unpatched|open|exposed|unprotected|unlocked|enabled|disabled|running|behind|unattended|unencrypted|on|off|unguarded|unset|unmonitored|unfinished|dangling|unsecured|in\s+(?:bypass|debug|maintenance|manual|test|place|production|plain\s+text))\b/iu,
  }),
);

function readClause(sentence: Sentence, clause: Clause, { section }: Context): Match | undefined {
  const { tokens } = sentence;
  const { subject } = clause;
  const verb = tokens[clause.verb]!;
  const next = tokens[clause.verb + 1];
  // "keep ignoring the mails": what is kept doing.
  const kept = clause.lemma === 'keep' && next?.verb?.gerund && plain.test(next.verb.lemma) ? next : undefined;
  const lemma = kept ? kept.verb!.lemma : clause.lemma;
  const turn = turns.get(lemma);
  if (!plain.test(lemma) && !turn) return undefined;
  if (clause.negated || clause.passive || clause.modal || (!subject && !isElided(sentence, clause, section)))
    return undefined;
  if (!kept && verb.verb?.base && !clause.past && !/^(?:he|she)$/.test(subject?.head.lower ?? '')) return undefined;
  if (subject && !isPeople(clause)) return undefined;
  if (next?.part === 'to' && lemma !== 'let') return undefined;
  if (isHypothetical(sentence, clause) || /^passwords?$/.test(next?.lower ?? '')) return undefined;
  // "I may be missing something" is how one asks; what a user does with a notice is use.
  if (lemma === 'miss' && /^(?:something|anything)$/.test(next?.lower ?? '')) return undefined;
  if (lemma === 'dismiss' && isAudience(clause)) return undefined;
  const rest = sentence.prose.slice((kept ?? verb).end, tokens[Math.max(clause.verb, clause.end - 1)]!.end);
  const all = sentence.after((kept ?? verb).end);
  if (lemma === 'miss' && (measures.test(rest.slice(0, 40)) || !all.replace(/[\s.!]+/gu, ''))) return undefined;
  if (turn && !turn.test(lemma === 'leave' ? rest : all)) return undefined;
  // What is left as it is on purpose, or by many, is a decision to tell.
  if (
    lemma === 'leave' &&
    (/\b(?:so\s+that|in\s+order|while|for\s+now|to\s+\p{L}+)\b/iu.test(all) ||
      (subject && subject.who !== 'person' && !subject.name))
  )
    return undefined;
  if (/^(?:walk|go)$/.test(lemma) && subject?.who !== 'person' && !subject?.name) return undefined;
  const tail =
    turn && !/^(?:leave|break|violate|breach|bypass|circumvent|sidestep|let)$/.test(lemma) ? next : undefined;
  const mark = { start: verb.start, end: (tail ?? kept ?? verb).end };
  return {
    mark,
    message: message(sentence.source.slice(mark.start, mark.end)),
    drafts: kept ? keptDrafts(sentence, clause) : drafts(sentence, clause),
  };
}

/** "Missed the second page, sorry": in notes the writer is left out; a timeline tells of machines that way. */
function isElided(sentence: Sentence, clause: Clause, section: string): boolean {
  return (
    sentence.tokens.slice(0, clause.first).every((t) => t.part === 'adverb' || t.part === 'punctuation') &&
    clause.past &&
    !clause.auxiliary &&
    section !== 'timeline' &&
    /^(?:miss|overlook|forget|neglect|leave|skip|lose|misread)$/.test(clause.lemma)
  );
}

function isPeople({ subject }: Clause): boolean {
  const people =
    subject!.who === 'person' || subject!.who === 'group' || (subject!.name !== undefined && subject!.who !== 'thing');
  return people && !/^(?:users|customers|anyone|anybody|who|you)$/.test(subject!.head.lower);
}

function keptDrafts(sentence: Sentence, clause: Clause): Draft[] {
  const { object } = readAction(sentence, clause, clause.verb + 1);
  const what = object ?? 'this';
  return [
    whole(
      sentence,
      'fact',
      `${what} did not lead to a next step [what else was going on, and how did it look at the time?]`,
    ),
    whole(sentence, 'question', `how did ${what} look at that point, and what else was going on`),
  ];
}

function drafts(sentence: Sentence, clause: Clause): Draft[] {
  const { tokens, source } = sentence;
  const action = readAction(sentence, clause);
  const draft = draftFor(sentence, clause);
  const { lemma } = clause;
  // "What we omitted was the second step": the step is told after "was".
  const told = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  if (tokens[(clause.subject?.first ?? clause.first) - 1]?.lower === 'what' && told?.lemma === 'be') {
    const step = trimMarks(source.slice(tokens[told.verb]!.end, sentence.end), '.!');
    return [whole(sentence, 'fact', `${step.trim()} was not included [what would have prompted it at that point?]`)];
  }
  const object = action.object ?? action.rest.trim().replace(/^(?:about|for|off)\s+/, '');
  if (lemma === 'leave' && action.object)
    return [
      draft(
        'fact',
        `${action.object} ${action.plural ? 'were' : 'was'} left${action.after} [what would have shown it?]`,
      ),
      draft('question', `what would have shown that ${object} ${action.plural ? 'were' : 'was'} left${action.after}`),
    ];
  if (lemma === 'let') {
    const m =
      /^\s+(?:to\s+(?<first>\p{L}+)\s+)?(?<what>\S.*?)(?:\s{1,9}(?<state>lapse|expire|slip|slide|rot|languish|drift)\b.*)?$/su.exec(
        action.rest,
      );
    const { first, what, state } = m?.groups ?? {};
    const done = first ?? state;
    if (what && done)
      return [
        draft('fact', `${what} went on to ${done} [what would have shown it in time?]`),
        draft('question', `what would have shown in time that ${what} was about to ${done}`),
      ];
  }
  if (/^(?:break|violate|breach|bypass|circumvent|sidestep)$/.test(lemma) && action.object) {
    const passive = toPassive(
      { ...action, lemma: /^(?:bypass|circumvent|sidestep)$/.test(lemma) ? 'use' : 'keep' },
      { negated: true },
    )!;
    return [
      draft('fact', `${passive} [what made another way the sensible one?]`),
      draft('question', `what made it sensible at the time not to keep to ${object}`),
    ];
  }
  if (turns.get(lemma))
    return [
      whole(sentence, 'fact', '[what was there to see at that point, and what else was going on?]'),
      whole(sentence, 'question', 'what was there to see at that point, and what else was going on'),
    ];
  if (/^(?:skip|forget|neglect|omit)$/.test(lemma) && action.object) {
    return [
      draft(
        'fact',
        `${toPassive({ ...action, lemma: 'do' }, { negated: true })!} [what would have prompted it at that point?]`,
      ),
      draft('question', `what would have made ${object} part of the path`),
      draft('action', `make ${object} part of [the pipeline or checklist] (owner: , due: )`),
    ];
  }
  if (/^\s+(?:that|how|why|whether)\s/.test(action.rest))
    return [
      draft('fact', `nothing in [the tool, alert or runbook] showed${action.rest}`),
      whole(sentence, 'question', 'what else was going on, and what would have shown this'),
    ];
  if (!action.object)
    return [
      draft('fact', `[what was there to see, and what else was going on?]`),
      whole(sentence, 'question', `what else was going on, and what would have pointed to ${object || 'this'}`),
    ];
  const unseen = /^(?:miss|overlook)$/.test(lemma);
  const fact = unseen
    ? `${action.object} did not stand out${action.after}`
    : toPassive({ ...action, lemma: 'act on' }, { negated: true })!;
  return [
    draft('fact', `${fact} [what else was going on, and how did it look at the time?]`),
    draft('question', `how did ${object} look at that point, and what else was going on`),
    draft('action', `make ${object} [stand out: who is told, where, how] (owner: , due: )`),
  ];
}
