import { clauseAt, isDenied, isPeople, wordAfter } from '../../english/about';
import type { Sentence } from '../../english/sentence';
import type { Span } from '../../finding';
import { atStart, dropWords, whole } from '../../rewrite';
import { putWords } from '../../rewrite/words';
import type { Draft, Match, Rule } from '../../rule';

export const hindsightAdverb: Rule = {
  id: 'hindsight-adverb',
  group: 'hindsight',
  category: 'blame',
  severity: 'information',
  title: 'Obvious afterwards',
  why: 'What is obvious now was one of many things then. What made it visible, and to whom, is what can be changed.',
  sources: [
    'Etsy, Debriefing Facilitation Guide: “obviously” is a cue to ask what made it obvious',
    'PagerDuty, Postmortems: hindsight bias',
    'Dekker, The Field Guide to Understanding ‘Human Error’',
  ],
  examples: {
    flags: [
      { text: '[[Obviously]], the index needed more memory.', to: 'The index needed more memory.' },
      { text: 'The team [[clearly]] underestimated the load.', to: 'The team underestimated the load.' },
      { text: 'An outage was [[only a matter of time]].' },
      { text: 'The old cluster was a [[disaster waiting to happen]].' },
      { text: 'This was [[bound to]] fail.' },
      { text: 'The [[warning signs]] were there for weeks.' },
      { text: 'It was [[obvious]] that the disk would fill up.' },
      { text: '[[Anyone could see]] that the queue was growing.' },
    ],
    allows: [
      'The spike is clearly visible in the graph.',
      'It was not obvious which replica was the leader.',
      'It became clear that the cache was cold.',
      'Make the warning more obvious.',
      'Of course, you can also restart the worker by hand.',
      'The username was obviously not an access key.',
      'Clear the cache before the deploy.',
      'The thread is CPU-bound.',
      'There was no obvious error message.',
      'The rollout will inevitably take a few hours.',
    ],
  },
  triggers: [
    'obviously',
    'obvious',
    'clearly',
    'evidently',
    'plainly',
    'predictably',
    'inevitably',
    'inevitable',
    'unsurprisingly',
    'naturally',
    'course',
    'needless',
    'surely',
    'matter',
    'waiting',
    'bound',
    'destined',
    'doomed',
    'signs',
    'flags',
    'writing',
    'anyone',
    'anybody',
    'everyone',
    'foreseeable',
    'predictable',
    'surprise',
    'surprising',
    'known',
    'warned',
    'warnings',
    'coming',
    'told',
    'asking',
  ],
  *find(sentence, place) {
    if (place.section === 'actions') return;
    for (const m of sentence.matches(adverb)) {
      const found = readAdverb(sentence, m);
      if (found && !isDenied(sentence, m)) yield found;
    }
    for (const m of sentence.matches(verdicts))
      if (!isDenied(sentence, m)) yield remark(sentence, m, fate(sentence, m));
    for (const m of sentence.matches(
      /(?<=\b(?:was|were|is|seems?|seemed|been|should have been|how|so|pretty|quite|painfully|very)\s+)(?:obvious|predictable|foreseeable|inevitable)\b/giu,
    )) {
      const clause = clauseAt(sentence, m.start);
      const generic =
        /^(?:it|this|that|there|which|what|problem|outcome|failure|outage|incident|cause|fix|answer|mistake|risk)$/.test(
          clause?.subject?.head.lower ?? '',
        );
      if (
        !generic ||
        clause?.negated ||
        !clause?.past ||
        isDenied(sentence, m) ||
        /^\s*(?:to\s+(?:us|me|them)\s+)?(?:from|in|on|when|after|once|which|why|where)\b/i.test(
          sentence.prose.slice(m.end),
        )
      )
        continue;
      if (/obvious/i.test(m.text) && !/^\s*(?:that\b|[.,;!)]|$)/i.test(sentence.prose.slice(m.end, sentence.end)))
        continue;
      yield remark(sentence, m, [putWords(sentence, m, 'seen afterwards [what was there to see at the time?]')]);
    }
  },
};

const adverb =
  /\b(?:obviously|clearly|evidently|plainly|predictably|inevitably|unsurprisingly|naturally|surely|of\s+course|needless\s+to\s+say|as\s+(?:anyone|everyone|everybody|anybody)\s+knows)\b/giu;

