import { outcome } from '../../../lexicon/lists/outcomes';
import { attack, phraseAt } from '../../../grammar/phrases';
import { near } from '../../../text/near';
import { words } from '../../../text/words';
import { askFactors } from '../../../rephrase/ask';
import { whole } from '../../../rephrase';
import type { Accusation } from './accusation';
import { dropThanks, ourselves, topicOf } from './rephrasings';
import { always, isHelpful, isOwner, namedFollow, onSomebody, subjectIsPeople, whoeverFollows, type Fits } from './who';

const re = (source: string) => new RegExp(source, 'giu');
const whose = "(?:my|our|his|her|their|your|(?:the )?[\\p{L}@_-]{1,40}['’]s?)";
const onto = { most: 60, without: /[.;,]/u };
const lot = '(?:(?:all|entirely|mostly|largely|purely|solely|simply|really|ultimately|squarely|partly|100%) ){0,4}';
const acts =
  '(?:broke|caused|pushed|merged|deployed|approved|signed off|let|allowed|wrote|touched|forgot|ran|changed|deleted|dropped|introduced|triggered|disabled|screwed|messed|committed|shipped|released|missed|ignored|skipped|took|brought|removed|killed|overwrote|misconfigured|made|turned|switched|decided|wiped|unplugged|renamed|edited|modified|enabled|bypassed|left|set|chose|insisted)';

/** A thing is the subject, so that "we were down to two engineers" is left alone. */
const ofThing: Fits = (s, f) => (namedFollow(s, f) || whoeverFollows(s, f)) && !subjectIsPeople(s, f);

