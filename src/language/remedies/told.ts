import { meansPeople, phraseAt } from '../english/phrases';
import { addGuard, haveCheck, putIntoTool, show } from '../rewrite/guard';
import { base, doublecheck, lower, type Found, type Remedy } from './remedy';

const be =
  '(?:is|are|was|were|has\\s+been|have\\s+been|had\\s+been|will\\s+be|being|been|be|must\\s+be|should\\s+be|to\\s+be|got|gets?)';
const again = '(?:\\s+(?:again|once\\s+more|all|now|also|since|strongly|formally|firmly|gently|verbally|duly))*';
const behave =
  '(?:be\\s+(?:more\\s+|much\\s+more\\s+|very\\s+|extra\\s+)?(?:careful|vigilant|attentive|cautious|diligent|mindful|alert|aware|thorough|rigorous|precise|responsive|patient|disciplined|proactive|on\\s+the\\s+look-?out)|(?:take|exercise|use|apply)\\s+(?:an?\\s+)?(?:more|extra|greater|better|due|particular|special|full|the\\s+utmost|great)\\s+(?:care|caution|attention|diligence)|(?:pay|give)\\s+(?:\\p{L}+\\s+)?attention|concentrate|focus|double-?check|triple-?check|check\\s+(?:\\p{L}+\\s+){0,4}(?:twice|again|carefully)|think\\s+(?:twice|before|first|carefully)|try\\s+harder|do\\s+better|step\\s+up|slow\\s+down|take\\s+(?:their|more)\\s+time|read\\s+(?:the\\s+|all\\s+|every\\s+)?(?:\\p{L}+\\s+){0,2}(?:carefully|first|again|thoroughly)|follow|adhere\\s+to|comply\\s+with|stick\\s+to|observe|respect|remember|not\\s+(?:to\\s+)?(?:forget|ignore|assume|skip|bypass|rush)|improve|communicate|coordinate|escalate|report\\s+(?:\\p{L}+\\s+){0,3}(?:sooner|earlier|promptly|immediately))';

/** Who was told: the words before the verb end in people. */
function toldWhom({ sentence, found }: Found): string | undefined {
  const clause = sentence.clauses.find(
    (c) => c.subject && sentence.tokens[c.first]!.start <= found.start && found.start <= sentence.tokens[c.verb]!.end,
  );
  const subject = clause?.subject;
  if (!subject || subject.head.part === 'punctuation') return undefined;
  const head = subject.head.lower;
  if (/^(?:users?|customers?|clients?|visitors?|passengers?|residents?|patients?|players?|who)$/.test(head))
    return undefined;
  return sentence.source.slice(sentence.tokens[subject.first]!.start, sentence.tokens[subject.last]!.end);
}

/** "All staff", "the night crew"; "people" where a capital may be a name's. */
const called = (whom: string) => (/^(?:the|all|every|our|both|some)\b/i.test(whom) ? lower(whom) : 'people');

