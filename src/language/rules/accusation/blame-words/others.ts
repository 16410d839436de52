import { clauseAt } from '../../../grammar/about';
import { attack, phraseAt } from '../../../grammar/phrases';
import { near } from '../../../text/near';
import type { Sentence } from '../../../grammar/sentence';
import { whole } from '../../../rephrase';
import { askFactors } from '../../../rephrase/ask';
import { putWords } from '../../../rephrase/words';
import { words } from '../../../text/words';
import type { Draft } from '../../../rule';
import type { Accusation } from './accusation';
import { topicOf } from './rephrasings';
import { always, isOwner, namedFollow, peopleFollow, subjectIsPeople, type Fits, type Found } from './who';

const re = (source: string) => new RegExp(source, 'giu');
const owner = "(?<![\\p{L}@_-])(?:my|his|her|their|your|(?:the )?(?:[\\p{L}@_-]+ )?[\\p{L}@_-]+['’]s?)";
const lapses =
  '(?:mistakes?|errors?|blunders?|negligence|inaction|oversights?|incompetence|sloppiness|laziness|refusal|reluctance|stubbornness|insistence|unwillingness|indifference|recklessness|impatience|haste|arrogance|mess|screw-?ups?|gaffes?|slips?|lapses?|meddling|tinkering|fiddling|shortcuts?|misconfiguration|misjudge?ment|miscalculation|carelessness|bad \\p{L}+|faulty \\p{L}+|sloppy \\p{L}+|botched \\p{L}+)';
const made =
  '(?:changes?|commits?|merges?|deploy(?:ment)?s?|releases?|query|queries|scripts?|PRs?|patch(?:es)?|migrations?|refactor\\w*|config(?:uration)?(?: changes?)?|updates?|code)';
