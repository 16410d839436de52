import type { Clause } from '../../../grammar/clauses';
import type { Sentence } from '../../../grammar/sentence';
import { words } from '../../../text/words';
import { findIdioms, idiomTriggers } from './idioms';
import { capital, clauseSpan, atStart, readAction, whole } from '../../../rephrase';
import type { Draft, Match, Rule } from '../../../rule';

export const passiveOmission: Rule = {
  id: 'passive-omission',
  group: 'omission',
  category: 'blame',
  severity: 'information',
  title: 'Mistakes were made',
  why: 'A passive without a mechanism says that somebody did wrong and hides both who and how. The mechanism is what a reader can learn from.',
  sources: ['Benner, problem words for investigators', 'Dekker, The Field Guide to Understanding ‘Human Error’'],
  examples: {
    flags: [
      { text: '[[Mistakes were made]] during the cut-over.' },
      { text: 'The runbook [[was not followed]].' },
      { text: 'The page [[was missed]] for an hour.' },
      { text: 'The risk [[was not properly assessed]] before the launch.' },
      { text: 'Several warnings [[were ignored]] before the disk filled up.' },
      {
        text: 'The renewal [[fell through the cracks]] in June.',
      },
      {
        text: 'It [[slipped our minds]] that the old region was still in use.',
      },
      { text: 'The checklist [[was improperly filled]] before the launch.' },
      { text: 'The complaints [[were not taken seriously]].' },
      { text: 'The note about the fuse [[did not get handed]] over.' },
      { text: 'Quality [[took a back seat]] for two quarters.' },
      { text: 'The dry run [[was skipped]].' },
      { text: 'Proper checks [[were not carried]] out.' },
      { text: 'The fallback [[was never rehearsed]].' },
      { text: 'The audit was [[treated as a formality]].' },
      { text: 'The limits [[were not complied]] with.' },
    ],
    allows: [
      'Three heartbeats were missed by the node.',
      'The header was ignored by the parser.',
      'The second flag is ignored.',
      'The change was not deployed to the canary.',
      'The lock was not released properly by the client.',
      'The mapping was overwritten by the job.',
      'The packets fell through the NAT gap.',
      'The lock did not get released by the client.',
      'The page was not seen, as the phone had no signal.',
      'The handover took place at noon.',
      'Nothing was lost.',
    ],
  },
  triggers: words(`were was been dropped wasn't weren't be get got are is aren't isn't ${idiomTriggers}`),
  *find(sentence, context) {
    if (context.kind === 'heading') return;
    for (const clause of sentence.clauses) {
      const match = readClause(sentence, clause) ?? readGot(sentence, clause);
      if (match) yield match;
    }
    for (const { start, end, text, drafts: made } of findIdioms(sentence))
      yield { mark: { start, end }, message: message(text), drafts: made };
  },
};

const duties =
  /^(?:follow|revoke|test|review|check|assess|communicate|plan|document|verify|validate|handle|prioriti[sz]e|coordinate|consider|discuss|escalate|think|configure|prepare|manage|train|evaluate|inform|supervise|vet|scope|investigate|maintain|secure|monitor|analy[sz]e|understand|execute|fill|brief|document|label|audit|inspect|record|log|rehearse|conduct|perform|assign|define|announce|explain|design)$/;
const rules =
  /\b(?:procedures?|process(?:es)?|runbooks?|playbooks?|policy|policies|protocols?|guidelines?|checklists?|instructions?|steps?|rules|standards?|best practices?|requirements?|freeze|sops?|limits?|embargo|plan|manual|warnings?|recommendations?|advice|lessons?|conventions?|orders?|briefings?)\b/iu;
const normed =
  /^(?:proper|adequate|sufficient|due|appropriate|basic|thorough|necessary|required|reasonable|enough|the\s+(?:necessary|required|proper|usual|agreed))\b/iu;
const chores =
  /\b(?:action\s+items?|actions?|follow-?ups?|tickets?|lessons?|recommendations?|tasks?|items?|to-?dos?|promises?|findings?|reviews?|work)\b/iu;
const labour =
  /\b(?:checks?|diligence|tests?|testing|reviews?|care|assessments?|analysis|precautions?|steps?|inspections?|audits?|hand-?overs?|briefings?|approvals?|planning|validation|verification|rehearsals?|dry\s+runs?|preparations?|communication|attention|weight|walk-?throughs?)\b/iu;
