import { clauseAt } from '../english/about';
import { outcome } from '../english/outcomes';
import { attack, attackers } from '../english/phrases';
import type { Accusation } from './accusation';
import { anonymous, byChange, dropThanks, ourselves, ownFault } from './retell';
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
  '(?:(?:solely|entirely|partly|partially|fully|primarily|ultimately|personally|directly|clearly|also|all|totally|really|definitely|largely|mainly|mostly|equally|squarely|wholly|just\\s+as|as\\s+much)\\s+)*';
const bad = `(?:(?:the|this|that|our|all|both|his|her|their|your|last|recent)\\s+)*(?:[\\p{L}\\p{N}-]+\\s+){0,4}?(?:this|that|it|${outcome})\\b(?!\\s+(?:channel|management|process|response|budget|rate|tracking|reports?|handling|queue|page|review))`;
const owner = "(?:[\\p{L}\\p{N}@_-]+)['’]s?";

export const accusations: readonly Accusation[] = [
  {
    pattern: re(
      `(?<=\\b(?:am|is|are|was|were|be|been|being|['’](?:m|s|re))\\s+${guilty})(?:to\\s+blame|at\\s+fault|guilty)\\b`,
    ),
    fits: subjectIsPeople,
  },
  {
    pattern: re(
      '(?<=\\b(?:person|engineer|team|one|people|developer|operator|group)\\s+)(?:to\\s+blame|at\\s+fault)\\b',
    ),
    fits: always,
  },
  {
    pattern: re('\\bblam(?:e|es|ed)\\s+(?=[\\p{L}@])'),
    fits: (s, f) => !/\bgit\s+$/i.test(s.prose.slice(0, f.start)) && namedOrPerson(s, f),
  },
  { pattern: re('\\bblam(?:e|es|ed)\\s+[^.;,]{2,60}?\\s+on\\s+'), fits: namedOrPerson },
  { pattern: re('\\bblaming\\s+(?=[\\p{L}@])'), fits: (s, f) => progressive(s, f) && namedOrPerson(s, f) },
  { pattern: re('\\bblaming\\s+[^.;,]{2,60}?\\s+on\\s+'), fits: (s, f) => progressive(s, f) && namedOrPerson(s, f) },
  {
    pattern: re(
      '(?<=\\b(?:was|were|is|are|be|been|being|get|gets|got)\\s+|(?:engineer|worker|employee|person|operator|team|developer)\\s+)blamed\\b',
    ),
    fits: (s, f) =>
      subjectIsPeople(s, f) ||
      /(?:engineer|worker|employee|person|operator|team|developer)\s+$/i.test(s.prose.slice(0, f.start)),
  },
  {
    pattern: re(
      '\\b(?:take|takes|took|taken|accept(?:s|ed)?|bears?|bore|shoulder(?:s|ed)?|deserves?|deserved|share(?:s|d)?)\\s+(?:(?:the|all|full|most\\s+of\\s+the|some\\s+of\\s+the|part\\s+of\\s+the|my\\s+share\\s+of\\s+the)\\s+)*blame\\b',
    ),
    fits: always,
    drafts: ourselves,
  },
  {
    pattern: re(
      '\\b(?:put|puts|lay|laid|place|placed|pin|pinned|pinning|putting|shift|shifted|shifting)\\s+(?:(?:the|all|all\\s+the)\\s+)?(?:blame|responsibility)\\s+(?:squarely\\s+)?(?:on|onto|at|to)\\b',
    ),
    fits: always,
  },
  {
    pattern: re(
      `\\b(?:entirely\\s+|totally\\s+|clearly\\s+|all\\s+|partly\\s+)?(?:my|his|her|their|your|${owner})\\s+(?:own\\s+)?faults?\\b(?!\\s+(?:line|domain|tolerance|injection|handler|isolation|zone|model|code|rate|report|detection|log))`,
    ),
    fits: (s, f) => isOwner(s, f),
    drafts: ownFault,
  },
  {
    pattern: re(
      `\\b(?:entirely\\s+|all\\s+|totally\\s+|clearly\\s+)?our\\s+(?:own\\s+)?faults?\\b(?!\\s+(?:for\\s+(?:not\\s+)?(?:having|building|allowing|designing)|line|domain|tolerance|injection|handler|isolation|zone|model|code|rate|report|detection|log|that\\s+(?:our|the)\\s+(?:system|process)))`,
    ),
    fits: always,
    drafts: ownFault,
  },
  { pattern: re('\\b(?:the\\s+)?(?:own\\s+)?faults?\\s+of\\s+(?=\\p{L})'), fits: peopleFollow },
  {
    pattern: re(
      '\\b(?:fault|blame|responsibility)\\s+(?:lies|lay|rests|rested|is)\\s+(?:(?:entirely|squarely|solely|definitely|clearly|firmly|ultimately)\\s+)?(?:with|on)\\s+(?=\\p{L})',
    ),
    fits: peopleFollow,
  },
  { pattern: re(`\\bculprits?\\s+(?:is|was|are|were|turned\\s+out\\s+to\\s+be)\\s+(?=\\p{L})`), fits: namedFollow },
  {
    pattern: re('(?<=\\b(?:is|was|were|be)\\s+the\\s+(?:main\\s+|real\\s+)?)culprits?\\b'),
    fits: (s, f) => subjectIsPeople(s, f) && clauseAt(s, f.start)?.subject?.name !== 'maybe',
  },
  {
    pattern: re(
      `(?<=\\b(?:am|is|are|was|were|be|been|['’](?:m|s|re))\\s+${guilty})(?:responsible|accountable|liable)\\s+for\\s+(?=${bad}|(?:not|failing|causing|breaking|letting|allowing|deleting|mishandling|missing|ignoring|introducing|triggering)\\b)`,
    ),
    fits: (s, f) =>
      notUs(s, f) &&
      !/\b(?:on-?call|owner|triag\w+|fixing|handling|resolving|incident\s+(?:response|management)|investigating)\b/i.test(
        s.prose.slice(f.start, f.end + 40),
      ),
  },
  {
    pattern: re(
      `\\b(?:person|engineer|people|those|individual|employee|developer|operator|contractor|one|staffer|team)s?\\s+(?:who\\s+(?:is|was|were|are)\\s+)?(?:directly\\s+|personally\\s+)?responsible(?=\\s*(?:[,.?!)]|$)|\\s+(?:has|have|had|was|is|were|are|will|should|must|needs|did)\\b|\\s+for\\s+(?:${bad}|(?:causing|breaking|mishandling|deleting|letting|introducing)\\b))`,
    ),
    fits: (s) => !attack.test(s.text),
  },
  {
    pattern: re('\\b(?:full|sole|complete|total|entire|personal)\\s+responsibility\\b'),
    fits: (s, f) =>
      /\b(?:accept|take|took|bear|bore|assum|shoulder|has|have|had|claim)\w*\s+(?:the\s+)?$/i.test(
        s.prose.slice(0, f.start),
      ) && notUs(s, f),
    drafts: ourselves,
  },
  {
    pattern: re(
      `\\b(?:because\\s+of|due\\s+to|caused\\s+by|result\\s+of|blamed\\s+on|down\\s+to|thanks\\s+to)\\s+(?:(?<who>his|her|my|your|${owner}|the\\s+[\\p{L}-]+(?:\\s+[\\p{L}-]+)?['’]s?))(?=\\s+(?:[\\p{L}-]+\\s+)?(?:change|commit|decision|merge|deploy|deployment|code|PR|patch|negligence|actions?|inaction|behaviou?r|choices?|config|query|script|bug)s?\\b)`,
    ),
    fits: (s, f) =>
      isOwner(s, { ...f, start: f.end - f.groups['who']!.length, text: f.groups['who']! }) &&
      !attackers.test(
        f.groups['who']!.replace(/['’]s?$/u, '')
          .replace(/^the\s+/i, '')
          .toLowerCase(),
      ),
    drafts: anonymous,
  },
  {
    pattern: re(
      '\\b(?:caused|triggered|introduced|broken)\\s+by\\s+(?:(?:an?|one|the)\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:engineer|developer|operator|admin|administrator|intern|contractor|employee|colleague|dev|sysadmin|dba|maintainer|individual|junior|person)(?:\\s+of\\s+(?:ours|the\\s+\\p{L}+(?:\\s+team)?))?|(?:him|her|me|you)\\b|someone\\b|somebody\\b)(?![\\p{L}-])',
    ),
    fits: (s) => !attack.test(s.text),
    drafts: byChange,
  },
  {
    pattern: re(
      '(?<=^[^\\p{L}]*)thanks\\s+to\\s+(?=[^,]{2,50},\\s+.*\\b(?:had\\s+to|lost|broke|broken|failed|crashed|deleted|went\\s+down|was\\s+down|were\\s+down|outage|delay(?:ed)?|missing|gone|corrupt\\w*|down\\s+for|unavailable|wiped|overwritten|never)\\b)',
    ),
    fits: namedFollow,
    drafts: dropThanks,
  },
  { pattern: re('\\b(?:my|our)\\s+bad\\b(?!\\s+(?:\\p{L}))|\\bmea\\s+culpa\\b'), fits: always, drafts: ourselves },
  {
    pattern: re(
      "\\b(?:this|that|it|the\\s+(?:\\p{L}+\\s+)?(?:outage|incident|failure|mistake|bug|delay)|responsibility|blame)(?:\\s+one)?(?:['’]s|\\s+(?:is|was))\\s+(?<lead>(?:(?:all|entirely|definitely|squarely|totally|solely|clearly|also)\\s+)*)on\\s+(?<who>me\\b|him\\b|her\\b|them\\b|us\\b|you\\b|(?=\\p{L}))(?!\\s+to\\b)",
    ),
    fits: (s, f) => onSomebody(s, f),
    drafts: ourselves,
  },
  {
    pattern: re(
      "\\bon\\s+(?:my|his|her|their|our|your|(?:the\\s+)?[\\p{L}-]+['’]?s['’]?)\\s+(?:heads?|shoulders|conscience)\\b",
    ),
    fits: always,
    drafts: ourselves,
  },
  {
    pattern: re(
      '\\b(?:I|we|you|they|he|she)\\s+(?:(?:have|has|had|need|needs|must|should|will)\\s+(?:to\\s+)?)?owns?\\s+(?:this|that)\\s+(?:one|mistake|failure|outage|error)\\b',
    ),
    fits: always,
    drafts: ourselves,
  },
  {
    pattern: re(
      '\\b(?:point(?:s|ed|ing)?\\s+(?:the|a|his|her|their|our)?\\s*fingers?\\s+at\\s+(?=\\p{L})|(?:threw|throw|throwing|thrown)\\s+(?:\\p{L}+\\s+){1,3}under\\s+the\\s+bus\\b)',
    ),
    fits: (s, f) => /bus$/i.test(f.text) || peopleFollow(s, f),
  },
];

/** Words without which none of these can fit; most sentences are done with after this. */
export const mayAccuse =
  /blam|\bfaults?\b|culprit|guilty|responsib|accountable|liable|\b(?:my|our)\s+bad\b|culpa|finger|\bbus\b|thanks\s+to|(?:because|result)\s+of|(?:due|down)\s+to|(?:caused|triggered|introduced|broken)\s+by|(?:['’]s|\bis|\bwas)\s+(?:\p{L}+\s+)?on\b|\bheads?\b|shoulders|conscience|\bowns?\s+th/iu;
