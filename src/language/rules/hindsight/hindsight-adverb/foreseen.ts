import { statementBefore } from '../../../grammar/statement';
import { clauseAt, isDenied, isPeople } from '../../../grammar/about';
import { containsAnyOf } from '../../../text/contains-any-of';
import type { Sentence } from '../../../grammar/sentence';
import type { Span } from '../../../finding';
import type { Pattern } from '../../../text/matches';
import { dropWords } from '../../../rephrase';
import { dropAdjective, putWords } from '../../../rephrase/words';
import { words } from '../../../text/words';
import type { Draft } from '../../../rule';

interface Saying {
  readonly pattern: Pattern;
  readonly of?: (sentence: Sentence, span: Span) => boolean;
  readonly draft: (sentence: Sentence, span: Span) => Draft[];
}

const none = () => [];
const negated = /n['’]t\s+(?:\p{L}+\s+){0,2}$/iu;
const dropped = (sentence: Sentence, span: Span) => [dropWords(sentence, span)];
/** After "was" it can be told as what could be seen; elsewhere the rule's own drafts have to do. */
const seen = (sentence: Sentence, span: Span) =>
  /\b(?:is|are|was|were|been)\s+(?:\p{L}+ly\s+|quite\s+|so\s+)*$/iu.test(
    sentence.source.slice(sentence.start, span.start),
  )
    ? [putWords(sentence, span, 'visible [where, for whom, and among how much else?]')]
    : [];
const fragile = (sentence: Sentence, span: Span) => {
  const be = /\b(?:is|are|was|were|been)\s+(?:(?:an?|the|just|simply|really)\s+)*$/iu.exec(
    sentence.source.slice(sentence.start, span.start),
  );
  const start = be && sentence.start + be.index + /^\S+\s+/.exec(be[0])![0].length;
  return start ? [putWords(sentence, { start, end: span.end }, 'able to fail [under which conditions?]')] : [];
};
const put = (text: string) => (sentence: Sentence, span: Span) => [putWords(sentence, span, text)];
const re = (source: string) => new RegExp(source, 'giu');
const told = (sentence: Sentence, span: Span) => {
  const clause = clauseAt(sentence, span.start);
  return isPeople(clause) && clause?.past === true && !/^(?:users?|customers?|you)$/.test(clause.subject!.head.lower);
};
/** In the past, as a verdict; not what a plan is made with. */
const past = (sentence: Sentence, span: Span) => {
  const clause = clauseAt(sentence, span.start);
  if (
    !clause &&
    /\b(?:it|that|this)['’]s\s+(?:\p{L}+\s+){0,2}$/iu.test(sentence.prose.slice(sentence.start, span.start))
  )
    return false;
  return (
    !clause ||
    (!clause.modal && (clause.past || clause.perfect || !/^(?:is|are|'s)$/.test(sentence.tokens[clause.first]!.lower)))
  );
};
/** A warning of a log or a compiler. */
const ofTools = (sentence: Sentence, span: Span) =>
  /\b(?:log|compiler|build|lint\w*|deprecat\w+)\b/i.test(sentence.prose.slice(span.start - 20, span.end + 20));
const deeds =
  '(?:mistakes?|errors?|oversights?|fix|solution|answer|choice|step|question|precaution|checks?|(?:warning )?signs?|(?:red )?flags?|risks?|dangers?|flaws?|problems?|gaps?|holes?|omissions?|consequences?|outcomes?|results?)';

/** Ways of saying that what came could have been seen, and was known. */
export const foreseen: readonly Saying[] = [
  {
    pattern: re(
      '(?:obvious|clear|plain|evident|apparent|known) (?:right )?from (?:the (?:very )?(?:outset|start|beginning|get-?go)|day one)|(?:should|must|ought to) have been (?:\\p{L}+ly )?(?:clear|obvious|plain|evident|apparent) (?:to|that)|(?:only|just|merely|simply) a (?:question|matter) of when|(?:signs|indications|clues|hints) (?:had been|have been) (?:there|visible|everywhere)|(?:had|has|have) every (?:reason|chance|opportunity) to|as (?:any|every) (?:[\\p{L}-]+ ){1,4}?(?:knows|would|could|will tell)|(?<!new )(?:one|a (?:single|quick)) (?:look|glance) at [^.;]{2,50}? (?:would|could|should) have',
    ),
    of: past,
    draft: seen,
  },
  { pattern: re('\\b(?:was|were) (?:always|never|only ever) going to\\b'), draft: put('was able to') },
  {
    pattern: re(
      "\\b(?:not|un|hardly) ?surprisingly\\b|\\bto (?:nobody|no one|absolutely no one)['’]s surprise\\b|\\b(?:anyone|anybody|everyone|any \\p{L}+|someone) (?:with (?:eyes|a pulse|a brain|\\p{L}+ eyes)|who (?:looked|cared|read|had (?:read|looked|bothered))) (?:could|would|should|can)\\b",
    ),
    draft: dropped,
  },
  {
    pattern: re(
      '\\b(?:plain|clear|easy|there) to see\\b|\\bwriting (?:had been|has been|is) on the wall\\b|\\ba blind (?:man|person|mole|monkey)\\b|\\bno crystal ball\\b|\\b(?:should|must) have (?:rung|set off|raised) (?:\\p{L}+ )?(?:alarm )?bells\\b|\\bcould (?:see|smell|feel) (?:it|this|that) coming\\b|\\b(?:known|well-?known|documented|reported|raised|flagged) (?:and|but|yet) (?:\\p{L}+ly )?(?:ignored|dismissed|never (?:fixed|addressed|acted)|not (?:fixed|addressed|acted)|nothing)\\b',
    ),
    of: (sentence, span) =>
      ((/^a\s+blind/i.test(sentence.prose.slice(span.start)) || past(sentence, span)) &&
        !/^(?:clear|easy|there)/i.test(sentence.prose.slice(span.start))) ||
      /^clear\s+to\s+see/i.test(sentence.prose.slice(span.start)),
    draft: seen,
  },
  {
    pattern: re(
      '(?<=\\b(?:was|were|been) )(?:(?:entirely|completely|perfectly|totally|all too|wholly|quite|almost|practically|so|always) ){0,4}(?:predictable|inevitable|preordained|unavoidable given|to be expected)\\b',
    ),
    of: (sentence, span) =>
      !/\b(?:latency|load|traffic|output|behaviou?r|results?|order|interval|growth|pattern)\s+(?:was|were)\b/i.test(
        sentence.text,
      ) && !/\b(?:not|n['’]t|un)\b/i.test(sentence.prose.slice(span.start - 12, span.start)),
    draft: put('seen afterwards [what was there to see at the time?]'),
  },
  {
    pattern: re(
      '\\bsurely (?:some(?:one|body)|any(?:one|body)|they|he|she|you|the \\p{L}+) (?:must|should|could|would) have\\b',
    ),
    draft: none,
  },
  {
    pattern: re(
      '\\b(?:(?:perfectly|full|very|damn|all too|only too) well|(?<=\\bknew )(?:all along|better|from the (?:start|beginning|outset)))\\b',
    ),
    of: (sentence, span) => clauseAt(sentence, span.start)?.lemma === 'know' && told(sentence, span),
    draft: dropped,
  },
  {
    pattern: re('\\b(?:well|fully|perfectly|acutely|painfully|keenly) aware\\b'),
    of: (sentence, span) =>
      told(sentence, span) && !/^(?:we|i)$/.test(clauseAt(sentence, span.start)!.subject!.head.lower),
    draft: put('aware [from where, and of what exactly?]'),
  },
  {
    pattern: re(
      `\\b(?:(?:entirely|easily|perfectly|completely|wholly|totally) )?(?:foreseeable|glaring(?:ly)?|blatant(?:ly)?|self-?evident)\\b`,
    ),
    of: past,
    draft: (sentence, span) => [dropAdjective(sentence, span)],
  },
  {
    pattern: re(
      `\\b(?:(?:most|all too|painfully|blindingly|glaringly|fairly|pretty|rather) )?(?:obvious|predictable|inevitable) (?=${deeds}\\b)`,
    ),
    of: (sentence, span) =>
      past(sentence, span) &&
      !/\b(?:no|(?:beyond|besides|than|from)\s+the)\s+$/i.test(sentence.prose.slice(sentence.start, span.start)) &&
      /\b(?:miss\w*|overlook\w*|ignor\w*|fail\w*|was|were|had|not|n['’]t|never|nobody|despite|consequence|outcome|result)\b/i.test(
        sentence.text,
      ),
    draft: (sentence, span) => [
      dropAdjective(sentence, {
        start: span.start,
        end: span.start + sentence.prose.slice(span.start, span.end).trimEnd().length,
      }),
    ],
  },
  {
    pattern: re(
      "\\b(?:star(?:ed|ing) (?:us|them|him|her|me|everyone) in the face|in plain (?:sight|view)|(?:right )?under (?:our|their|his|her|everyone['’]s) noses?|(?:plain|there) for (?:all|everyone|anyone|everybody) to see|for (?:anyone|everyone|those) (?:who )?(?:cared|willing|bothered|wanted|prepared) to (?:look|see|read|listen)|(?:hard|impossible) to miss|could ?(?:n['’]t| not| hardly) have been (?:clearer|more obvious|plainer)|(?:all along|the whole time|all the time)(?= ?[.!;,]| ?$))",
    ),
    of: (sentence, span) =>
      !/^(?:all|the)/i.test(sentence.prose.slice(span.start)) || shown.test(statementBefore(sentence, span.start)),
    draft: seen,
  },
  {
    pattern: re(
      "\\b(?:(?:does|did)(?: not|n['’]t) take (?:a genius|an? (?:expert|rocket scientist))|not rocket science|is ?n['’]t rocket science|common knowledge|(?:every(?:one|body)|any(?:one|body)|any \\p{L}+) (?:knows (?:that|better)|could have (?:told|predicted|seen|guessed))|(?:a|any) (?:child|five-?year-?old|first-?year(?: student)?|layman|beginner) (?:could|would|can|knows))\\b",
    ),
    draft: none,
  },
  {
    pattern: re(
      '\\b(?:(?:ticking )?time ?-?bomb|recipe for (?:disaster|trouble|failure|chaos|an outage)|on borrowed time|skating on thin ice|had it coming|tempting fate|an? (?:disaster|accident|outage) in the making|chickens (?:had |have )?(?:come|came) home)\\b',
    ),
    draft: fragile,
  },
  {
    pattern: re('\\bsooner or later\\b'),
    of: (sentence, span) =>
      past(sentence, span) &&
      !/[.;]/.test(sentence.prose.slice(span.end, sentence.end)) &&
      /\b(?:had\s+to|going\s+to|would|bound|was|were)\b/i.test(sentence.text),
    draft: dropped,
  },
  {
    pattern: re(
      "\\b(?:not|no|n['’]t|hardly|scarcely) (?:exactly |really |at all |very )?surpris(?:ing|ed?)\\b(?= (?:that|to|given|when|considering|if)\\b| ?[.,!]| ?$)|\\bas (?:was|could (?:have been|be)|might (?:have been|be)) (?:to be )?expected\\b|\\bI (?:said|told you) (?:so|at the time)\\b",
    ),
    of: (sentence, span) => past(sentence, span) && !ofTools(sentence, span),
    draft: none,
  },
  {
    pattern: re('\\b(?:ample|plenty of|repeated|numerous|clear|fair|enough) warnings?\\b'),
    of: (sentence, span) =>
      past(sentence, span) && !ofTools(sentence, span) && !/\./.test(sentence.prose.slice(span.end, sentence.end)),
    draft: none,
  },
];

const shown =
  /\b(?:there|visible|shown|screen|logs?|graphs?|dashboard|docs|documentation|manual|runbook|notes?|email|ticket|wiki|knew|known|answer|warning|open)\b/i;

/** What is told as if it could have been seen. */
export function* foresights(sentence: Sentence): Generator<{ readonly mark: Span; readonly drafts: readonly Draft[] }> {
  if (!mayForesee(sentence.text)) return;
  for (const { pattern, of, draft } of foreseen) {
    for (const m of sentence.matches(pattern)) {
      const mark = { start: m.start, end: m.start + m.text.trimEnd().length };
      if (
        /^(?:not|no|n|hardly|scarcely|could)/i.test(m.text)
          ? false
          : isDenied(sentence, mark) || negated.test(sentence.prose.slice(sentence.start, mark.start))
      )
        continue;
      if (of && !of(sentence, mark)) continue;
      yield { mark, drafts: draft(sentence, mark) };
    }
  }
}

/** Pre-filter: no match without one of these words. */
export const foreseenTriggers = words(
  'outset apparent signs indications clues hints glance always surprisingly eyes writing blind crystal bells ignored dismissed unavoidable preordained surely knew aware foreseeable glaring glaringly blatant blatantly evident selfevident obvious predictable inevitable face plain noses nose cared willing bothered prepared miss clearer plainer along whole genius rocket knowledge knows child beginner layman bomb timebomb recipe borrowed skating coming tempting chickens sooner surprising surprised surprise warning warnings expected perfectly full',
);
const mayForesee = containsAnyOf([...foreseenTriggers, 'signs', 'matter', 'anyone', 'anybody', 'surprise']);