/** People were told to behave, or sent to a training: reports of a remedy, as news and minutes give them. */
export const told: readonly Remedy[] = [
  {
    pattern: base(
      `(?<=\\b${be}${again}\\s+)(?:told|asked|instructed|advised|urged|encouraged|warned|expected|requested|directed|ordered|cautioned)${again}\\s+(?:not\\s+)?to\\s+(?=${behave}\\b)`,
    ),
    anywhere: true,
    whole: true,
    say: (tail, found) => {
      if (!toldWhom(found)) return undefined;
      const manner =
        /^\s*(?:be|take|exercise|pay|give|use|apply|concentrate|focus|try|do|slow|step|improve|think)\b.*?(?=\s+(?:when|while|during|with|before|by|about|at|in)\b|$)/isu.exec(
          tail,
        );
      return manner ? addGuard(tail.slice(manner[0].length).replace(/^\s+by\b/i, ' when')) : doublecheck(tail.trim());
    },
  },
  {
    pattern: base(
      `(?<=\\b${be}${again}\\s+(?:\\p{L}+ed\\s+and\\s+)?)(?:reminded|urged|implored|re-?trained|re-?educated|re-?briefed|coached|cautioned|sensiti[sz]ed|schooled|lectured|refreshed\\s+on|made\\s+aware\\s+that\\s+(?:they|it\\s+is))\\b`,
    ),
    anywhere: true,
    whole: true,
    say: (tail, found) => {
      const whom = toldWhom(found);
      if (!whom || /\bmodels?|classifier|network|pods?|service\b/i.test(whom)) return undefined;
      const act =
        /^\s+(?:(?:again|once\s+more)\s+)?(?:that\s+they\s+(?:should|must|need\s+to|have\s+to)|to)\s+(?:always\s+)?(.*)$/isu.exec(
          tail,
        );
      if (act) return doublecheck(act[1]!);
      if (/^\s+that\b/i.test(tail)) return show(tail);
      return putIntoTool(tail.replace(/^\s+(?:of|about|on|in)\b/i, ''), called(whom));
    },
  },
  {
    pattern: base(
      '(?:(?:(?:sent|booked|signed\\s+up)\\s+for|undergo|undergone|undergoing|receive|received|attend|attended|complete|completed|repeat|(?:be|been|being|were|was|are)\\s+(?:given|sent\\s+(?:on|to)|booked\\s+on(?:to)?|enrolled\\s+in|put\\s+through)|sent\\s+(?:on|to))\\s+(?:an?\\s+|the\\s+|some\\s+)?(?:(?:more|further|additional|extra|mandatory|refresher|remedial|corrective|better|new|proper|formal|annual|awareness|security|safety)\\s+)*(?:re-?training|training|coaching|re-?education|refresher|awareness\\s+session|course))\\b(?!\\s+(?:data|sets?|jobs?|runs?))',
    ),
    anywhere: true,
    whole: true,
    say: (tail, found) => {
      const whom = toldWhom(found);
      const clause = found.sentence.clauses.find((c) => c.subject);
      if (!whom || !clause || !meansPeople(clause.subject)) return undefined;
      return putIntoTool(tail.replace(/^\s+(?:on|in|about|for|as)\b/i, ''), called(whom));
    },
  },
  {
    // "Refresher training for the night shift": a fragment of its own.
    pattern: base(
      '(?<=^[^\\p{L}]*(?:\\p{L}+\\s*:\\s*)?)(?:(?:more|further|additional|extra|mandatory|refresher|remedial|better|proper|renewed|annual|awareness|targeted|compulsory)\\s+)+(?:re-?training|training|coaching|education|briefings?|refreshers?|courses?)\\b(?!\\s+(?:data|sets?|jobs?|runs?|steps?|time|models?))',
    ),
    anywhere: true,
    whole: true,
    say: (tail) => {
      if (/^\s+(?:is|was|are|were|would|could|will|did|has|had|and\s+\p{L}+\s+(?:is|are))\b/iu.test(tail))
        return undefined;
      const m = /^(?:\s+(?:for|of|to)\s+(.+?))?(?:\s+(?:on|in|about|around)\s+(.+))?$/isu.exec(tail);
      return putIntoTool(m?.[2] ?? '', lower(m?.[1] ?? 'people'));
    },
  },
  {
    pattern: base(
      '(?:re-?train|retraining|coach|coaching|counsel|re-?educate|sensiti[sz]e|lecture|brief|re-?brief|drill)\\s+(?=(?:the|all|our|every|each|both|new|junior|on-?call|support|night|those|these|\\p{L}+\\s+(?:staff|team|crew|personnel|agents|operators|engineers|shift|workers|people))\\b)',
    ),
    say: (_tail, found) => {
      const phrase = phraseAt(found.sentence, found.found.end);
      if (
        !phrase ||
        /\b(?:models?|classifiers?|networks?|detectors?|filters?|embeddings?|recogni[sz]ers?|holes?|wells?)\b/i.test(
          found.sentence.source.slice(phrase.start, phrase.end),
        )
      )
        return undefined;
      if (
        !meansPeople(phrase.subject) &&
        !/\b(?:staff|crew|personnel|agents|operators|shift|workers|people|desk|team)s?$/i.test(
          found.sentence.source.slice(phrase.start, phrase.end),
        )
      )
        return undefined;
      const rest = found.sentence.source.slice(phrase.end, found.sentence.end).replace(/[\s.!]+$/u, '');
      const whom = lower(found.sentence.source.slice(phrase.start, phrase.end));
      const so = /^\s+(?:so\s+(?:that\s+)?they|to)\s+(.*)$/isu.exec(rest);
      return so
        ? haveCheck(`help ${whom} to ${so[1]!.replace(/^(?:stop|avoid)\b/i, 'avoid')}`)
        : putIntoTool(rest.replace(/^\s+(?:on|in|about|how\s+to)\s+/i, ''), whom);
    },
  },
  {
    // "Do our utmost", "everything in our power".
    pattern: base(
      '(?:do|doing|done)\\s+(?:our|their|my|your)\\s+(?:very\\s+best|utmost|level\\s+best)|(?:do|doing)\\s+(?:absolutely\\s+)?everything\\s+in\\s+(?:our|their|my)\\s+power|(?:do|doing)\\s+our\\s+best\\s+(?:so\\s+that|to\\s+(?:avoid|prevent|ensure))',
    ),
    say: () => addGuard(''),
  },
  {
    pattern: base(
      '(?:be(?:come)?|stay|remain|keep)\\s+(?:(?:far|much|a\\s+lot|even|way|a\\s+bit|a\\s+little)\\s+)?(?:more|extra|doubly|on\\s+(?:our|their|your)|less)\\s+(?:organi[sz]ed|patient|methodical|systematic|observant|focus(?:s)?ed|professional|precise|attentive|responsive|guard|toes|complacent|trusting|hasty|sloppy|casual|relaxed|consistent\\s+(?:in|about)|honest|accountable|critical|sceptical|skeptical|communicative|engaged|committed|selective|reactive)\\b',
    ),
    say: (tail, { whom }) =>
      whom && !/^(?:we|i|you|they|everyone|everybody|(?:the|our|all|every)\b.*)$/i.test(whom)
        ? undefined
        : addGuard(tail),
  },
  {
    pattern: base(
      '(?:stay|remain|keep)\\s+(?:vigilant|alert|focus(?:s)?ed|calm|attentive|sharp|on\\s+top)|concentrate(?:\\s+(?:more|harder|better))?|focus\\s+(?:more|harder|better)|own\\s+(?:your|their|our)\\s+(?:work|mistakes|changes)|(?:use|exercise|show|apply)\\s+(?:(?:better|good|more|sound|due|proper)\\s+)+judge?ment|trust\\s+but\\s+verify|look\\s+before|measure\\s+twice|think\\s+(?:before|first|harder|ahead)|use\\s+(?:your|their|our)\\s+(?:heads?|brains?)|raise\\s+the\\s+bar|(?:do|be)\\s+(?:it\\s+)?(?:right|properly)\\s+(?:the\\s+first\\s+time|next\\s+time)|sharpen\\s+up|tighten\\s+up|buckle\\s+down|get\\s+(?:our|your|their)\\s+(?:act|house)\\s+(?:together|in\\s+order)|learn\\s+(?:from\\s+(?:this|our|their|it)|to\\s+(?:read|check|test|ask|communicate|listen))|take\\s+(?:this|that|it|these|them|alerts?|alarms?|\\p{L}+\\s+\\p{L}+)\\s+(?:more\\s+)?seriously',
    ),
    say: (tail, { whom }) => (whom && /^(?:users?|customers?|it|this|that)$/i.test(whom) ? undefined : addGuard(tail)),
  },
  {
    pattern: base(
      "(?:never|don[’']t|do\\s+not|stop)\\s+(?:blindly\\s+|ever\\s+|just\\s+)?(?:trust(?:ing)?|rely(?:ing)?\\s+on|believ(?:e|ing)|guess(?:ing)?|rush(?:ing)?|panic(?:king)?|cut(?:ting)?\\s+corners|ignor(?:e|ing))\\b",
    ),
    sections: ['actions', 'lessons'],
    say: () => addGuard(''),
  },
  {
    pattern: base(
      '(?:always\\s+)(?=(?:check|verify|validate|test|review|read|follow|communicate|ask|consult|confirm|inform|notify|double-check|announce|tell|escalate|make\\s+sure|keep\\s+an\\s+eye|look)\\b)\\p{L}+',
    ),
    sections: ['actions', 'lessons'],
    say: (tail, { sentence, found, whom }) =>
      whom && !/^(?:we|you|i|they|everyone|everybody|(?:all|our|the)\\b.*)$/i.test(whom)
        ? undefined
        : doublecheck(sentence.source.slice(found.start, found.end).replace(/^always\s+/i, '') + tail),
  },
  {
    pattern: base(
      '(?:(?:test|review|check|verify|plan|document|communicate|monitor|rehearse|read)\\s+(?:(?:it|this|them|things|everything|changes|\\p{L}+)\\s+)?(?:(?:much|even|a\\s+lot)\\s+)?(?:more|better|properly|harder)(?=\\s*(?:[.,;!]|$|(?:in\\s+(?:the\\s+)?future|next\\s+time|from\\s+now|before|going\\s+forward)\\b)))',
    ),
    say: (tail, { sentence, found, whom }) => {
      if (whom && !/^(?:we|you|i|they|everyone|everybody|(?:all|our|the)\b.*)$/i.test(whom)) return undefined;
      const verb = /^\p{L}+/u.exec(sentence.source.slice(found.start, found.end))![0].toLowerCase();
      return haveCheck(
        `${verb} [what, against which limit]${tail.replace(/^\s+(?:in\s+the\s+future|next\s+time).*$/i, '')}`,
      );
    },
  },
];