const norms =
  /\b(?:properly|clearly|reasonably|adequately|carefully|thoroughly|sufficiently|correctly|well|enough|appropriately|diligently)\b/iu;
const machine =
  /\b(?:heartbeats?|requests?|packets?|writes?|events?|messages?|blocks?|frames?|headers?|fields?|flags?|param\w*|rows?|records?|samples?|scrapes?|deadlines?|slo|ticks?|jobs?|lines?|files?|cache|caches|locks?|connections?|pods?|nodes?)\b/iu;

const message = (said: string) => `“${said}” says that something went amiss, and not how. What was the mechanism?`;
/** Work that was done, but not as somebody thinks it should have been. */
const badly =
  /^(?:improperly|inadequately|insufficiently|superficially|half-heartedly|halfheartedly|perfunctorily|haphazardly|incompletely|poorly|badly|imperfectly|hurriedly|sloppily)$/;

/** "did not get passed on": a step that things do not take by themselves. */
function readGot(sentence: Sentence, clause: Clause): Match | undefined {
  const { tokens, source } = sentence;
  const { subject } = clause;
  const step = tokens[clause.verb + 1];
  if (clause.lemma !== 'get' || !clause.past || subject?.who !== 'thing') return undefined;
  if (!clause.negated) {
    if (
      !step ||
      !/^(?:forgotten|overlooked|missed|ignored|neglected|mishandled)$/.test(step.lower) ||
      machine.test(subject.head.lower)
    )
      return undefined;
    const mark = { start: tokens[clause.first]!.start, end: step.end };
    return {
      mark,
      message: message(source.slice(mark.start, mark.end)),
      drafts: [
        {
          ...mark,
          kind: 'fact',
          text: `${/[^s]s$/.test(subject.head.lower) ? 'were' : 'was'} not acted on [where did it show up, and who was watching there?]`,
        },
        whole(sentence, 'question', 'where did this show up, and what else was going on'),
      ],
    };
  }
  if (!step?.verb?.participle || !(duties.test(step.verb.lemma) || /^(?:pass|hand|raise|share)$/.test(step.verb.lemma)))
    return undefined;
  const mark = { start: tokens[clause.first]!.start, end: step.end };
  const be = /[^s]s$/.test(subject.head.lower) ? 'were' : 'was';
  return {
    mark,
    message: message(source.slice(mark.start, mark.end)),
    drafts: [
      { start: mark.start, end: mark.end, kind: 'fact', text: `${be} not ${step.text}` },
      whole(sentence, 'question', 'what would have prompted this at that point'),
    ],
  };
}

function readClause(sentence: Sentence, clause: Clause): Match | undefined {
  const { tokens } = sentence;
  const { subject, lemma, negated } = clause;
  if (!clause.passive || clause.modal || !subject) return undefined;
  const present = !clause.past;
  const after = sentence.prose.slice(tokens[clause.verb]!.end, tokens[Math.max(clause.verb, clause.end - 1)]!.end);
  const phrase = sentence.prose.slice(tokens[subject.first]!.start, tokens[subject.last]!.end);
  if (/^\s+(?:by(?!\s+any)|because|due|as)\b/iu.test(after)) return undefined;
  const made =
    lemma === 'make' &&
    /^(?:mistakes?|errors?|missteps?|blunders?|slip-?ups?|oversights?)$/.test(subject.head.lower) &&
    !negated;
  const missed =
    /^(?:miss|overlook|ignore|neglect|forget|disregard|mishandle|mismanage|botch|dismiss|underestimate|misjudge|downplay|bungle)$/.test(
      lemma,
    ) &&
    !negated &&
    !machine.test(phrase);
  const unruly =
    negated &&
    ((/^(?:follow|adhere|respect|observe|obey|comply|honou?r|heed|stick)$/.test(lemma) && rules.test(phrase)) ||
      (/^(?:apply|enforce)$/.test(lemma) &&
        /\b(?:principle|polic(?:y|ies)|rules?|procedures?|protocols?|checklists?)\b/iu.test(phrase)));
  const adverbs = clause.adverbs.map((t) => t.lower).join(' ');
  const done = badly.test(adverbs) || badly.test(tokens[clause.verb + 1]?.lower ?? '');
  const sloppy =
    !negated && done && (duties.test(lemma) || /^(?:do|perform|carry|conduct|write|complete)$/.test(lemma));
  const never = negated && tokens.slice(clause.first, clause.verb).some((t) => t.lower === 'never');
  const skipped =
    !negated &&
    /^(?:skip|bypass|circumvent|flout|violate|breach)$/.test(lemma) &&
    (rules.test(phrase) || labour.test(phrase));
  const undone =
    negated &&
    /^(?:do|carry|perform|conduct|make|take|put|complete|give|follow)$/.test(lemma) &&
    normed.test(phrase) &&
    labour.test(phrase);
  const untried =
    never &&
    (/^(?:test|review|rehearse|document|communicate|verify|exercise|check|audit|validate|practi[sc]e|drill|prioriti[sz]e|follow|act|assign|revisit)$/.test(
      lemma,
    ) ||
      (/^(?:complete|do|finish|fix|address|implement|close|carry|apply)$/.test(lemma) && chores.test(phrase)));
  const improper =
    negated &&
    duties.test(lemma) &&
    (norms.test(adverbs) ||
      /^\s*(?:properly|adequately|carefully|thoroughly|sufficiently|well|enough|appropriately)\b/iu.test(after));
  if (present && !unruly) return undefined;
  if (!made && !missed && !unruly && !improper && !sloppy && !skipped && !undone && !untried) return undefined;
  const from = made ? subject.first : clause.first;
  const mark = { start: tokens[from]!.start, end: tokens[clause.verb]!.end };
  return {
    mark,
    message: message(sentence.source.slice(mark.start, mark.end)),
    drafts: drafts(sentence, clause, { made, missed, never: untried || skipped }),
  };
}

