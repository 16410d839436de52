import { outcome } from '../english/outcomes';
import { attack, phraseAt } from '../english/phrases';
import { words } from '../triggers';
import { askFactors } from '../rewrite/ask';
import { whole } from '../rewrite';
import type { Accusation } from './accusation';
import { dropThanks, ourselves, topicOf } from './retell';
import { always, isHelpful, isOwner, namedFollow, onSomebody, subjectIsPeople, whoeverFollows, type Fits } from './who';

const re = (source: string) => new RegExp(source, 'giu');
const whose = "(?:my|our|his|her|their|your|(?:the\\s+)?[\\p{L}@_-]+['’]s?)";
const lot = '(?:(?:all|entirely|mostly|largely|purely|solely|simply|really|ultimately|squarely|partly|100%)\\s+)*';
const acts =
  '(?:broke|caused|pushed|merged|deployed|approved|signed\\s+off|let|allowed|wrote|touched|forgot|ran|changed|deleted|dropped|introduced|triggered|disabled|screwed|messed|committed|shipped|released|missed|ignored|skipped|took|brought|removed|killed|overwrote|misconfigured|made|turned|switched|decided|wiped|unplugged|renamed|edited|modified|enabled|bypassed|left|set|chose|insisted)';

/** A thing is the subject, so that "we were down to two engineers" is left alone. */
const ofThing: Fits = (s, f) => (namedFollow(s, f) || whoeverFollows(s, f)) && !subjectIsPeople(s, f);

