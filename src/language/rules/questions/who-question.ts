import { asking, endOfQuestion, isEmbedded, isQuestion } from '../../grammar/asking';
import { acts, outcome } from '../../lexicon/lists/outcomes';
import { attack } from '../../grammar/phrases';
import type { Sentence } from '../../grammar/sentence';
import { readVerb } from '../../grammar/verbs';
import type { Span } from '../../finding';
import { atStart, capital } from '../../rephrase';
import { askFactors, askFactorsShort, askSense, beingDone, readTopic } from '../../rephrase/ask';
import type { Draft, Match, Rule } from '../../rule';

export const whoQuestion: Rule = {
  id: 'who-question',
  group: 'questions',
  category: 'blame',
  severity: 'warning',
  title: 'Who-questions',
  why: 'A question that asks for a person ends when it has one. What the person saw, and what let the change through, can be learned from.',
  sources: [
    'PagerDuty, Postmortems',
    'Google, The Site Reliability Workbook, ch. 10',
    'the talk “Who Broke Prod? Growing teams who can fail without fear”',
  ],
  examples: {
    flags: [
      { text: '[[Who is to blame]] for the outage?', to: 'What are the factors that contributed to the outage?' },
      { text: '[[Who is to blame]] for this?', to: 'What are the factors that contributed to the failure?' },
      {
        text: '[[Who approved]] the rollout on Friday?',
        to: 'What did the approval step show when the rollout on Friday went through?',
      },
      {
        text: '[[Who broke]] the checkout page?',
        to: 'What changed before the checkout page stopped working, and what made that change look safe?',
      },
      { text: '[[Whose fault]] was the data loss?', to: 'What are the factors that contributed to the data loss?' },
      { text: '[[Which engineer deleted]] the bucket?' },
      { text: 'Next week we find out [[who pushed]] the tag.' },
      { text: '[[By whom]] was the firewall rule changed?' },
    ],
    allows: [
      'Who is on call this week?',
      'Who owns the billing service?',
      'Who was affected, and for how long?',
      'Who is responsible for the DNS zone?',
      'Who noticed the delay first?',
      'The engineer who deployed the fix wrote this summary.',
      'We do not know who pushed the malicious package.',
      'Who reviewed this document?',
    ],
  },
  triggers: ['who', "who's", 'whose', 'whom', 'which'],
  *find(sentence) {
    if (!mayAsk.test(sentence.text) || attack.test(sentence.text)) return;
    for (const ask of questions) {
      for (const mark of sentence.matches(ask.pattern)) {
        const rest = sentence.prose.slice(mark.end, sentence.end);
        if (!isQuestion(sentence, mark) || ask.unless?.test(rest) || ask.needs?.test(rest) === false) continue;
        yield read(sentence, mark, mark.groups['act']?.toLowerCase());
        return;
      }
    }
  },
};

/** Most sentences with "who" tell; they are not looked at further. */
const mayAsk =
  /\?|^[^\p{L}]{0,9}(?:\S+\s+){0,3}?(?:who|whose|which|by\s+whom)\b|\b(?:out|identify\w*|determin\w+|establish\w*|clarify\w*|ask\w*|investigat\w+|know|down|us|explain)\s+(?:exactly\s+)?(?:who|whose|which)\b|\bby\s+whom\b/iu;

const be = "(?:['’]s| (?:is|was|are|were))(?: (?:really|actually|ultimately))?";
const someone =
  '(?:which|what) (?:(?:one )?of (?:you|us|them)|(?:\\p{L}+ )?(?:engineer|person|team|developer|operator|admin|administrator|dev|employee|contractor|individual|colleague|reviewer|approver|intern)s?)';
const documents =
  /^\s+(?:(?:this|the|our|that)\s+)?(?:(?:incident|final|first)\s+)?(?:review|report|post-?mortem|retro\w*|document|doc|summary|notes|minutes|timeline|call|bridge|meeting)\b/iu;

/** What has to follow, and what must not. */
const questions: readonly { readonly pattern: RegExp; readonly needs?: RegExp; readonly unless?: RegExp }[] = [
  {
    pattern: asking(`who${be} (?:to blame|at fault|behind (?:this|that|it)|the culprit|guilty|liable)\\b`),
  },
  {
    pattern: asking('who (?:should|do|can|must|shall) (?:we|you|they|i) (?:hold (?:responsible|accountable)|blame)\\b'),
  },
  {
    pattern: asking(
      `who${be} (?:responsible|accountable)(?= ?\\?| for (?:(?:the|this|that|our|all|causing|letting|breaking|allowing) )?(?:[\\p{L}\\p{N}-]+ ){0,4}?(?:this|that|it|(?:failed|broken|botched|lost|bad) \\p{L}+|${outcome})\\b ?(?:\\?|$|on|in|at|of|to|with|yesterday|last|and))`,
    ),
  },
  {
    pattern: asking(
      `(?:who|${someone})(?: (?:actually|really|last|even|first|on earth|the hell|in the world))? (?<act>${acts})\\b`,
    ),
    unless: documents,
  },
  {
    pattern: asking(
      'whose (?:(?:bad|stupid|great|bright) )?(?:fault|mistake|error|change|idea|commit|decision|bug|job|responsibility|negligence|code|PR|deploy|deployment|merge|oversight)\\b',
    ),
    needs: /\b(?:is|was|were|broke|caused|triggered|took|did|should|led|made|introduced)\b/iu,
    unless: /\bowns?\b/iu,
  },
  {
    pattern: asking(`by whom\\b`),
    needs: /\b(?:was|were|been|got)\b/iu,
    unless: /\bdiscovered|reported|noticed|found|detected\b/iu,
  },
  { pattern: /\b(?:merged|approved|deployed|pushed|changed|written|reviewed|deleted|introduced) by whom\b/giu },
];