const verdicts =
  /\b(?:(?:only|just|simply)\s+a\s+(?:matter|question)\s+of\s+time|(?:(?:disaster|accident|outage|failure|incident|problem|bomb|crash)s?\s+)?(?:just\s+)?waiting\s+to\s+happen|(?:was|were|is|are)\s+(?:always\s+)?(?:destined|doomed)\s+to\b|(?<=\b(?:was|were|is)\s+(?:always\s+)?)bound\s+to\b|(?:the\s+)?writing\s+was\s+on\s+the\s+wall|(?:warning\s+signs|red\s+flags)(?=\s+(?:were|had|everywhere|all|that|long)\b)|(?:any(?:one|body)|everyone|everybody)\s+(?:could|should|would|can)\s+(?:see|have\s+(?:seen|known|told|predicted))|(?:saw|seen|see)\s+(?:this|it|that)\s+coming|(?:no|hardly\s+a|should\s+(?:not|n['’]t)?\s*come\s+as\s+(?:no|a))\s+surprise|asking\s+for\s+trouble|(?:I|we)(?:\s+(?:have|had)|['’](?:ve|d))?\s+(?:already\s+|repeatedly\s+|always\s+)?(?:warned\s+(?:you|them|him|her|(?:the|our)\s+\p{L}+\s+team)|told\s+(?:you|them|him|her)\s+(?:so|not\s+to))\b|(?:should|must|would|ought\s+to)(?:\s+have|['’]ve)\s+known(?:\s+better)?|despite\s+(?:being\s+warned|(?:repeated|several|many|multiple|numerous|clear)\s+warnings|knowing))/giu;

function readAdverb(sentence: Sentence, m: Span): Match | undefined {
  const { prose } = sentence;
  const word = prose.slice(m.start, m.end).toLowerCase();
  const after = prose.slice(m.end, sentence.end);
  if (
    /^\s*,?\s*(?:not|n['’]t|visible|shown?|shows|showed|showing|see[ns]?|marked|labell?ed|stated?|states|documented|defined|identif\w+|indicat\w+|impl\w+|demonstrat\w+|separated?|communicat\w+|explain\w*|say|says|written|malicious)\b/i.test(
      after,
    )
  )
    return undefined;
  const clause = clauseAt(sentence, wordAfter(sentence, m)?.start ?? m.start) ?? clauseAt(sentence, m.start);
  const leads = atStart(sentence, m.start);
  const sure = /^(?:obviously|evidently|plainly|predictably|unsurprisingly|needless|as )/.test(word);
  // A general remark about how things are is no verdict on what was done: the clause tells of the past, or of people.
  if (!clause) return undefined;
  const past = clause.past || clause.perfect;
  const people = isPeople(clause);
  if (clause.modal && !clause.perfect) return undefined;
  if (
    word.startsWith('obvious') &&
    !leads &&
    !people &&
    !/needed|should|was|were/i.test(prose.slice(m.end, m.end + 20))
  )
    return undefined;
  if (
    /^(?:clearly|naturally|surely|inevitably)$/.test(word) &&
    !(people && past) &&
    !(word === 'clearly' && leads && past && /^\s*,/.test(after))
  )
    return undefined;
  if (word.startsWith('of') && !(past && (people || (leads && clause.negated)))) return undefined;
  if (!sure && !past && !clause.negated) return undefined;
  if (!past && !people) return undefined;
  if (/\bvery\s+$/i.test(prose.slice(0, m.start))) return undefined;
  return remark(sentence, m, [{ ...dropWords(sentence, m), safe: true }]);
}

function fate(sentence: Sentence, m: Span): Draft[] {
  const words = sentence.prose.slice(m.start, m.end).toLowerCase();
  if (/bound|destined|doomed/.test(words)) {
    const be = /^(?:was|were|is|are)\s/.exec(words);
    const start = be ? m.start + be[0].length : m.start;
    return [putWords(sentence, { start, end: m.end }, 'able to')];
  }
  if (/matter|question/.test(words)) return [putWords(sentence, m, 'possible [under which conditions?]')];
  if (/waiting/.test(words)) {
    const article = /\ban?\s+(?:\p{L}+\s+)?$/iu.exec(sentence.source.slice(sentence.start, m.start));
    return [
      putWords(
        sentence,
        { start: article ? sentence.start + article.index : m.start, end: m.end },
        'able to fail [under which conditions?]',
      ),
    ];
  }
  if (/signs|flags/.test(words))
    return [putWords(sentence, m, 'signals [which ones, seen where, among how many others?]')];
  return [];
}

function remark(sentence: Sentence, m: Span, drafts: readonly Draft[]): Match {
  const words = sentence.source.slice(m.start, m.end);
  return {
    mark: { start: m.start, end: m.end },
    message: `“${words}” speaks from what is known now. What was there to see at the time?`,
    drafts: [
      ...drafts,
      whole(sentence, 'fact', 'afterwards we learned [what?]; at the time the signals were [which?]'),
      whole(sentence, 'question', 'what was there to see at the time'),
    ],
    question: 'What was there to see at the time?',
  };
}
