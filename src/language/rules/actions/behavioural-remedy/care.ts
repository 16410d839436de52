import { trimMarks } from '../../../text/ends';
import { addGuard, haveCheck, putIntoTool, show, verify } from '../../../rephrase/guard';
import { base, doublecheck, lower, more, much, people, planned, built, type Remedy } from './remedy';

const conduct = 'check|verify|validate|test|review|read|follow|communicate|ask|consult|confirm|inform|double-check';

/** Attention, memory and knowledge, asked of people. */
export const care: readonly Remedy[] = [
  {
    pattern: base("(?:do not|don['’]t|never|not|avoid|stop) (?:just )?assum(?:e|ing)\\b"),
    sections: planned,
    say: (tail) =>
      /\b(?:could|should|would)\s+have\b/i.test(tail)
        ? undefined
        : `add [a check] that tests whether${tail.replace(/^\s+that\b/i, '')} (owner: , due: )`,
  },
  {
    pattern: base(
      `be(?:ing)? (?:${more}|)(?:careful|vigilant|mindful|diligent|attentive|conscientious)(?: and (?:more )?(?:careful|cautious|alert|aware|vigilant|attentive|thorough))?\\b`,
    ),
    say: (tail, { whom }) =>
      /^(?:you|users?|customers?|(?:the|all|our)\\s+(?:users?|customers?))$/i.test(whom ?? '')
        ? undefined
        : addGuard(tail),
  },
  {
    pattern: base(
      `be(?:ing)? ${more}(?:aware|rigorous|deliberate|cautious|thorough|disciplined|conscious|proactive|alert|strict|responsible|considerate|watchful|thoughtful|meticulous|prudent|cognizant)\\b`,
    ),
    say: (tail, { whom }) => (/^(?:you|users?|customers?)$/i.test(whom ?? '') ? undefined : addGuard(tail)),
  },
  {
    pattern: base(
      '(?<=\\bup to (?:the |each |every )?(?:user|individual|engineer|developer|operator|person|team|everyone|us|you|them)s? to )(?:be \\p{L}+|check|verify|remember|notice|ensure|make sure|watch)',
    ),
    anywhere: true,
    whole: true,
    say: (_tail, { sentence, found }) =>
      addGuard(/\s(?:when|with|about|before)\b.*$/isu.exec(sentence.source.slice(found.end, sentence.end))?.[0] ?? ''),
  },
  {
    pattern: base(
      `take (?:an? )?(?:(?:the )?(?:more|better|extra|greater|special|particular|great|good|utmost|greatest) ){1,4}care\\b`,
    ),
    say: addGuard,
  },
  { pattern: base('take care (?=(?:to|not to|when|that|with)\\b)'), say: (tail) => addGuard(tail) },
  {
    pattern: base(
      '(?:exercise|use|apply) (?:(?:more|extra|greater|great|due|better) )?(?:caution|care|diligence|scrutiny|rigou?r)\\b',
    ),
    say: addGuard,
  },
  {
    pattern: base(
      `pay(?:ing)? (?:${much}(?:more|closer|better|special|extra|careful|close|greater|particular) )?attention\\b`,
    ),
    say: (tail) => show(tail.replace(/^\s+(?:to|on)\s+/i, '')),
  },
  {
    pattern: base('(?:double|triple)[-\\s]?check(?:ing)?\\b'),
    say: (tail) => verify(tail.replace(/^\s+(?:that|for|on)\s+/i, ' ')),
  },
  { pattern: base('(?:check|think|look) twice\\b'), say: verify },
  { pattern: base('remember to\\b'), say: (tail) => haveCheck(tail) },
  {
    pattern: base('remember (?=(?:that|this|the|when|how)\\b)'),
    sections: planned,
    say: (tail) => show(tail.replace(/^that\s+/i, '')),
  },
  { pattern: base("(?:do not|don['’]t|never|not) (?:ever )?forget to\\b"), say: (tail) => haveCheck(tail) },
  {
    pattern: base("(?:do not|don['’]t|never) (?:ever )?forget\\b(?! to\\b)"),
    sections: planned,
    say: (tail) => show(tail.replace(/^\s+(?:about|that)\s+/i, '')),
  },
  {
    pattern: base(
      '(?:remind(?:ing)?|encourage|urge|instruct|send(?:ing)? (?:out )?(?:a |regular )?reminders? to) (?!me\\b)',
    ),
    say: (_tail, found) => {
      const who = people(found);
      if (!who) return undefined;
      const act = /^\s+(?:that\s+they\s+(?:should|must|need\s+to|have\s+to)|to)\s+(?:always\s+)?(.*)$/isu.exec(
        who.rest,
      );
      if (act) return doublecheck(act[1]!);
      return show(who.rest.replace(/^\s+(?:about|of|that)\s+/i, ''));
    },
  },
  {
    pattern: base('(?:retrain|re-train|educate|train|coach|counsel|teach|re-educate|upskill) '),
    unless: built,
    say: (_tail, found) => {
      const who = people(found);
      const not = /^\s+not\s+to\s+(.*)$/isu.exec(who?.rest ?? '');
      const so = /^\s+so\s+(?:that\s+)?they\s+(?:stop|avoid|no\s+longer)\s+(.*)$/isu.exec(who?.rest ?? '');
      if (so) return addGuard(` when ${so[1]!}`);
      if (not) return addGuard(` to not ${not[1]!}`);
      return who && putIntoTool(who.rest.replace(/^\s+(?:on|in|about|to|how\s+to)\s+/i, ''), lower(who.text));
    },
  },
  {
    pattern: base(
      '(?:(?:(?:provide|give|offer|organi[sz]e|arrange|schedule|do|conduct) )?(?:more|better|additional|further|extra|mandatory|refresher|improved) (?:\\p{L}+ )?training|(?:(?<=^[^\\p{L}]{0,30})|\\b(?:provide|give|offer|organi[sz]e|schedule) )training(?= (?:for|of|to|on)\\b))\\b(?! (?:data|sets?|jobs?|runs?|steps?|time|models?))',
    ),
    sections: ['actions'],
    unless: built,
    say: (tail) => {
      const m = /^(?:\s+(?:for|of|to)\s+(\S.*?))?(?:\s{1,9}(?:on|in|about)\s+(\S.*))?$/isu.exec(tail);
      return putIntoTool(m?.[2] ?? '', lower(m?.[1] ?? 'people'));
    },
  },
  {
    pattern: base(
      '(?:(?:re-?)?check|verify|validate|test|confirm) (?:(?!and\\b|but\\b)[\\p{L}\\p{N}-]+ ){1,5}twice\\b',
    ),
    say: (tail, { sentence, found }) =>
      verify(sentence.source.slice(found.start, found.end).replace(/^\S+\s+|\s{1,9}twice$/giu, '') + tail),
  },
  {
    pattern: base(`(?:make|be) sure to (?:always )?(?=(?:${conduct}|run|use|notify|announce)\\b)`),
    sections: planned,
    say: (tail) => doublecheck(tail),
  },
  {
    pattern: base(
      `(?<=\\b(?:people|everyone|everybody|engineers|developers|operators|reviewers|responders|teams|staff|team members|maintainers) (?:should|must|needs? to|ha(?:s|ve) to|ought to) (?:always )?)(?=(?:${conduct})\\b)\\p{L}+`,
    ),
    sections: planned,
    say: (tail, { sentence, found }) => doublecheck(sentence.source.slice(found.start, found.end) + tail),
  },
  {
    pattern: base(`(?<=^[^\\p{L}]{0,30}next time,? (?:we (?:should|will|must) )?)(?=(?:${conduct})\\b)\\p{L}+`),
    anywhere: true,
    whole: true,
    say: (_tail, { sentence, found }) => doublecheck(trimMarks(sentence.source.slice(found.start, sentence.end), '.!')),
  },
  {
    pattern: base('(?:stress|emphasi[sz]e|reinforce|reiterate) the importance of\\b'),
    sections: planned,
    say: (tail) => addGuard(/^\s+\p{L}+ing\b/iu.test(tail) ? ` when${tail}` : ` for${tail}`),
  },
  {
    pattern: base('take (?:more|greater|better|full) (?:responsibility|ownership)\\b'),
    sections: planned,
    say: (tail) => addGuard(tail.replace(/^\s+of\b/i, ' for')),
  },
  {
    pattern: base(
      '(?:improve|increase|strengthen) (?:(?:the|our) )?(?:[\\p{L}-]+ ){0,3}?(?:discipline|vigilance|mindfulness)\\b',
    ),
    say: addGuard,
  },
];