function read(sentence: Sentence, mark: Span & { readonly text: string }, act: string | undefined): Match {
  const words = sentence.source.slice(mark.start, mark.end);
  return {
    mark: { start: mark.start, end: mark.end },
    message: `“${words}” asks for a person. What would you learn by asking what made it possible?`,
    drafts: act ? askOfAct(sentence, mark, act) : askOfBlame(sentence, mark),
    question: 'What made this possible, and what made it look right at the time?',
  };
}

function askOfBlame(sentence: Sentence, mark: Span): Draft[] {
  const { end } = endOfQuestion(sentence, mark.end);
  const after = sentence.source.slice(mark.end, end);
  const topic = readTopic(after.replace(/^\s+(?:for|is|was|were|did|that)\s+(?:(?:it|this|that)\s+that\s+)?/iu, ''));
  const by = /whom|whose/i.test(sentence.source.slice(mark.start, mark.end));
  const passive = by
    ? /^\s+(?:was|were)\s+(?!it\b|this\b|that\b)(\S.*?)\s{1,9}(\p{L}{1,30}(?:ed|en|un|ne))(\b.*)$/isu.exec(after)
    : undefined;
  const plain = by && !/^\s+(?:is|was|were)\s+(?:the|this|that|it|a|an|our)\b/iu.test(after) ? 'the failure' : topic;
  const about = passive ? `${passive[1]!} being ${passive[2]!}${passive[3]!}` : plain;
  return [askFactors(about), askFactorsShort(about)].map((text) => draftAt(sentence, mark, end, text));
}

function askOfAct(sentence: Sentence, mark: Span, act: string): Draft[] {
  const { end } = endOfQuestion(sentence, mark.end);
  const after = sentence.source.slice(mark.end, end).trim();
  const topic = readTopic(after);
  const lemma = readVerb(act.split(' ')[0]!)?.lemma ?? act;
  const object = /^(?:this|that|it)$/iu.test(after) ? 'this' : after;
  const factors = [askFactors(topic), askFactorsShort(topic)];
  const texts = (() => {
    if (!after || /^(?:did|caused|let|allowed|made|thought|decided|failed|dropped the ball)$/.test(act)) {
      if (act === 'made' || act === 'thought' || act === 'decided')
        return [askSense(after && act === 'decided' ? `deciding ${after}` : 'this decision')];
      if (/^to /i.test(after)) return [`what would have made it easier ${after}`];
      return factors;
    }
    if (act === 'forgot' || act === 'neglected') {
      const what = after.replace(/^(?:about\s+)/i, '');
      return [
        /^to /i.test(what) ? `what would have made it easier ${what}` : `what would have brought ${what} to mind`,
      ];
    }
    if (/^(?:missed|ignored|skipped|left|gave)$/.test(act))
      return [`what would have made ${object} hard to miss at that point`];
    if (act === 'broke')
      return [`what changed before ${object} stopped working, and what made that change look safe`, ...factors];
    if (/^(?:approved|reviewed|signed off(?: on)?|authori[sz]ed|green-?lit)$/.test(act)) {
      const step = act === 'reviewed' ? 'review' : 'approval';
      return [`what did the ${step} step show when ${object.replace(/^on /, '')} went through`];
    }
    return [
      `what led to ${/ /.test(act) ? `${object} going that way` : passive(object, lemma)}, and what made that look right at the time`,
    ];
  })();
  return texts.map((text) => draftAt(sentence, mark, end, text));
}

/** "the change on Friday", "deploy" -> "the change being deployed on Friday". */
function passive(object: string, lemma: string): string {
  const rest =
    /\s(?:on|in|at|to|from|into|by|with|without|before|after|during|for|while|when|last|yesterday|that|which)\b/iu.exec(
      object,
    );
  return rest ? beingDone(object.slice(0, rest.index), lemma) + object.slice(rest.index) : beingDone(object, lemma);
}

function draftAt(sentence: Sentence, { start }: Span, end: number, text: string): Draft {
  const embedded = isEmbedded(sentence, { start, end });
  const told = embedded ? embed(text) : text;
  const mark =
    embedded || /^\s*\?/.test(sentence.source.slice(end)) || sentence.source.slice(end, sentence.end).trim() ? '' : '?';
  return {
    start,
    end,
    kind: 'question',
    text: (atStart(sentence, start) || /^\p{Lu}/u.test(sentence.source.slice(start)) ? capital(told) : told) + mark,
  };
}

/** In "find out what ..." the question keeps the order of a statement. */
function embed(text: string): string {
  return text
    .replace(/^what are the factors that/, 'which factors')
    .replace(/^what factors/, 'which conditions')
    .replace(/^what did the (\S+) step show when/, 'what the $1 step showed when')
    .replace(/^how did (.+?) make sense at the time, and which signals were there/, 'how $1 made sense at the time');
}
