import { clauseAt } from '../../../grammar/about';
import { outcome } from '../../../lexicon/lists/outcomes';
import { attack, attackers } from '../../../grammar/phrases';
import { near } from '../../../text/near';
import type { Accusation } from './accusation';
import { anonymous, byChange, dropThanks, ourselves, ownFault } from './rephrasings';
import {
  always,
  isOwner,
  namedFollow,
  namedOrPerson,
  notUs,
  onSomebody,
  peopleFollow,
  progressive,
  subjectIsPeople,
} from './who';

const re = (words: string) => new RegExp(words, 'giu');
const guilty =
  '(?:(?:solely|entirely|partly|partially|fully|primarily|ultimately|personally|directly|clearly|also|all|totally|really|definitely|largely|mainly|mostly|equally|squarely|wholly|just as|as much) ){0,4}';
const bad = `(?:[\\p{L}\\p{N}-]+ ){0,6}?(?:this|that|it|${outcome})\\b(?! (?:channel|management|process|response|budget|rate|tracking|reports?|handling|queue|page|review))`;
const owner = "[\\p{L}\\p{N}@_-]+['’]s?";
const onto = { most: 60, without: /[.;,]/u };

export const accusations: readonly Accusation[] = [
  {
    pattern: re(`(?<=\\b(?:am|is|are|was|were|be|been|being|['’](?:m|s|re)) ${guilty})(?:to blame|at fault|guilty)\\b`),
    fits: subjectIsPeople,
  },
  {
    pattern: re('(?<=\\b(?:person|engineer|team|one|people|developer|operator|group) )(?:to blame|at fault)\\b'),
    fits: always,
  },
  {
    pattern: re('\\bblam(?:e|es|ed) (?=[\\p{L}@])'),
    fits: (s, f) => !/\bgit\s+$/i.test(s.prose.slice(0, f.start)) && namedOrPerson(s, f),
  },
  { pattern: near(re('\\bblam(?:e|es|ed) '), / on /iu, onto), fits: namedOrPerson },
  { pattern: re('\\bblaming (?=[\\p{L}@])'), fits: (s, f) => progressive(s, f) && namedOrPerson(s, f) },
  { pattern: near(re('\\bblaming '), / on /iu, onto), fits: (s, f) => progressive(s, f) && namedOrPerson(s, f) },
  {
    pattern: re(
      '(?<=\\b(?:was|were|is|are|be|been|being|get|gets|got) |(?:engineer|worker|employee|person|operator|team|developer) )blamed\\b',
    ),
    fits: (s, f) =>
      subjectIsPeople(s, f) ||
      /(?:engineer|worker|employee|person|operator|team|developer)\s+$/i.test(s.prose.slice(0, f.start)),
  },
  {
    pattern: re(
      '\\b(?:take|takes|took|taken|accept(?:s|ed)?|bears?|bore|shoulder(?:s|ed)?|deserves?|deserved|share(?:s|d)?) (?:(?:the|all|full|most of the|some of the|part of the|my share of the) ){0,4}blame\\b',
    ),
    fits: always,
    drafts: ourselves,
  },
  {
    pattern: re(
      '\\b(?:put|puts|lay|laid|place|placed|pin|pinned|pinning|putting|shift|shifted|shifting) (?:(?:the|all|all the) )?(?:blame|responsibility) (?:squarely )?(?:on|onto|at|to)\\b',
    ),
    fits: always,
  },
  {
    pattern: re(
      `(?<![\\p{L}\\p{N}@_-])(?:(?:entirely|totally|clearly|all|partly) )?(?:my|his|her|their|your|${owner}) (?:own )?faults?\\b(?! (?:line|domain|tolerance|injection|handler|isolation|zone|model|code|rate|report|detection|log))`,
    ),
    fits: (s, f) => isOwner(s, f),
    drafts: ownFault,
  },
  {
    pattern: re(
      `\\b(?:entirely |all |totally |clearly )?our (?:own )?faults?\\b(?! (?:for (?:not )?(?:having|building|allowing|designing)|line|domain|tolerance|injection|handler|isolation|zone|model|code|rate|report|detection|log|that (?:our|the) (?:system|process)))`,
    ),
    fits: always,
    drafts: ownFault,
  },
  { pattern: re('\\b(?:the )?(?:own )?faults? of (?=\\p{L})'), fits: peopleFollow },
  {
    pattern: re(
      '\\b(?:fault|blame|responsibility) (?:lies|lay|rests|rested|is) (?:(?:entirely|squarely|solely|definitely|clearly|firmly|ultimately) )?(?:with|on) (?=\\p{L})',
    ),
    fits: peopleFollow,
  },
  { pattern: re(`\\bculprits? (?:is|was|are|were|turned out to be) (?=\\p{L})`), fits: namedFollow },
  {
    pattern: re('(?<=\\b(?:is|was|were|be) the (?:main |real )?)culprits?\\b'),
    fits: (s, f) => subjectIsPeople(s, f) && clauseAt(s, f.start)?.subject?.name !== 'maybe',
  },
  {
    pattern: re(
      `(?<before>\\b(?:am|is|are|was|were|be|been|['’](?:m|s|re)) ${guilty})(?:responsible|accountable|liable) for (?=${bad}|(?:not|failing|causing|breaking|letting|allowing|deleting|mishandling|missing|ignoring|introducing|triggering)\\b)`,
    ),
    fits: (s, f) =>
      notUs(s, f) &&
      !/\b(?:on-?call|owner|triag\w+|fixing|handling|resolving|incident\s+(?:response|management)|investigating)\b/i.test(
        s.prose.slice(f.start, f.end + 40),
      ),
  },
  {
    pattern: re(
      `\\b(?:person|engineer|people|those|individual|employee|developer|operator|contractor|one|staffer|team)s? (?:who (?:is|was|were|are) )?(?:directly |personally )?responsible(?= ?(?:[,.?!)]|$)| (?:has|have|had|was|is|were|are|will|should|must|needs|did)\\b| for (?:${bad}|(?:causing|breaking|mishandling|deleting|letting|introducing)\\b))`,
    ),
    fits: (s) => !attack.test(s.text),
  },
  {
    pattern: re('\\b(?:full|sole|complete|total|entire|personal) responsibility\\b'),
    fits: (s, f) =>
      /\b(?:accept|take|took|bear|bore|assum|shoulder|has|have|had|claim)\w*\s+(?:the\s+)?$/i.test(
        s.prose.slice(0, f.start),
      ) && notUs(s, f),
    drafts: ourselves,
  },
  {
    pattern: re(
      `\\b(?:because of|due to|caused by|result of|blamed on|down to|thanks to) (?:(?<who>his|her|my|your|${owner}|the [\\p{L}-]+(?: [\\p{L}-]+)?['’]s?))(?= (?:[\\p{L}-]+ )?(?:change|commit|decision|merge|deploy|deployment|code|PR|patch|negligence|actions?|inaction|behaviou?r|choices?|config|query|script|bug)s?\\b)`,
    ),
    fits: (s, f) =>
      isOwner(s, { ...f, start: f.place(f.plain.length - f.groups['who']!.length), text: f.groups['who']! }) &&
      !attackers.test(
        f.groups['who']!.replace(/['’]s?$/u, '')
          .replace(/^the\s+/i, '')
          .toLowerCase(),
      ),
    drafts: anonymous,
  },
  {
    pattern: re(
      '\\b(?:caused|triggered|introduced|broken) by (?:(?:an?|one|the) (?:[\\p{L}-]+ ){0,2}?(?:engineer|developer|operator|admin|administrator|intern|contractor|employee|colleague|dev|sysadmin|dba|maintainer|individual|junior|person)(?: of (?:ours|the \\p{L}+(?: team)?))?|(?:him|her|me|you)\\b|someone\\b|somebody\\b)(?![\\p{L}-])',
    ),
    fits: (s) => !attack.test(s.text),
    drafts: byChange,
  },
  {
    pattern: re(
      '(?<=^[^\\p{L}]{0,30})thanks to (?=[^,]{2,50}, .*\\b(?:had to|lost|broke|broken|failed|crashed|deleted|went down|was down|were down|outage|delay(?:ed)?|missing|gone|corrupt\\w*|down for|unavailable|wiped|overwritten|never)\\b)',
    ),
    fits: namedFollow,
    drafts: dropThanks,
  },
  { pattern: re('\\b(?:my|our) bad\\b(?! (?:\\p{L}))|\\bmea culpa\\b'), fits: always, drafts: ourselves },
  {
    pattern: re(
      "\\b(?:this|that|it|the (?:\\p{L}+ )?(?:outage|incident|failure|mistake|bug|delay)|responsibility|blame)(?: one)?(?:['’]s| (?:is|was)) (?<lead>(?:(?:all|entirely|definitely|squarely|totally|solely|clearly|also) ){0,4})on (?<who>me\\b|him\\b|her\\b|them\\b|us\\b|you\\b|(?=\\p{L}))(?! to\\b)",
    ),
    fits: (s, f) => onSomebody(s, f),
    drafts: ourselves,
  },
  {
    pattern: re(
      "\\bon (?:my|his|her|their|our|your|(?:the )?[\\p{L}-]{1,40}['’]?s['’]?) (?:heads?|shoulders|conscience)\\b",
    ),
    fits: always,
    drafts: ourselves,
  },
  {
    pattern: re(
      '\\b(?:I|we|you|they|he|she) (?:(?:have|has|had|need|needs|must|should|will) (?:to )?)?owns? (?:this|that) (?:one|mistake|failure|outage|error)\\b',
    ),
    fits: always,
    drafts: ourselves,
  },
  {
    pattern: re(
      '\\b(?:point(?:s|ed|ing)? (?:the|a|his|her|their|our)? ?fingers? at (?=\\p{L})|(?:threw|throw|throwing|thrown) (?:\\p{L}+ ){1,3}under the bus\\b)',
    ),
    fits: (s, f) => /bus$/i.test(f.text) || peopleFollow(s, f),
  },
];

/** Pre-filter: no match without one of these words. */
export const mayAccuse =
  /blam|\bfaults?\b|culprit|guilty|responsib|accountable|liable|\b(?:my|our)\s+bad\b|culpa|finger|\bbus\b|thanks\s+to|(?:because|result)\s+of|(?:due|down)\s+to|(?:caused|triggered|introduced|broken)\s+by|(?:['’]s|\bis|\bwas)\s+(?:\p{L}+\s+)?on\b|\bheads?\b|shoulders|conscience|\bowns?\s+th/iu;