function drafts(
  sentence: Sentence,
  clause: Clause,
  { made, missed, never }: { made: boolean; missed: boolean; never: boolean },
): Draft[] {
  const { tokens, source } = sentence;
  const subject = clause.subject!;
  const name = source.slice(tokens[subject.first]!.start, tokens[subject.last]!.end);
  const span = clauseSpan(sentence, clause);
  const rest = readAction(sentence, clause).rest;
  const opens = atStart(sentence, span.start);
  if (made)
    return [
      {
        ...span,
        kind: 'fact',
        text: `${opens ? '[What happened, through which step or tool]' : '[what happened, through which step or tool]'}${rest}`,
      },
      whole(sentence, 'question', `what happened${rest}, and what made it look right at the time`),
    ];
  const plural = /[^s]s$/.test(subject.head.lower);
  const be = clause.past ? (plural ? 'were' : 'was') : plural ? 'are' : 'is';
  const lead = subject.carried || clause.relative ? '' : `${name} `;
  const start = subject.carried || clause.relative ? tokens[clause.first]!.start : span.start;
  if (never)
    return [
      {
        start,
        end: span.end,
        kind: 'fact',
        text: `${lead}${be} not ${clause.negated ? tokens[clause.verb]!.text : 'done'}${rest} [what would have prompted it at that point?]`,
      },
      whole(sentence, 'question', `what would have made ${lower(name)} part of the path`),
    ];
  if (missed) {
    return [
      {
        start,
        end: span.end,
        kind: 'fact',
        text: `${lead}${be} not acted on${rest} [where did ${plural ? 'they' : 'it'} show up, and who was watching there?]`,
      },
      whole(sentence, 'question', `where did ${lower(name)} show up, and what else was going on`),
    ];
  }
  const norm = rest.replace(
    /^\s*(?:half-?heartedly|superficially|haphazardly|perfunctorily|hurriedly|incompletely|sloppily|poorly|badly|properly|adequately|carefully|thoroughly|sufficiently|well|enough|appropriately)\b/iu,
    '',
  );
  return [
    {
      start,
      end: span.end,
      kind: 'fact',
      text: `${lead}${be} ${tokens[clause.verb]!.text}${norm} [how far, and what was left out at the time?]`,
    },
    whole(sentence, 'question', `what did people do at that point${norm}, and what made it the sensible thing to do`),
    whole(sentence, 'action', `${capital('build')} ${lower(name)} into [the tool or pipeline] (owner: , due: )`),
  ];
}

function lower(text: string): string {
  return /^(?:The|A|An|Our|This|That|These|Several|Some|Many)\b/.test(text)
    ? text[0]!.toLowerCase() + text.slice(1)
    : text;
}
