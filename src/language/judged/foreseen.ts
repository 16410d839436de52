import { clauseAt, isDenied, isPeople } from '../english/about';
import { gate } from '../gate';
import type { Sentence } from '../english/sentence';
import type { Span } from '../finding';
import { dropWords } from '../rewrite';
import { dropAdjective, putWords } from '../rewrite/words';
import { words } from '../triggers';
import type { Draft } from '../rule';

interface Saying {
  readonly pattern: RegExp;
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
  return (
    !clause ||
    (!clause.modal && (clause.past || clause.perfect || !/^(?:is|are|'s)$/.test(sentence.tokens[clause.first]!.lower)))
  );
};
const deeds =
  '(?:mistakes?|errors?|oversights?|fix|solution|answer|choice|step|question|precaution|checks?|(?:warning\\s+)?signs?|(?:red\\s+)?flags?|risks?|dangers?|flaws?|problems?|gaps?|holes?|omissions?|consequences?|outcomes?|results?)';

/** Ways of saying that what came could have been seen, and was known. */
export const foreseen: readonly Saying[] = [
  {
    pattern: re(
      '(?:obvious|clear|plain|evident|apparent|known)\\s+(?:right\\s+)?from\\s+(?:the\\s+(?:very\\s+)?(?:outset|start|beginning|get-?go)|day\\s+one)|(?:should|must|ought\\s+to)\\s+have\\s+been\\s+(?:\\p{L}+ly\\s+)?(?:clear|obvious|plain|evident|apparent)\\s+(?:to|that)|(?:only|just|merely|simply)\\s+a\\s+(?:question|matter)\\s+of\\s+when|(?:signs|indications|clues|hints)\\s+(?:had\\s+been|have\\s+been)\\s+(?:there|visible|everywhere)|(?:had|has|have)\\s+every\\s+(?:reason|chance|opportunity)\\s+to|as\\s+(?:any|every)\\s+(?:[\\p{L}-]+\\s+){1,4}?(?:knows|would|could|will\\s+tell)|(?<!new\\s)(?:one|a\\s+(?:single|quick))\\s+(?:look|glance)\\s+at\\s+[^.;]{2,50}?\\s+(?:would|could|should)\\s+have',
    ),
    of: past,
    draft: seen,
  },
  { pattern: re('\\b(?:was|were)\\s+(?:always|never|only\\s+ever)\\s+going\\s+to\\b'), draft: put('was able to') },
  {
    pattern: re(
      "\\b(?:not|un|hardly)\\s?surprisingly\\b|\\bto\\s+(?:nobody|no\\s+one|absolutely\\s+no\\s+one)['’]s\\s+surprise\\b|\\b(?:anyone|anybody|everyone|any\\s+\\p{L}+|someone)\\s+(?:with\\s+(?:eyes|a\\s+pulse|a\\s+brain|\\p{L}+\\s+eyes)|who\\s+(?:looked|cared|read|had\\s+(?:read|looked|bothered)))\\s+(?:could|would|should|can)\\b",
    ),
    draft: dropped,
  },
  {
    pattern: re(
      '\\b(?:plain|clear|easy|there)\\s+to\\s+see\\b|\\bwriting\\s+(?:had\\s+been|has\\s+been|is)\\s+on\\s+the\\s+wall\\b|\\ba\\s+blind\\s+(?:man|person|mole|monkey)\\b|\\bno\\s+crystal\\s+ball\\b|\\b(?:should|must)\\s+have\\s+(?:rung|set\\s+off|raised)\\s+(?:\\p{L}+\\s+)?(?:alarm\\s+)?bells\\b|\\bcould\\s+(?:see|smell|feel)\\s+(?:it|this|that)\\s+coming\\b|\\b(?:known|well-?known|documented|reported|raised|flagged)\\s+(?:and|but|yet)\\s+(?:\\p{L}+ly\\s+)?(?:ignored|dismissed|never\\s+(?:fixed|addressed|acted)|not\\s+(?:fixed|addressed|acted)|nothing)\\b',
    ),
    of: (sentence, span) =>
      ((/^a\s+blind/i.test(sentence.prose.slice(span.start)) || past(sentence, span)) &&
        !/^(?:clear|easy|there)/i.test(sentence.prose.slice(span.start))) ||
      /^clear\s+to\s+see/i.test(sentence.prose.slice(span.start)),
    draft: seen,
  },
  {
    pattern: re(
      '(?<=\\b(?:was|were|been)\\s+)(?:(?:entirely|completely|perfectly|totally|all\\s+too|wholly|quite|almost|practically|so|always)\\s+)*(?:predictable|inevitable|preordained|unavoidable\\s+given|to\\s+be\\s+expected)\\b',
    ),
    of: (sentence, span) =>
      !/\b(?:latency|load|traffic|output|behaviou?r|results?|order|interval|growth|pattern)\s+(?:was|were)\b/i.test(
        sentence.text,
      ) && !/\b(?:not|n['’]t|un)\b/i.test(sentence.prose.slice(span.start - 12, span.start)),
    draft: put('seen afterwards [what was there to see at the time?]'),
  },
  {
    pattern: re(
      '\\bsurely\\s+(?:some(?:one|body)|any(?:one|body)|they|he|she|you|the\\s+\\p{L}+)\\s+(?:must|should|could|would)\\s+have\\b',
    ),
    draft: none,
  },
  {
    pattern: re(
      '\\b(?:(?:perfectly|full|very|damn|all\\s+too|only\\s+too)\\s+well|(?<=\\bknew\\s+)(?:all\\s+along|better|from\\s+the\\s+(?:start|beginning|outset)))\\b',
    ),
    of: (sentence, span) => clauseAt(sentence, span.start)?.lemma === 'know' && told(sentence, span),
    draft: dropped,
  },
  {
    pattern: re('\\b(?:well|fully|perfectly|acutely|painfully|keenly)\\s+aware\\b'),
    of: (sentence, span) =>
      told(sentence, span) && !/^(?:we|i)$/.test(clauseAt(sentence, span.start)!.subject!.head.lower),
    draft: put('aware [from where, and of what exactly?]'),
  },
  {
    pattern: re(
      `\\b(?:(?:entirely|easily|perfectly|completely|wholly|totally)\\s+)?(?:foreseeable|glaring(?:ly)?|blatant(?:ly)?|self-?evident)\\b`,
    ),
    of: past,
    draft: (sentence, span) => [dropAdjective(sentence, span)],
  },
  {
    pattern: re(
      `\\b(?:(?:most|all\\s+too|painfully|blindingly|glaringly|fairly|pretty|rather)\\s+)?(?:obvious|predictable|inevitable)\\s+(?=${deeds}\\b)`,
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
      "\\b(?:star(?:ed|ing)\\s+(?:us|them|him|her|me|everyone)\\s+in\\s+the\\s+face|in\\s+plain\\s+(?:sight|view)|(?:right\\s+)?under\\s+(?:our|their|his|her|everyone['’]s)\\s+noses?|(?:plain|there)\\s+for\\s+(?:all|everyone|anyone|everybody)\\s+to\\s+see|for\\s+(?:anyone|everyone|those)\\s+(?:who\\s+)?(?:cared|willing|bothered|wanted|prepared)\\s+to\\s+(?:look|see|read|listen)|(?:hard|impossible)\\s+to\\s+miss|could\\s?(?:n['’]t|\\s+not|\\s+hardly)\\s+have\\s+been\\s+(?:clearer|more\\s+obvious|plainer)|(?:all\\s+along|the\\s+whole\\s+time|all\\s+the\\s+time)(?=\\s*[.!;,]|\\s*$))",
    ),
    of: (sentence, span) =>
      !/^(?:all|the)/i.test(sentence.prose.slice(span.start)) ||
      shown.test(sentence.prose.slice(sentence.start, span.start)),
    draft: seen,
  },
  {
    pattern: re(
      "\\b(?:(?:does|did)(?:\\s+not|n['’]t)\\s+take\\s+(?:a\\s+genius|an?\\s+(?:expert|rocket\\s+scientist))|not\\s+rocket\\s+science|is\\s?n['’]t\\s+rocket\\s+science|common\\s+knowledge|(?:every(?:one|body)|any(?:one|body)|any\\s+\\p{L}+)\\s+(?:knows\\s+(?:that|better)|could\\s+have\\s+(?:told|predicted|seen|guessed))|(?:a|any)\\s+(?:child|five-?year-?old|first-?year(?:\\s+student)?|layman|beginner)\\s+(?:could|would|can|knows))\\b",
    ),
    draft: none,
  },
  {
    pattern: re(
      '\\b(?:(?:ticking\\s+)?time\\s?-?bomb|recipe\\s+for\\s+(?:disaster|trouble|failure|chaos|an\\s+outage)|on\\s+borrowed\\s+time|skating\\s+on\\s+thin\\s+ice|had\\s+it\\s+coming|tempting\\s+fate|an?\\s+(?:disaster|accident|outage)\\s+in\\s+the\\s+making|chickens\\s+(?:had\\s+|have\\s+)?(?:come|came)\\s+home)\\b',
    ),
    draft: fragile,
  },
  {
    pattern: re('\\b(?:sooner\\s+or\\s+later|eventually)\\b(?=[^.;]*$)'),
    of: (sentence, span) =>
      /^sooner/i.test(sentence.prose.slice(span.start)) &&
      past(sentence, span) &&
      /\b(?:had\s+to|going\s+to|would|bound|was|were)\b/i.test(sentence.text),
    draft: dropped,
  },
  {
    pattern: re(
      "\\b(?:not|no|n['’]t|hardly|scarcely)\\s+(?:exactly\\s+|really\\s+|at\\s+all\\s+|very\\s+)?surpris(?:ing|ed?)\\b(?=\\s+(?:that|to|given|when|considering|if)\\b|\\s*[.,!]|\\s*$)|\\b(?:ample|plenty\\s+of|repeated|numerous|clear|fair|enough)\\s+warnings?\\b(?=[^.]*$)|\\bas\\s+(?:was|could\\s+(?:have\\s+been|be)|might\\s+(?:have\\s+been|be))\\s+(?:to\\s+be\\s+)?expected\\b|\\bI\\s+(?:said|told\\s+you)\\s+(?:so|at\\s+the\\s+time)\\b",
    ),
    of: (sentence, span) =>
      past(sentence, span) &&
      !/\b(?:log|compiler|build|lint\w*|deprecat\w+)\b/i.test(sentence.prose.slice(span.start - 20, span.end + 20)),
    draft: none,
  },
];

const shown =
  /\b(?:there|visible|shown|screen|logs?|graphs?|dashboard|docs|documentation|manual|runbook|notes?|email|ticket|wiki|knew|known|answer|warning|open)\b[^.;]*$/i;

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

/** Words without which none of these can fit. */
export const foreseenTriggers = words(
  'outset apparent signs indications clues hints glance always surprisingly eyes writing blind crystal bells ignored dismissed unavoidable preordained surely knew aware foreseeable glaring glaringly blatant blatantly evident selfevident obvious predictable inevitable face plain noses nose cared willing bothered prepared miss clearer plainer along whole genius rocket knowledge knows child beginner layman bomb timebomb recipe borrowed skating coming tempting chickens sooner surprising surprised surprise warning warnings expected perfectly full',
);
const mayForesee = gate([...foreseenTriggers, 'signs', 'matter', 'anyone', 'anybody', 'surprise']);
