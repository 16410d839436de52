import { trimMarks } from '../../../text/ends';
import { meansPeople, phraseAt } from '../../../grammar/phrases';
import { squeeze } from '../../../text/squeeze';
import { addGuard, haveCheck, putIntoTool, show } from '../../../rephrase/guard';
import { base, doublecheck, fragment, lower, type Found, type Remedy } from './remedy';

const be = '(?:is|are|was|were|being|been|be|got|gets?)';
const again = '(?: (?:again|once more|all|now|also|since|strongly|formally|firmly|gently|verbally|duly)){0,2}';
const behaviour =
  /^(?:be (?:more |much more |very |extra )?(?:careful|vigilant|attentive|cautious|diligent|mindful|alert|aware|thorough|rigorous|precise|responsive|patient|disciplined|proactive|on the look-?out)|(?:take|exercise|use|apply) (?:an? )?(?:more|extra|greater|better|due|particular|special|full|the utmost|great) (?:care|caution|attention|diligence)|(?:pay|give) (?:\p{L}+ )?attention|concentrate|focus|double-?check|triple-?check|check (?:\p{L}+ ){0,4}(?:twice|again|carefully)|think (?:twice|before|first|carefully)|try harder|do better|step up|slow down|take (?:their|more) time|read (?:the |all |every )?(?:\p{L}+ ){0,2}(?:carefully|first|again|thoroughly)|follow|adhere to|comply with|stick to|observe|respect|remember|not (?:to )?(?:forget|ignore|assume|skip|bypass|rush)|improve|communicate|coordinate|escalate|report (?:\p{L}+ ){0,3}(?:sooner|earlier|promptly|immediately))\b/iu;

/** Who was told: the words before the verb end in people. */
function toldWhom({ sentence, found }: Found): string | undefined {
  const clause = sentence.clauses.find(
    (c) => c.subject && sentence.tokens[c.first]!.start <= found.start && found.start <= sentence.tokens[c.verb]!.end,
  );
  const subject = clause?.subject;
  // "Habits cannot be retrained": nobody did it, and nobody will.
  if (/^(?:can|ca|cannot|could|might)$/.test(clause?.modal ?? '')) return undefined;
  if (!subject || subject.head.part === 'punctuation') return undefined;
  const head = subject.head.lower;
  if (/^(?:users?|customers?|clients?|visitors?|passengers?|residents?|patients?|players?|who)$/.test(head))
    return undefined;
  return sentence.source.slice(sentence.tokens[subject.first]!.start, sentence.tokens[subject.last]!.end);
}

/** "All staff", "the night crew"; "people" where a capital may be a name's. */
const called = (whom: string) => (/^(?:the|all|every|our|both|some)\b/i.test(whom) ? lower(whom) : 'people');

