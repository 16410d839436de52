import { clauseAt } from '../english/about';
import { attack, phraseAt } from '../english/phrases';
import type { Sentence } from '../english/sentence';
import { whole } from '../rewrite';
import { askFactors } from '../rewrite/ask';
import { putWords } from '../rewrite/words';
import { words } from '../triggers';
import type { Draft } from '../rule';
import type { Accusation } from './accusation';
import { topicOf } from './retell';
import { always, isOwner, namedFollow, peopleFollow, subjectIsPeople, type Fits, type Found } from './who';

const re = (source: string) => new RegExp(source, 'giu');
const owner = "(?:my|his|her|their|your|(?:the\\s+)?(?:[\\p{L}@_-]+\\s+)?[\\p{L}@_-]+['’]s?)";
const lapses =
  '(?:mistakes?|errors?|blunders?|negligence|inaction|oversights?|incompetence|sloppiness|laziness|refusal|reluctance|stubbornness|insistence|unwillingness|indifference|recklessness|impatience|haste|arrogance|mess|screw-?ups?|gaffes?|slips?|lapses?|meddling|tinkering|fiddling|shortcuts?|misconfiguration|misjudge?ment|miscalculation|carelessness|bad\\s+\\p{L}+|faulty\\s+\\p{L}+|sloppy\\s+\\p{L}+|botched\\s+\\p{L}+)';
const made =
  '(?:changes?|commits?|merges?|deploy(?:ment)?s?|releases?|query|queries|scripts?|PRs?|patch(?:es)?|migrations?|refactor\\w*|config(?:uration)?(?:\\s+changes?)?|updates?|code)';
const harmed =
  '(?:broke|caused|cost|led\\s+to|brought\\s+(?:down|\\p{L}+\\s+\\p{L}+\\s+down)|took\\s+(?:down|out|\\p{L}+\\s+\\p{L}+\\s+down)|triggered|knocked|crashed|killed|wiped|corrupted|resulted\\s+in|nearly\\s+\\p{L}+)';

const others: Fits = (s, f) =>
  subjectIsPeople(s, f) &&
  !/^(?:we|i|users?|customers?|clients?|players?)$/.test(clauseAt(s, f.start)!.subject!.head.lower);
const factors = (s: Sentence, f: Found): Draft[] => {
  const topic = topicOf(s, f);
  return [
    whole(s, 'fact', `these factors contributed to ${topic}: [which conditions, tools and checks?]`),
    whole(s, 'question', askFactors(topic)),
  ];
};
const ask = (s: Sentence): Draft => whole(s, 'question', 'what was known on both sides at that point');

/** "against the advice of the vendor" -> "although the vendor had advised otherwise". */
function advised(s: Sentence, f: Found): Draft[] {
  const of = /^\s+of\s+/i.exec(s.prose.slice(f.end));
  const by = of && phraseAt(s, f.end + of[0].length);
  const who = by ? s.source.slice(by.start, by.end) : '[who?]';
  const text = `although ${who} had advised otherwise [what was known on both sides?]`;
  return [putWords(s, { start: f.start, end: by?.end ?? f.end }, text), ask(s)];
}