/** Phrases that put the responsibility on someone: at whose feet it is laid, who is the reason for it. */
export const burdens: readonly Accusation[] = [
  {
    pattern: re(
      `\\bresponsibility for (?:the|this|that|what|our|all) (?:[\\p{L}-]+ ){0,3}?(?:${outcome}|happened) (?:falls|sits|lies|lay|rests|rested|is) ${lot}(?:on|with) (?=\\p{L})`,
    ),
    fits: namedFollow,
  },
  {
    pattern: re(
      '\\b(?:lone|single|one) (?:[\\p{L}-]+ )?(?:individual|person|engineer|employee|developer|operator|admin|technician) (?:was|is) (?:solely |alone )?(?:responsible|to blame|at fault)\\b',
    ),
    fits: always,
  },
  {
    pattern: re(
      `\\b(?:this(?: one)?|that(?: one)?|it|blame|fault|guilt) (?:for [^.;,]{2,50}? )?(?:falls|fell|sits|sat|lies|lay|rests|rested|belongs) ${lot}(?:on|with|to) (?=\\p{L})`,
    ),
    fits: (s, f) => namedFollow(s, f),
  },
  {
    pattern: re(
      '\\bfingers? (?:points?|pointed|was pointed|were pointed) (?:(?:squarely|clearly|firmly|straight) )?(?:at|to|towards?) (?=\\p{L})',
    ),
    fits: (s, f) =>
      namedFollow(s, f) ||
      /^\s*(?:procurement|finance|legal|marketing|sales|engineering|operations|support|hr|it)\b/i.test(
        s.prose.slice(f.end),
      ),
  },
  {
    pattern: re(
      "\\b(?:if it (?:had not|hadn[’']t|were not|weren[’']t|was not|wasn[’']t)(?: been)?|had it not been|were it not) for (?=\\p{L})|\\b(?:fine|worked|working|stable|green|well|smoothly) until (?=\\p{L})",
    ),
    fits: (s, f) =>
      namedFollow(s, f) &&
      !/^\s*(?:users?|customers?|we|you|i|he|she|they)\b/i.test(s.prose.slice(f.end)) &&
      !/^\s+(?:woke|noticed|paged|told|called|reported|arrived)/i.test(s.prose.slice(phraseAt(s, f.end)!.end)),
  },
  {
    pattern: re('\\b(?:is|was|are|were) the ones? to (?:ask|blame|thank)\\b'),
    fits: always,
    asserted: true,
  },
  {
    pattern: re(`\\bat (?:the feet of|${whose} feet)\\b`),
    fits: (s, f) =>
      /\b(?:la(?:y|id|ying|ys)|put|plac\w+|dump\w*|drop\w*|lies?|belongs?)\b/i.test(s.prose.slice(s.start, f.start)),
  },
  {
    pattern: re(`\\bat (?:the door(?:step)? of|${whose} door(?:step)?)\\b`),
    fits: (s, f) => /\b(?:la(?:y|id|ys)|lies?|belongs?)\b/i.test(s.prose.slice(s.start, f.start)),
  },
  {
    pattern: near(re('\\bpin(?:s|ned|ning)? '), / on (?=\p{L})/iu, onto),
    fits: (s, f) => namedFollow(s, f) || whoeverFollows(s, f),
  },
  { pattern: near(re('\\b(?:puts?|putting) '), / down to (?=\p{L})/iu, onto), fits: namedFollow },
  { pattern: near(re('\\bchalk(?:s|ed)? '), / up to (?=\p{L})/iu, onto), fits: namedFollow },
  {
    pattern: near(re('\\battribut(?:e|es|ed) (?:the|this|it|most|all)\\b'), / to (?=\p{L})/iu, onto),
    fits: namedFollow,
  },
  { pattern: re('\\b(?:can|could|is|was|were) be traced(?: back)? to (?=\\p{L})'), fits: namedFollow },
  {
    pattern: re(`\\b(?:comes?|came|boils?|boiled) ${lot}down to (?=\\p{L})`),
    fits: (s, f) => namedFollow(s, f) || whoeverFollows(s, f),
  },
  {
    pattern: re(`(?<=\\b(?:is|was|were|are|['’]s) )${lot}down to (?=\\p{L})(?!one\\b|two\\b|three\\b|\\d)`),
    fits: ofThing,
  },
  {
    // "That we did not test it is on us"; not "the attack was on us", "all eyes are on him".
    pattern: re(
      `(?<= (?:is|was|are|were) )${lot}on (?:us|me|him|her)\\b(?= ?(?:[.,;:!?)]|$|(?:and|as|for|too|alone|as well)\\b))`,
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
      `\\b(?:this|that|our|last \\p{L}+['’]s) (?:[\\p{L}-]+ ){0,2}?${outcome} (?:is|was) ${lot}on (?=\\p{L})`,
    ),
    fits: onSomebody,
  },
  {
    pattern: re(
      '\\b(?:culpable|blameworthy|complicit|remiss|derelict)\\b|(?<=\\b(?:am|is|are|was|were) (?:clearly )?)(?:in the wrong|the guilty part(?:y|ies))\\b(?! \\p{Ll})',
    ),
    fits: (s, f) => !/^in/i.test(f.text) || subjectIsPeople(s, f),
  },
  {
    pattern: re(
      '\\b(?:(?:have|has|had) (?:only|nobody but) (?:themselves|himself|herself|ourselves|yourselves|yourself|myself) to (?:blame|thank)|(?:have|has) (?:a lot|much|plenty|some|serious) (?:to answer for|(?:of )?explaining to do)|(?:must|should|will|has to|have to|needs? to) answer for|owes? (?:us|everyone|the \\p{L}+(?: team)?) an (?:explanation|apology)|(?:ought to|should) be ashamed|shame on)\\b',
    ),
    fits: always,
  },
  {
    // "She is the one who changed the limit".
    pattern: re(
      `\\b(?:['’]s|['’]m|['’]re|am|is|are|was|were) the (?:ones?|person|people|guys?|engineer|developer|operator|team|admin) (?:who|that) (?:had |has |have )?(?=${acts}\\b)`,
    ),
    fits: (s, f) => subjectIsPeople(s, f) && !isHelpful(s, f.end),
  },
  {
    pattern: re(`\\bit (?:was|is) (?<who>[^,.;]{2,40}?) (?:who|that) (?:had |has )?(?=${acts}\\b)`),
    fits: (s, f) =>
      namedFollow(s, { ...f, end: f.start + /^it\s+\S+\s+/i.exec(f.text)![0].length }) && !isHelpful(s, f.end),
  },
  {
    pattern: re('\\bthe (?:(?:sole|only|whole|real|main|very) )?reasons? (?=(?:why|that|for|we|the|this|our|it)\\b)'),
    fits: (s, f) =>
      /\b(?:is|are|was|were|['’]s|['’]re|am)\s+$/i.test(s.prose.slice(s.start, f.start)) && subjectIsPeople(s, f),
  },
  { pattern: re(`\\b(?:on|under) ${whose} watch\\b(?! (?:list|face|dog))`), fits: always },
  {
    pattern: re(`(?<=\\b(?:is|was|were) (?:all |entirely )?)${whose} (?:own )?doing\\b`),
    fits: isOwner,
  },
  { pattern: re('\\b(?:at the hands|courtesy|compliments) of (?=\\p{L})'), fits: namedFollow },
  {
    // "Thanks to the network team we lost three hours": the comma is left out.
    pattern: re(
      '(?<before>^[^\\p{L}]*)thanks to (?=[^,]{2,50} (?:we|the|our|it|I|all|half|every)\\b)(?=[^,]*\\b(?:had to|lost|broke|broken|failed|crashed|deleted|went down|was down|were down|outage|delay(?:ed)?|missing|gone|wiped|overwritten|never|hours|again)\\b)',
    ),
    fits: namedFollow,
    drafts: dropThanks,
  },
  {
    // "Nobody but the owner is to blame", "blame lies with nobody else than ...".
    pattern: re(
      '(?<before>^[^\\p{L}]*(?:nobody|no one) (?:else )?(?:but|except|other than) [^,.;]{2,50} (?:is|was) )(?:to blame|at fault|responsible)\\b',
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

/** Pre-filter: no match without one of these words. */
export const burdenTriggers = words(
  'falls fell sits sat lies lay rests rested belongs finger fingers feet door doorstep pin pins pinned pinning chalk chalked attribute attributes attributed traced culpable blameworthy complicit remiss derelict guilty themselves himself herself ourselves yourself answer explaining owe owes ashamed shame ones who reason reasons watch doing hands courtesy compliments',
);