/** Turns of phrase that say whose it is to carry: at whose feet it is laid, who is the reason for it. */
export const burdens: readonly Accusation[] = [
  {
    pattern: re(
      `\\bresponsibility\\s+for\\s+(?:the|this|that|what|our|all)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:${outcome}|happened)\\s+(?:falls|sits|lies|lay|rests|rested|is)\\s+${lot}(?:on|with)\\s+(?=\\p{L})`,
    ),
    fits: namedFollow,
  },
  {
    pattern: re(
      '\\b(?:lone|single|one)\\s+(?:[\\p{L}-]+\\s+)?(?:individual|person|engineer|employee|developer|operator|admin|technician)\\s+(?:was|is)\\s+(?:solely\\s+|alone\\s+)?(?:responsible|to\\s+blame|at\\s+fault)\\b',
    ),
    fits: always,
  },
  {
    pattern: re(
      `\\b(?:this(?:\\s+one)?|that(?:\\s+one)?|it|blame|fault|guilt)\\s+(?:for\\s+[^.;,]{2,50}?\\s+)?(?:falls|fell|sits|sat|lies|lay|rests|rested|belongs)\\s+${lot}(?:on|with|to)\\s+(?=\\p{L})`,
    ),
    fits: (s, f) => namedFollow(s, f),
  },
  {
    pattern: re(
      '\\bfingers?\\s+(?:points?|pointed|was\\s+pointed|were\\s+pointed)\\s+(?:(?:squarely|clearly|firmly|straight)\\s+)?(?:at|to|towards?)\\s+(?=\\p{L})',
    ),
    fits: (s, f) =>
      namedFollow(s, f) ||
      /^\s*(?:procurement|finance|legal|marketing|sales|engineering|operations|support|hr|it)\b/i.test(
        s.prose.slice(f.end),
      ),
  },
  {
    pattern: re(
      "\\b(?:if\\s+it\\s+(?:had\\s+not|hadn[’']t|were\\s+not|weren[’']t|was\\s+not|wasn[’']t)(?:\\s+been)?|had\\s+it\\s+not\\s+been|were\\s+it\\s+not)\\s+for\\s+(?=\\p{L})|\\b(?:fine|worked|working|stable|green|well|smoothly)\\s+until\\s+(?=\\p{L})",
    ),
    fits: (s, f) =>
      namedFollow(s, f) &&
      !/^\s*(?:users?|customers?|we|you|i|he|she|they)\b/i.test(s.prose.slice(f.end)) &&
      !/^\s+(?:woke|noticed|paged|told|called|reported|arrived)/i.test(s.prose.slice(phraseAt(s, f.end)!.end)),
  },
  {
    pattern: re('\\b(?:is|was|are|were)\\s+the\\s+ones?\\s+to\\s+(?:ask|blame|thank)\\b'),
    fits: always,
    asserted: true,
  },
  {
    pattern: re(`\\bat\\s+(?:the\\s+feet\\s+of|${whose}\\s+feet)\\b`),
    fits: (s, f) =>
      /\b(?:la(?:y|id|ying|ys)|put|plac\w+|dump\w*|drop\w*|lies?|belongs?)\b/i.test(s.prose.slice(s.start, f.start)),
  },
  {
    pattern: re(`\\bat\\s+(?:the\\s+door(?:step)?\\s+of|${whose}\\s+door(?:step)?)\\b`),
    fits: (s, f) => /\b(?:la(?:y|id|ys)|lies?|belongs?)\b/i.test(s.prose.slice(s.start, f.start)),
  },
  {
    pattern: re('\\bpin(?:s|ned|ning)?\\s+[^.;,]{2,60}?\\s+on\\s+(?=\\p{L})'),
    fits: (s, f) => namedFollow(s, f) || whoeverFollows(s, f),
  },
  {
    pattern: re(
      '\\b(?:(?:puts?|putting)\\s+[^.;,]{2,60}?\\s+down|chalk(?:s|ed)?\\s+[^.;,]{2,60}?\\s+up|attribut(?:e|es|ed)\\s+(?:the|this|it|most|all)\\b[^.;,]{0,60}?|(?:can|could|is|was|were)\\s+be\\s+traced(?:\\s+back)?)\\s+to\\s+(?=\\p{L})',
    ),
    fits: namedFollow,
  },
  {
    pattern: re(`\\b(?:comes?|came|boils?|boiled)\\s+${lot}down\\s+to\\s+(?=\\p{L})`),
    fits: (s, f) => namedFollow(s, f) || whoeverFollows(s, f),
  },
  {
    pattern: re(`(?<=\\b(?:is|was|were|are|['’]s)\\s+)${lot}down\\s+to\\s+(?=\\p{L})(?!one\\b|two\\b|three\\b|\\d)`),
    fits: ofThing,
  },
  {
    // "That we did not test it is on us"; not "the attack was on us", "all eyes are on him".
    pattern: re(
      `(?<=\\s(?:is|was|are|were)\\s+)${lot}on\\s+(?:us|me|him|her)\\b(?=\\s*(?:[.,;:!?)]|$|(?:and|as|for|too|alone|as\\s+well)\\b))`,
    ),
    fits: (s, f) =>
      !attack.test(s.text) &&
      !/\b(?:eyes?|focus|spotlight|pressure|clock|onus|burden|dependency|attention|joke|drinks?|lunch|dinner|beers?)\b/i.test(
        s.prose.slice(s.start, f.start),
      ),
    asserted: true,
    drafts: ourselves,
  },
  {
    pattern: re(
      `\\b(?:this|that|our|last\\s+\\p{L}+['’]s)\\s+(?:[\\p{L}-]+\\s+){0,2}?${outcome}\\s+(?:is|was)\\s+${lot}on\\s+(?=\\p{L})`,
    ),
    fits: onSomebody,
  },
  {
    pattern: re(
      '\\b(?:culpable|blameworthy|complicit|remiss|derelict)\\b|(?<=\\b(?:am|is|are|was|were)\\s+(?:clearly\\s+)?)(?:in\\s+the\\s+wrong|the\\s+guilty\\s+part(?:y|ies))\\b(?!\\s+\\p{Ll})',
    ),
    fits: (s, f) => !/^in/i.test(f.text) || subjectIsPeople(s, f),
  },
  {
    pattern: re(
      '\\b(?:(?:have|has|had)\\s+(?:only|nobody\\s+but)\\s+(?:themselves|himself|herself|ourselves|yourselves|yourself|myself)\\s+to\\s+(?:blame|thank)|(?:have|has)\\s+(?:a\\s+lot|much|plenty|some|serious)\\s+(?:to\\s+answer\\s+for|(?:of\\s+)?explaining\\s+to\\s+do)|(?:must|should|will|has\\s+to|have\\s+to|needs?\\s+to)\\s+answer\\s+for|owes?\\s+(?:us|everyone|the\\s+\\p{L}+(?:\\s+team)?)\\s+an\\s+(?:explanation|apology)|(?:ought\\s+to|should)\\s+be\\s+ashamed|shame\\s+on)\\b',
    ),
    fits: always,
  },
  {
    // "She is the one who changed the limit".
    pattern: re(
      `\\b(?:['’]s|['’]m|['’]re|am|is|are|was|were)\\s+the\\s+(?:ones?|person|people|guys?|engineer|developer|operator|team|admin)\\s+(?:who|that)\\s+(?:had\\s+|has\\s+|have\\s+)?(?=${acts}\\b)`,
    ),
    fits: (s, f) => subjectIsPeople(s, f) && !isHelpful(s, f.end),
  },
  {
    pattern: re(`\\bit\\s+(?:was|is)\\s+(?<who>[^,.;]{2,40}?)\\s+(?:who|that)\\s+(?:had\\s+|has\\s+)?(?=${acts}\\b)`),
    fits: (s, f) =>
      namedFollow(s, { ...f, end: f.start + /^it\s+\S+\s+/i.exec(f.text)![0].length }) && !isHelpful(s, f.end),
  },
  {
    pattern: re(
      '\\bthe\\s+(?:(?:sole|only|whole|real|main|very)\\s+)?reasons?\\s+(?=(?:why|that|for|we|the|this|our|it)\\b)',
    ),
    fits: (s, f) =>
      /\b(?:is|are|was|were|['’]s|['’]re|am)\s+$/i.test(s.prose.slice(s.start, f.start)) && subjectIsPeople(s, f),
  },
  { pattern: re(`\\b(?:on|under)\\s+${whose}\\s+watch\\b(?!\\s+(?:list|face|dog))`), fits: always },
  {
    pattern: re(`(?<=\\b(?:is|was|were)\\s+(?:all\\s+|entirely\\s+)?)${whose}\\s+(?:own\\s+)?doing\\b`),
    fits: isOwner,
  },
  { pattern: re('\\b(?:at\\s+the\\s+hands|courtesy|compliments)\\s+of\\s+(?=\\p{L})'), fits: namedFollow },
  {
    // "Thanks to the network team we lost three hours": the comma is left out.
    pattern: re(
      '(?<=^[^\\p{L}]*)thanks\\s+to\\s+(?=[^,]{2,50}\\s+(?:we|the|our|it|I|all|half|every)\\b[^,]*\\b(?:had\\s+to|lost|broke|broken|failed|crashed|deleted|went\\s+down|was\\s+down|were\\s+down|outage|delay(?:ed)?|missing|gone|wiped|overwritten|never|hours|again)\\b)',
    ),
    fits: namedFollow,
    drafts: dropThanks,
  },
  {
    // "Nobody but the owner is to blame", "blame lies with nobody else than ...".
    pattern: re(
      '(?<=^[^\\p{L}]*(?:nobody|no\\s+one)\\s+(?:else\\s+)?(?:but|except|other\\s+than)\\s+[^,.;]{2,50}\\s+(?:is|was)\\s+)(?:to\\s+blame|at\\s+fault|responsible)\\b',
    ),
    fits: always,
    asserted: true,
    drafts: (s, f) => {
      const topic = topicOf(s, f);
      return [
        whole(s, 'fact', `these factors contributed to ${topic}: [which conditions, tools and checks?]`),
        whole(s, 'question', askFactors(topic)),
      ];
    },
  },
];

/** Words without which none of these can fit. */
export const burdenTriggers = words(
  'falls fell sits sat lies lay rests rested belongs finger fingers feet door doorstep pin pins pinned pinning chalk chalked attribute attributes attributed traced culpable blameworthy complicit remiss derelict guilty themselves himself herself ourselves yourself answer explaining owe owes ashamed shame ones who reason reasons watch doing hands courtesy compliments',
);