/** What others did to us, against advice or without a word, and what came of what is theirs. */
export const othersDid: readonly Accusation[] = [
  {
    pattern: re(
      "\\b(?:against|despite|in\\s+spite\\s+of|over|contrary\\s+to)\\s+(?:(?:the|all|our|my|his|her|their|any|every|repeated|several|\\p{L}+['’]s|the\\s+\\p{L}+['’]s?)\\s+)+(?:(?:explicit|express|clear|written|repeated|better|strong|stated|best)\\s+)*(?:advice|recommendations?|wishes|instructions|orders|objections|protests|better\\s+judge?ment|warnings)\\b",
    ),
    fits: (s, f) => {
      const clause = clauseAt(s, f.start);
      return (
        clause === undefined ||
        clause.subject?.who !== 'thing' ||
        clause.passive ||
        /^(?:gave|head|lead)/.test(clause.subject.head.lower) ||
        clause.lemma === 'give'
      );
    },
    asserted: true,
    drafts: advised,
  },
  {
    pattern: re(
      '\\bwithout\\s+(?:(?:any|so\\s+much\\s+as\\s+an?|even\\s+an?|a|prior|advance|proper|due|a\\s+word\\s+of|(?:first\\s+)?(?:getting|asking\\s+for|seeking|obtaining))\\s+)*(?:warning|notice|heads-?up|consultation|discussion|explanation|apology|approval|permission|authori[sz]ation|sign-?off|clearance|consent)\\b',
    ),
    fits: (s, f) => {
      const clause = clauseAt(s, f.start);
      return others(s, f) && clause?.past === true && !clause.passive && !clause.negated && !attack.test(s.text);
    },
    asserted: true,
    drafts: (s, f) => [
      putWords(
        s,
        f,
        /warn|notice|heads|consult|discuss|expl|apol/i.test(f.text)
          ? 'with no signal to others [is there a version or a notification for it?]'
          : 'with nothing in [the tool] that asks for a second person',
      ),
      ask(s),
    ],
  },
  {
    pattern: re(
      `\\b(?<who>${owner})\\s+(?:own\\s+)?(?:[\\p{L}-]+\\s+){0,2}?${lapses}\\s+(?:[\\p{L}-]+\\s+){0,4}?${harmed}\\b`,
    ),
    fits: (s, f) => isOwner(s, { ...f, text: f.groups['who']! }),
    drafts: factors,
  },
  {
    pattern: re(
      `\\b(?<who>his|her|your|(?:the\\s+)?[\\p{L}@_-]+(?:\\s+team)?['’]s?)\\s+(?:[\\p{L}-]+\\s+){0,2}?${made}\\s+(?:(?:had|has|have|that|which|then|also)\\s+)*${harmed}\\b`,
    ),
    fits: (s, f) => isOwner(s, { ...f, text: f.groups['who']! }) && !attack.test(s.text),
    drafts: factors,
  },
  {
    pattern: re(
      `\\b(?:mistakes?|errors?|oversights?|mix-?ups?|lapses?|slips?|slip-?ups?|blunders?|failures?|failings?|omissions?|misjudge?ments?|miscalculations?|misunderstandings?|misconfigurations?|negligence|carelessness|confusion|sloppiness|screw-?ups?|bad\\s+\\p{L}+)\\s+(?:on|at|from)\\s+(?:the\\s+part\\s+of|the\\s+side\\s+of|(?:his|her|their|your|(?:the\\s+)?(?:[\\p{L}-]+\\s+)?[\\p{L}-]+['’]s?)\\s+(?:own\\s+)?(?:part|end|side))\\b`,
    ),
    fits: always,
    drafts: (s, f) => [
      putWords(
        s,
        {
          start: f.start + f.text.search(/\s+(?:on|at|from)\s/i),
          end: /\bof$/i.test(f.text) ? (phraseAt(s, f.end)?.end ?? f.end) : f.end,
        },
        ' [in which step, and what let it through?]',
      ),
      ...factors(s, f),
    ],
  },
  {
    pattern: re(
      '\\b(?:because\\s+of|owing\\s+to|due\\s+to|on\\s+account\\s+of)\\s+(?=(?:the|our|an?|those|one|some|his|her|you|him|them|[\\p{Lu}@])\\b)',
    ),
    fits: (s, f) =>
      namedFollow(s, f) &&
      /^(?:(?:the|our|an?|those|one|some)\s+)?(?:[\p{L}@_-]+\s+){0,2}?[\p{L}@_-]+(?=\s*(?:[,.;!]|$|and\b|who\b|again\b|not\b|forgetting\b|failing\b|making\b|pushing\b|deploying\b|deleting\b|breaking\b))/iu.test(
        s.prose.slice(f.end),
      ) &&
      !/^(?:the\s+)?(?:staff|them|people|users|customers|support|marketing|sales|operations|one)\b/i.test(
        s.prose.slice(f.end),
      ),
    drafts: factors,
  },
  {
    pattern: re(
      "(?<=\\b(?:am|is|are|was|were|['’](?:s|m|re))\\s+(?:clearly\\s+|simply\\s+|really\\s+)?)(?:the\\s+(?:real\\s+|main\\s+|biggest\\s+|actual\\s+)?(?:problem|weak(?:est)?\\s+link|obstacle|culprit)|a\\s+(?:liability|menace|disgrace|disaster|joke|nightmare|danger(?:\\s+to)?))\\b(?!\\s+(?:with|that|of|in|here))",
    ),
    fits: (s, f) => subjectIsPeople(s, f) && clauseAt(s, f.start)?.subject?.name !== 'maybe',
  },
  {
    pattern: re(
      '\\b(?:the|our|my)\\s+(?:real\\s+|main\\s+|biggest\\s+|actual\\s+|only\\s+)?(?:problem|trouble|issue|weak(?:est)?\\s+link)\\s+(?:here\\s+)?(?:is|was)\\s+(?:(?:simply|clearly|really|just)\\s+)?(?=\\p{L})(?!that\\b|in\\b|not\\b)',
    ),
    fits: (s, f) =>
      namedFollow(s, f) &&
      !/^(?:users?|customers?|we|you|i|there|nobody|no\s+one|everyone)\b/i.test(s.prose.slice(f.end)),
  },
  {
    pattern: re(
      '\\b(?:dereliction\\s+of\\s+duty|abdicat(?:ed|ion\\s+of)\\s+(?:its|their|his|her|all)?\\s*(?:responsibility|duty)|shirk(?:ed|ing)\\s+(?:its|their|his|her)|(?:neglected|failed\\s+in|breach(?:ed)?)\\s+(?:of\\s+)?(?:its|their|his|her|our)\\s+(?:most\\s+basic\\s+|basic\\s+)?(?:duty|duties|obligations?)|(?:gross|serious)\\s+misconduct|breach\\s+of\\s+(?:duty|trust)|(?:duck(?:ed|ing)|dodg(?:ed|ing)|evad(?:ed|ing)|den(?:ied|ies|ying)|refus(?:ed|es)\\s+to\\s+(?:take|accept|admit))\\s+(?:all\\s+|any\\s+|their\\s+|its\\s+|his\\s+|her\\s+)?(?:responsibility|blame|fault|mistakes?)|own(?:ed|s)?\\s+up\\s+to|come\\s+clean)\\b',
    ),
    fits: (s) => !attack.test(s.text),
  },
  {
    pattern: re(
      '\\b(?:cover(?:ed|ing|s)?\\s+(?:it|this|that|things|the\\s+\\p{L}+)\\s+up|cover-?up|kept\\s+(?:(?:it|this|that)\\s+)?(?:quiet|secret)(?:\\s+about)?|kept\\s+(?:it|this|that)\\s+to\\s+(?:themselves|himself|herself)|(?:lied|lying)\\s+(?:to|about)|misled|hid\\s+(?:the\\s+fact|it\\s+from|this\\s+from|the\\s+\\p{L}+\\s+from)|pretend(?:ed|ing)|ma(?:de|king|kes?)\\s+excuses|(?:got|get|getting)\\s+away\\s+with|stood\\s+(?:idly\\s+)?by|sat\\s+(?:idly\\s+)?by|did\\s+nothing(?:\\s+(?:about|to))?|took\\s+no\\s+action|turn(?:ed|ing)?\\s+a\\s+deaf\\s+ear|chose\\s+to\\s+ignore|overrul(?:ed|ing)|bull(?:ied|ying)|pressured|strong-?armed)\\b',
    ),
    fits: (s, f) => others(s, f) && !attack.test(s.text),
  },
  {
    pattern: re(
      `\\b(?:caused|created|are\\s+behind|is\\s+behind|was\\s+behind)\\s+(?:(?:all|most|half|much)\\s+of\\s+)?(?:this|(?:the|our|this|that)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:outages?|incidents?|mess|disasters?|failures?|problems?|breakages?|disruptions?|downtimes?|data\\s+loss|losses|leaks?|breach(?:es)?|delays?|fiasco|chaos|havoc))\\b`,
    ),
    fits: (s, f) => others(s, f) && !attack.test(s.text) && clauseAt(s, f.start)?.subject?.name !== 'maybe',
  },
  {
    pattern: re(
      '\\b(?:(?<=^[^\\p{L}]*(?:oh\\s+)?)typical(?=\\s+(?:of\\s+)?(?:the|them|him|her|\\p{Lu}))|(?<=\\b(?:is|was)\\s+(?:so\\s+)?)typical\\s+of\\s+(?=(?:the|them|him|her|our|\\p{Lu})))',
    ),
    fits: peopleFollow,
  },
];

/** Words without which none of these can fit. */
export const otherTriggers = words(
  'against despite spite contrary without warning warnings part end side because owing broke cost knocked crashed killed wiped corrupted problem trouble liability menace disgrace disaster joke nightmare danger dereliction abdicated abdication shirked shirking duty duties obligation obligations misconduct breach ducked ducking dodged evaded denied denies refused refuses owned clean covered cover coverup quiet lied lying misled hid pretended pretending excuses away idly deaf chose overruled bullied bullying pressured strong caused behind typical nearly stood',
);
