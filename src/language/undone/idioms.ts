import type { Sentence } from '../english/sentence';
import type { Span } from '../finding';
import { atStart, capital, whole } from '../rewrite';
import type { Draft } from '../rule';

// Turns of phrase that say something was left undone, and not by which way it could be.

interface Idiom {
  readonly pattern: RegExp;
  readonly drafts: (sentence: Sentence, found: Span & { readonly text: string }) => Draft[];
}

const whose = "(?:my|our|his|her|their|your|everyone['’]s|everybody['’]s|somebody['’]s|the\\s+team['’]s|people['’]s)";

const idioms: readonly Idiom[] = [
  // Lost on the way.
  {
    pattern:
      /\b(?:f[ae]ll(?:en)?|slip(?:s|ped)?|went|gone|dropped|falling|slipping)\s+(?:straight\s+|right\s+)?(?:through|between)\s+(?:the|some|all\s+the)\s+(?:cracks|net|gaps?|mesh|stools|chairs|sieve)\b|\b(?:got|get|gets|was|were|been)\s+lost\s+in\s+(?:the\s+)?(?:shuffle|hand-?over|translation|noise|mix|crowd|transition|shift\s+change|rush)\b/giu,
    drafts: lostOnTheWay,
  },
  {
    pattern: new RegExp(
      `\\b(?:slip(?:s|ped)?|escaped|passed|went)\\s+(?:right\\s+|past\\s+)?${whose}\\s+(?:minds?|attention|notice|memory|eyes?)\\b|\\b(?:fell|dropped|slipped|disappeared|vanished)\\s+(?:off|from)\\s+(?:${whose}|the)\\s+(?:radar|list|plate|desk|agenda)\\b`,
      'giu',
    ),
    drafts: forgotten,
  },
  // Looked at, and let be.
  {
    pattern:
      /\b(?:turn(?:ed|ing|s)?\s+a\s+blind\s+eye|a\s+blind\s+eye\s+was\s+turned|look(?:ed|ing)\s+the\s+other\s+way|asleep\s+at\s+the\s+(?:wheel|switch)|(?:buried|stuck)\s+(?:its|our|their|his|her)\s+heads?\s+in\s+the\s+sand|sw(?:ept|eeping|eep)\s+(?:it\s+|this\s+|that\s+|\w+\s+)?under\s+the\s+(?:rug|carpet)|kick(?:ed|ing)\s+the\s+can\s+down\s+the\s+road|pass(?:ed|ing)\s+the\s+buck|paid\s+lip\s+service)\b/giu,
    drafts: letBe,
  },
  {
    pattern:
      /\b(?:t[ao]ke?n?|taking|took)\s+a\s+back\s?seat(?:\s+to)?\b|\b(?:put|came|placed)\s+(?:\w+\s+)?(?:before|ahead\s+of|above)\s+(?:safety|quality|reliability|security)\b|\bsacrificed\s+(?:safety|quality|reliability|security|testing)\b/giu,
    drafts: weighed,
  },
  // Left lying, or done for form's sake.
  {
    pattern:
      /\b(?:left\s+to\s+(?:rot|languish|sit|fester|gather\s+dust)|sat\s+(?:untouched|unread|ignored|unanswered|idle\s+in|(?:for\s+\p{L}+\s+\p{L}+\s+)?in\s+(?:the|our|a|somebody['’]s|someone['’]s)\s+(?:backlog|inbox|queue|drawer))|gathered\s+dust|fell\s+on\s+deaf\s+ears|went\s+(?:unheeded|unanswered|unread|unactioned)|(?:treated|seen|regarded|handled)\s+as\s+(?:a\s+|an\s+|mere\s+)*(?:formality|box-?ticking(?:\s+exercise)?|tick-?box(?:\s+exercise)?|afterthought|nuisance|chore)|rubber[- ]stamp(?:ed|ing)?)\b/giu,
    drafts: lying,
  },
  // Taken lightly.
  {
    pattern:
      /\b(?:was|were|been|is|are)(?:\s+not|n['’]t|\s+never)\s+(?:being\s+)?(?:taken|treated)\s+(?:very\s+|sufficiently\s+)?(?:serious(?:ly)?|with\s+(?:the\s+)?(?:\w+\s+)?(?:urgency|seriousness|respect))\b|\b(?:did(?:\s+not|n['’]t)|never|failed\s+to)\s+(?:take|took)\s+[\p{L}\s]{2,30}?\s+seriously\b/giu,
    drafts: takenLightly,
  },
  {
    pattern:
      /\b(?:drop(?:ped|ping)\s+the\s+ball|balls?\s+(?:was|were|got)\s+dropped|wires\s+(?:got|were)\s+crossed|signals\s+(?:got|were)\s+crossed|(?:risky\s+|dangerous\s+)?short-?cuts\s+were\s+taken|(?:liberties|unnecessary\s+risks|chances)\s+were\s+taken|(?:rules|procedures|polic(?:y|ies)|standards)\s+(?:was|were)\s+(?:bent|bypassed|relaxed|flouted|circumvented|disregarded)|lessons?\s+(?:[\p{L}-]+\s+){0,5}?(?:was|were)(?:\s+(?:not|never)|n['’]t)\s+learn(?:ed|t)|(?:communications?|discipline|standards|coordination|oversight|hand-?overs?)\s+(?:(?:had\s+)?(?:broken?\s+down|slipped|lapsed|fell\s+apart)|broke\s+down|slipped)|(?:nothing|too\s+little|not\s+enough)\s+was\s+done|(?:bad|poor|wrong|questionable|dubious|unwise)\s+(?:calls|decisions|choices|judge?ments|assumptions)\s+were\s+made|errors?\s+(?:of|in)\s+judge?ment\s+(?:was|were)\s+made)\b/giu,
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

/** Words without which none of these can be said. */
export const idiomTriggers =
  'cracks net gap gaps shuffle handover translation noise mix crowd transition rush mind minds attention notice memory radar list plate desk agenda blind wheel switch sand rug carpet road buck lip seat backseat ahead above sacrificed seriously urgency seriousness respect ball balls crossed taken bent bypassed relaxed flouted circumvented disregarded communication communications discipline coordination oversight handovers standards slipped lapsed apart done made stools chairs eyes rot languish sit fester dust sat gathered ears learned learnt unheeded unanswered unread formality box ticking tick tickbox afterthought nuisance chore rubber stamped';
const mayBe = new RegExp(`\\b(?:${idiomTriggers.replaceAll(' ', '|')})\\b`, 'iu');

function tail(sentence: Sentence, found: Span): string {
  return sentence.source.slice(found.end, sentence.end).replace(/[.!?\s]+$/u, '');
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