/** People were told to behave, or sent to a training: reports of a remedy, as news and minutes give them. */
export const reported: readonly Remedy[] = [
  {
    pattern: base(
      `(?<before>${be}${again} )(?:told|asked|instructed|advised|urged|encouraged|warned|expected|requested|directed|ordered|cautioned)${again} (?:not )?to `,
    ),
    anywhere: true,
    whole: true,
    say: (tail, found) => {
      if (!behaviour.test(squeeze(tail).text) || !toldWhom(found)) return undefined;
      if (!/^\s*(?:be|take|exercise|pay|give|use|apply|concentrate|focus|try|do|slow|step|improve|think)\b/i.test(tail))
        return doublecheck(tail.trim());
      const when = /\s(?:when|while|during|with|before|by|about|at|in)\b.*/isu.exec(tail)?.[0] ?? '';
      return addGuard(when.replace(/^\s+by\b/i, ' when'));
    },
  },
  {
    pattern: base(
      `(?<before>${be}${again} (?:\\p{L}+ed and )?)(?:reminded|urged|implored|re-?trained|re-?educated|re-?briefed|coached|cautioned|sensiti[sz]ed|schooled|lectured|refreshed on|made aware that (?:they|it is))\\b`,
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
      '(?:(?:(?:sent|booked|signed up) for|undergo|undergone|undergoing|receive|received|attend|attended|complete|completed|repeat|(?:be|been|being|were|was|are) (?:given|sent (?:on|to)|booked on(?:to)?|enrolled in|put through)|sent (?:on|to)) (?:an? |the |some )?(?:(?:more|further|additional|extra|mandatory|refresher|remedial|corrective|better|new|proper|formal|annual|awareness|security|safety) ){0,4}(?:re-?training|training|coaching|re-?education|refresher|awareness session|course))\\b(?! (?:data|sets?|jobs?|runs?))',
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
    pattern: fragment(
      '(?:(?:more|further|additional|extra|mandatory|refresher|remedial|better|proper|renewed|annual|awareness|targeted|compulsory) ){1,4}(?:re-?training|training|coaching|education|briefings?|refreshers?|courses?)\\b(?! (?:data|sets?|jobs?|runs?|steps?|time|models?))',
    ),
    anywhere: true,
    whole: true,
    say: (tail) => {
      if (/^\s+(?:is|was|are|were|would|could|will|did|has|had|and\s+\p{L}+\s+(?:is|are))\b/iu.test(tail))
        return undefined;
      const m = /^(?:\s+(?:for|of|to)\s+(\S.*?))?(?:\s{1,9}(?:on|in|about|around)\s+(\S.*))?$/isu.exec(tail);
      return putIntoTool(m?.[2] ?? '', lower(m?.[1] ?? 'people'));
    },
  },
  {
    pattern: base(
      '(?:re-?train|retraining|coach|coaching|counsel|re-?educate|sensiti[sz]e|lecture|brief|re-?brief|drill) (?=(?:the|all|our|every|each|both|new|junior|on-?call|support|night|those|these|\\p{L}+ (?:staff|team|crew|personnel|agents|operators|engineers|shift|workers|people))\\b)',
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
      const rest = trimMarks(found.sentence.source.slice(phrase.end, found.sentence.end), '.!');
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
      '(?:do|doing|done) (?:our|their|my|your) (?:very best|utmost|level best)|(?:do|doing) (?:absolutely )?everything in (?:our|their|my) power|(?:do|doing) our best (?:so that|to (?:avoid|prevent|ensure))',
    ),
    say: () => addGuard(''),
  },
  {
    pattern: base(
      '(?:be(?:come)?|stay|remain|keep) (?:(?:far|much|a lot|even|way|a bit|a little) )?(?:more|extra|doubly|on (?:our|their|your)|less) (?:organi[sz]ed|patient|methodical|systematic|observant|focus(?:s)?ed|professional|precise|attentive|responsive|guard|toes|complacent|trusting|hasty|sloppy|casual|relaxed|consistent (?:in|about)|honest|accountable|critical|sceptical|skeptical|communicative|engaged|committed|selective|reactive)\\b',
    ),
    say: (tail, { whom }) =>
      whom && !/^(?:we|i|you|they|everyone|everybody|(?:the|our|all|every)\b.*)$/i.test(whom)
        ? undefined
        : addGuard(tail),
  },
  {
    pattern: base(
      '(?:stay|remain|keep) (?:vigilant|alert|focus(?:s)?ed|calm|attentive|sharp|on top)|concentrate(?: (?:more|harder|better))?|focus (?:more|harder|better)|own (?:your|their|our) (?:work|mistakes|changes)|(?:use|exercise|show|apply) (?:(?:better|good|more|sound|due|proper) ){1,4}judge?ment|trust but verify|look before|measure twice|think (?:before|first|harder|ahead)|use (?:your|their|our) (?:heads?|brains?)|raise the bar|(?:do|be) (?:it )?(?:right|properly) (?:the first time|next time)|sharpen up|tighten up|buckle down|get (?:our|your|their) (?:act|house) (?:together|in order)|learn (?:from (?:this|our|their|it)|to (?:read|check|test|ask|communicate|listen))|take (?:this|that|it|these|them|alerts?|alarms?|\\p{L}+ \\p{L}+) (?:more )?seriously',
    ),
    say: (tail, { whom }) => (whom && /^(?:users?|customers?|it|this|that)$/i.test(whom) ? undefined : addGuard(tail)),
  },
  {
    pattern: base(
      "(?:never|don[’']t|do not|stop) (?:blindly |ever |just )?(?:trust(?:ing)?|rely(?:ing)? on|believ(?:e|ing)|guess(?:ing)?|rush(?:ing)?|panic(?:king)?|cut(?:ting)? corners|ignor(?:e|ing))\\b",
    ),
    sections: ['actions', 'lessons'],
    say: () => addGuard(''),
  },
  {
    pattern: base(
      '(?:always )(?=(?:check|verify|validate|test|review|read|follow|communicate|ask|consult|confirm|inform|notify|double-check|announce|tell|escalate|make sure|keep an eye|look)\\b)\\p{L}+',
    ),
    sections: ['actions', 'lessons'],
    say: (tail, { sentence, found, whom }) =>
      whom && !/^(?:we|you|i|they|everyone|everybody|(?:all|our|the)\\b.*)$/i.test(whom)
        ? undefined
        : doublecheck(sentence.source.slice(found.start, found.end).replace(/^always\s+/i, '') + tail),
  },
  {
    pattern: base(
      '(?:(?:test|review|check|verify|plan|document|communicate|monitor|rehearse|read) (?:(?:it|this|them|things|everything|changes|\\p{L}+) )?(?:(?:much|even|a lot) )?(?:more|better|properly|harder)(?= ?(?:[.,;!]|$|(?:in (?:the )?future|next time|from now|before|going forward)\\b)))',
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
