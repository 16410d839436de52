import { trimMarks } from '../../../text/ends';
import type { Sentence } from '../../../grammar/sentence';
import type { Span } from '../../../finding';
import { atStart, capital, whole } from '../../../rephrase';
import type { Draft } from '../../../rule';

// Turns of phrase that say something was left undone, and not by which way it could be.

interface Idiom {
  readonly pattern: RegExp;
  readonly drafts: (sentence: Sentence, found: Span & { readonly text: string }) => Draft[];
}

const whose = "(?:my|our|his|her|their|your|everyone['’]s|everybody['’]s|somebody['’]s|the team['’]s|people['’]s)";

const idioms: readonly Idiom[] = [
  // Lost on the way.
  {
    pattern:
      /\b(?:f[ae]ll(?:en)?|slip(?:s|ped)?|went|gone|dropped|falling|slipping) (?:straight |right )?(?:through|between) (?:the|some|all the) (?:cracks|net|gaps?|mesh|stools|chairs|sieve)\b|\b(?:got|get|gets|was|were|been) lost in (?:the )?(?:shuffle|hand-?over|translation|noise|mix|crowd|transition|shift change|rush)\b/giu,
    drafts: lostOnTheWay,
  },
  {
    pattern: new RegExp(
      `\\b(?:slip(?:s|ped)?|escaped|passed|went) (?:right |past )?${whose} (?:minds?|attention|notice|memory|eyes?)\\b|\\b(?:fell|dropped|slipped|disappeared|vanished) (?:off|from) (?:${whose}|the) (?:radar|list|plate|desk|agenda)\\b`,
      'giu',
    ),
    drafts: forgotten,
  },
  // Looked at, and let be.
  {
    pattern:
      /\b(?:turn(?:ed|ing|s)? a blind eye|a blind eye was turned|look(?:ed|ing) the other way|asleep at the (?:wheel|switch)|(?:buried|stuck) (?:its|our|their|his|her) heads? in the sand|sw(?:ept|eeping|eep) (?:it |this |that |\w+ )?under the (?:rug|carpet)|kick(?:ed|ing) the can down the road|pass(?:ed|ing) the buck|paid lip service)\b/giu,
    drafts: letBe,
  },
  {
    pattern:
      /\b(?:t[ao]ke?n?|taking|took) a back ?seat(?: to)?\b|\b(?:put|came|placed) (?:\w+ )?(?:before|ahead of|above) (?:safety|quality|reliability|security)\b|\bsacrificed (?:safety|quality|reliability|security|testing)\b/giu,
    drafts: weighed,
  },
  // Left lying, or done for form's sake.
  {
    pattern:
      /\b(?:left to (?:rot|languish|sit|fester|gather dust)|sat (?:untouched|unread|ignored|unanswered|idle in|(?:for \p{L}+ \p{L}+ )?in (?:the|our|a|somebody['’]s|someone['’]s) (?:backlog|inbox|queue|drawer))|gathered dust|fell on deaf ears|went (?:unheeded|unanswered|unread|unactioned)|(?:treated|seen|regarded|handled) as (?:a |an |mere ){0,4}(?:formality|box-?ticking(?: exercise)?|tick-?box(?: exercise)?|afterthought|nuisance|chore)|rubber[- ]stamp(?:ed|ing)?)\b/giu,
    drafts: lying,
  },
  // Taken lightly.
  {
    pattern:
      /\b(?:was|were|been|is|are)(?: not|n['’]t| never) (?:being )?(?:taken|treated) (?:very |sufficiently )?(?:serious(?:ly)?|with (?:the )?(?:\w+ )?(?:urgency|seriousness|respect))\b|\b(?:did(?: not|n['’]t)|never|failed to) (?:take|took) (?:\p{L}+ ){1,5}?seriously\b/giu,
    drafts: takenLightly,
  },
  {
    pattern:
      /\b(?:drop(?:ped|ping) the ball|balls? (?:was|were|got) dropped|wires (?:got|were) crossed|signals (?:got|were) crossed|(?:risky |dangerous )?short-?cuts were taken|(?:liberties|unnecessary risks|chances) were taken|(?:rules|procedures|polic(?:y|ies)|standards) (?:was|were) (?:bent|bypassed|relaxed|flouted|circumvented|disregarded)|lessons? (?:[\p{L}-]+ ){0,5}?(?:was|were)(?: (?:not|never)|n['’]t) learn(?:ed|t)|(?:communications?|discipline|standards|coordination|oversight|hand-?overs?) (?:(?:had )?(?:broken? down|slipped|lapsed|fell apart)|broke down|slipped)|(?:nothing|too little|not enough) was done|(?:bad|poor|wrong|questionable|dubious|unwise) (?:calls|decisions|choices|judge?ments|assumptions) were made|errors? (?:of|in) judge?ment (?:was|were) made)\b/giu,
    drafts: letBe,
  },
];

export interface Undone extends Span {
  readonly text: string;
  readonly drafts: readonly Draft[];
}

/** Finds such turns of phrase. */
export function* findIdioms(sentence: Sentence): Generator<Undone> {
  if (/\?\s*$/.test(sentence.text) || !mayBe.test(sentence.text)) return;
  for (const { pattern, drafts } of idioms)
    for (const m of sentence.matches(pattern))
      yield { start: m.start, end: m.end, text: m.text, drafts: drafts(sentence, m) };
}

/** Pre-filter: no match without one of these words. */
export const idiomTriggers =
  'cracks net gap gaps shuffle handover translation noise mix crowd transition rush mind minds attention notice memory radar list plate desk agenda blind wheel switch sand rug carpet road buck lip seat backseat ahead above sacrificed seriously urgency seriousness respect ball balls crossed taken bent bypassed relaxed flouted circumvented disregarded communication communications discipline coordination oversight handovers standards slipped lapsed apart done made stools chairs eyes rot languish sit fester dust sat gathered ears learned learnt unheeded unanswered unread formality box ticking tick tickbox afterthought nuisance chore rubber stamped';
const mayBe = new RegExp(`\\b(?:${idiomTriggers.replaceAll(' ', '|')})\\b`, 'iu');

function tail(sentence: Sentence, found: Span): string {
  return trimMarks(sentence.source.slice(found.end, sentence.end), '.!?');
}

function subjectOf(sentence: Sentence, found: Span): { text: string; start: number; plural: boolean } | undefined {
  const clause = sentence.clauses.find((c) => {
    const verb = sentence.tokens[c.verb]!;
    return verb.start >= found.start && verb.start < found.end;
  });
  const subject = clause?.subject;
  if (!clause || !subject || subject.carried || subject.first > clause.first || clause.relative) return undefined;
  const start = sentence.tokens[subject.first]!.start;
  const text = sentence.source.slice(start, sentence.tokens[subject.last]!.end);
  return { text, start, plural: /[^s]s$/i.test(subject.head.lower) };
}

function lostOnTheWay(sentence: Sentence, found: Span): Draft[] {
  const subject = subjectOf(sentence, found);
  const what = subject && /^(?:things|stuff|it|this|that|everything|something|balls?|items?)$/i.test(subject.text);
  const start = subject?.start ?? found.start;
  const name = !subject || what ? '[which steps]' : subject.text;
  return [
    {
      start,
      end: found.end,
      kind: 'fact',
      text: `${atStart(sentence, start) ? capitalSlot(name) : name} went no further [where was this written down, and whom did it reach?]`,
    },
    whole(sentence, 'question', 'where was this written down, and whom did it reach'),
  ];
}

const capitalSlot = (text: string) => (text.startsWith('[') ? `[${capital(text.slice(1))}` : capital(text));

function forgotten(sentence: Sentence, found: Span): Draft[] {
  const told = tail(sentence, found);
  const subject = subjectOf(sentence, found);
  const that = /^\s+(?:that|to)\b/iu.test(told);
  const fact = that
    ? `nothing in [the tool, alert or runbook] ${/^\s+that/iu.test(told) ? `showed${told}` : `prompted anyone${told}`}`
    : `nothing in [the tool, alert or runbook] prompted ${subject && !/^(?:it|this|that)$/i.test(subject.text) ? lower(subject.text) : 'this'}${told}`;
  return [whole(sentence, 'fact', fact), whole(sentence, 'question', 'what would have prompted this at that point')];
}

const lower = (text: string) => text.replace(/^(?:The|A|An|Our|This|That|These|Those)\b/, (w) => w.toLowerCase());

function letBe(sentence: Sentence): Draft[] {
  return [
    whole(sentence, 'fact', '[what happened at which step, and how did it look at the time?]'),
    whole(sentence, 'question', 'what happened at which step, and how did it look at the time'),
  ];
}

function lying(sentence: Sentence, found: Span): Draft[] {
  const subject = subjectOf(sentence, found);
  const about = subject && !/^(?:it|this|that|they|he|she|we)$/i.test(subject.text) ? lower(subject.text) : 'this';
  return [
    whole(sentence, 'fact', `[where did ${about} show up, and what else was going on there?]`),
    whole(sentence, 'question', `where did ${about} show up, and what else was going on there`),
  ];
}

function weighed(sentence: Sentence): Draft[] {
  return [
    whole(sentence, 'fact', '[what was weighed against what at that point, and by which information?]'),
    whole(sentence, 'question', 'what was weighed against what at that point, and by which information'),
  ];
}

function takenLightly(sentence: Sentence, found: Span): Draft[] {
  const subject = subjectOf(sentence, found);
  const be = subject?.plural ? 'were' : 'was';
  return [
    ...(subject && !/^(?:we|they|he|she|i|you)$/i.test(subject.text)
      ? [
          {
            start: subject.start,
            end: found.end,
            kind: 'fact' as const,
            text: `${subject.text} ${be} followed by [which step, and what else was going on?]`,
          },
        ]
      : []),
    whole(sentence, 'question', 'which step followed, and what else was going on at that point'),
  ];
}