const harmed =
  /\b(?:broke|caused|cost|led to|brought (?:down|\p{L}+ \p{L}+ down)|took (?:down|out|\p{L}+ \p{L}+ down)|triggered|knocked|crashed|killed|wiped|corrupted|resulted in|nearly \p{L}+)\b/iu;

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
      "\\b(?:against|despite|in spite of|over|contrary to) (?:(?:the|all|our|my|his|her|their|any|every|repeated|several|\\p{L}+['’]s|the \\p{L}+['’]s?) ){1,4}(?:(?:explicit|express|clear|written|repeated|better|strong|stated|best) ){0,4}(?:advice|recommendations?|wishes|instructions|orders|objections|protests|better judge?ment|warnings)\\b",
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
      '\\bwithout (?:(?:any|so much as an?|even an?|a|prior|advance|proper|due|a word of|(?:first )?(?:getting|asking for|seeking|obtaining)) ){0,4}(?:warning|notice|heads-?up|consultation|discussion|explanation|apology|approval|permission|authori[sz]ation|sign-?off|clearance|consent)\\b',
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
    pattern: near(re(`(?<who>${owner}) (?:own )?(?:[\\p{L}-]+ ){0,2}?${lapses} `), harmed, {
      most: 40,
      without: /[^\p{L} -]/u,
    }),
    fits: (s, f) => isOwner(s, { ...f, text: f.groups['who']! }),
    drafts: factors,
  },
  {
    pattern: near(
      re(
        `(?<![\\p{L}@_-])(?<who>his|her|your|(?:the )?[\\p{L}@_-]+(?: team)?['’]s?) (?:[\\p{L}-]+ ){0,2}?${made} (?:(?:had|has|have|that|which|then|also) ){0,4}`,
      ),
      harmed,
      { most: 0 },
    ),
    fits: (s, f) => isOwner(s, { ...f, text: f.groups['who']! }) && !attack.test(s.text),
    drafts: factors,
  },
  {
    pattern: re(
      `\\b(?:mistakes?|errors?|oversights?|mix-?ups?|lapses?|slips?|slip-?ups?|blunders?|failures?|failings?|omissions?|misjudge?ments?|miscalculations?|misunderstandings?|misconfigurations?|negligence|carelessness|confusion|sloppiness|screw-?ups?|bad \\p{L}+) (?:on|at|from) (?:the part of|the side of|(?:his|her|their|your|(?:the )?(?:[\\p{L}-]+ )?[\\p{L}-]{1,40}['’]s?) (?:own )?(?:part|end|side))\\b`,
    ),
    fits: always,
    drafts: (s, f) => [
      putWords(
        s,
        {
          start: f.start + f.text.search(/\s{1,9}(?:on|at|from)\s/i),
          end: /\bof$/i.test(f.text) ? (phraseAt(s, f.end)?.end ?? f.end) : f.end,
        },
        ' [in which step, and what let it through?]',
      ),
      ...factors(s, f),
    ],
  },
  {
    pattern: re(
      '\\b(?:because of|owing to|due to|on account of) (?=(?:the|our|an?|those|one|some|his|her|you|him|them|[\\p{Lu}@])\\b)',
    ),
    fits: (s, f) =>
      namedFollow(s, f) &&
      /^(?:(?:the|our|an?|those|one|some)\s+)?(?:[\p{L}@_-]{1,40}\s+){0,2}?[\p{L}@_-]{1,40}(?=\s*(?:[,.;!]|$|and\b|who\b|again\b|not\b|forgetting\b|failing\b|making\b|pushing\b|deploying\b|deleting\b|breaking\b))/iu.test(
        s.prose.slice(f.end),
      ) &&
      !/^(?:the\s+)?(?:staff|them|people|users|customers|support|marketing|sales|operations|one)\b/i.test(
        s.prose.slice(f.end),
      ),
    drafts: factors,
  },
  {
    pattern: re(
      "(?<=\\b(?:am|is|are|was|were|['’](?:s|m|re)) (?:clearly |simply |really )?)(?:the (?:real |main |biggest |actual )?(?:problem|weak(?:est)? link|obstacle|culprit)|a (?:liability|menace|disgrace|disaster|joke|nightmare|danger(?: to)?))\\b(?! (?:with|that|of|in|here))",
    ),
    fits: (s, f) => subjectIsPeople(s, f) && clauseAt(s, f.start)?.subject?.name !== 'maybe',
  },
  {
    pattern: re(
      '\\b(?:the|our|my) (?:real |main |biggest |actual |only )?(?:problem|trouble|issue|weak(?:est)? link) (?:here )?(?:is|was) (?:(?:simply|clearly|really|just) )?(?=\\p{L})(?!that\\b|in\\b|not\\b)',
    ),
    fits: (s, f) =>
      namedFollow(s, f) &&
      !/^(?:users?|customers?|we|you|i|there|nobody|no\s+one|everyone)\b/i.test(s.prose.slice(f.end)),
  },
  {
    pattern: re(
      '\\b(?:dereliction of duty|abdicat(?:ed|ion of) (?:its|their|his|her|all)? ?(?:responsibility|duty)|shirk(?:ed|ing) (?:its|their|his|her)|(?:neglected|failed in|breach(?:ed)?) (?:of )?(?:its|their|his|her|our) (?:most basic |basic )?(?:duty|duties|obligations?)|(?:gross|serious) misconduct|breach of (?:duty|trust)|(?:duck(?:ed|ing)|dodg(?:ed|ing)|evad(?:ed|ing)|den(?:ied|ies|ying)|refus(?:ed|es) to (?:take|accept|admit)) (?:all |any |their |its |his |her )?(?:responsibility|blame|fault|mistakes?)|own(?:ed|s)? up to|come clean)\\b',
    ),
    fits: (s) => !attack.test(s.text),
  },
  {
    pattern: re(
      '\\b(?:cover(?:ed|ing|s)? (?:it|this|that|things|the \\p{L}+) up|cover-?up|kept (?:(?:it|this|that) )?(?:quiet|secret)(?: about)?|kept (?:it|this|that) to (?:themselves|himself|herself)|(?:lied|lying) (?:to|about)|misled|hid (?:the fact|it from|this from|the \\p{L}+ from)|pretend(?:ed|ing)|ma(?:de|king|kes?) excuses|(?:got|get|getting) away with|stood (?:idly )?by|sat (?:idly )?by|did nothing(?: (?:about|to))?|took no action|turn(?:ed|ing)? a deaf ear|chose to ignore|overrul(?:ed|ing)|bull(?:ied|ying)|pressured|strong-?armed)\\b',
    ),
    fits: (s, f) => others(s, f) && !attack.test(s.text),
  },
  {
    pattern: re(
      `\\b(?:caused|created|are behind|is behind|was behind) (?:(?:all|most|half|much) of )?(?:this|(?:the|our|this|that) (?:[\\p{L}-]+ ){0,3}?(?:outages?|incidents?|mess|disasters?|failures?|problems?|breakages?|disruptions?|downtimes?|data loss|losses|leaks?|breach(?:es)?|delays?|fiasco|chaos|havoc))\\b`,
    ),
    fits: (s, f) => others(s, f) && !attack.test(s.text) && clauseAt(s, f.start)?.subject?.name !== 'maybe',
  },
  {
    pattern: re('(?<before>^[^\\p{L}]*(?:oh )?)typical(?= (?:of )?(?:the|them|him|her|\\p{Lu}))'),
    fits: peopleFollow,
  },
  {
    pattern: re('(?<before>\\b(?:is|was) (?:so )?)typical of (?=(?:the|them|him|her|our|\\p{Lu}))'),
    fits: peopleFollow,
  },
];

/** Pre-filter: no match without one of these words. */
export const otherTriggers = words(
  'against despite spite contrary without warning warnings part end side because owing broke cost knocked crashed killed wiped corrupted problem trouble liability menace disgrace disaster joke nightmare danger dereliction abdicated abdication shirked shirking duty duties obligation obligations misconduct breach ducked ducking dodged evaded denied denies refused refuses owned clean covered cover coverup quiet lied lying misled hid pretended pretending excuses away idly deaf chose overruled bullied bullying pressured strong caused behind typical nearly stood',
);
