import { addGuard, haveCheck, putIntoTool, show, verify } from '../rewrite/guard';
import { base, doublecheck, lower, more, much, people, planned, built, type Remedy } from './remedy';

const conduct = 'check|verify|validate|test|review|read|follow|communicate|ask|consult|confirm|inform|double-check';

/** Attention, memory and knowledge, asked of people. */
export const care: readonly Remedy[] = [
  {
    pattern: base("(?:do\\s+not|don['’]t|never|not|avoid|stop)\\s+(?:just\\s+)?assum(?:e|ing)\\b"),
    sections: planned,
    say: (tail) =>
      /\b(?:could|should|would)\s+have\b/i.test(tail)
        ? undefined
        : `add [a check] that tests whether${tail.replace(/^\s+that\b/i, '')} (owner: , due: )`,
  },
  {
    pattern: base(
      `be(?:ing)?\\s+(?:${more}|)(?:careful|vigilant|mindful|diligent|attentive|conscientious)(?:\\s+and\\s+(?:more\\s+)?(?:careful|cautious|alert|aware|vigilant|attentive|thorough))?\\b`,
    ),
    say: (tail, { whom }) =>
      /^(?:you|users?|customers?|(?:the|all|our)\\s+(?:users?|customers?))$/i.test(whom ?? '')
        ? undefined
        : addGuard(tail),
  },
  {
    pattern: base(
      `be(?:ing)?\\s+${more}(?:aware|rigorous|deliberate|cautious|thorough|disciplined|conscious|proactive|alert|strict|responsible|considerate|watchful|thoughtful|meticulous|prudent|cognizant)\\b`,
    ),
    say: (tail, { whom }) => (/^(?:you|users?|customers?)$/i.test(whom ?? '') ? undefined : addGuard(tail)),
  },
  {
    pattern: base(
      '(?<=\\bup\\s+to\\s+(?:the\\s+|each\\s+|every\\s+)?(?:user|individual|engineer|developer|operator|person|team|everyone|us|you|them)s?\\s+to\\s+)(?:be\\s+\\p{L}+|check|verify|remember|notice|ensure|make\\s+sure|watch)',
    ),
    anywhere: true,
    whole: true,
    say: (_tail, { sentence, found }) =>
      addGuard(/\s(?:when|with|about|before)\b.*$/isu.exec(sentence.source.slice(found.end, sentence.end))?.[0] ?? ''),
  },
  {
    pattern: base(
      `take\\s+(?:an?\\s+)?(?:(?:the\\s+)?(?:more|better|extra|greater|special|particular|great|good|utmost|greatest)\\s+)+care\\b`,
    ),
    say: addGuard,
  },
  { pattern: base('take\\s+care\\s+(?=(?:to|not\\s+to|when|that|with)\\b)'), say: (tail) => addGuard(tail) },
  {
    pattern: base(
      '(?:exercise|use|apply)\\s+(?:(?:more|extra|greater|great|due|better)\\s+)?(?:caution|care|diligence|scrutiny|rigou?r)\\b',
    ),
    say: addGuard,
  },
  {
    pattern: base(
      `pay(?:ing)?\\s+(?:${much}(?:more|closer|better|special|extra|careful|close|greater|particular)\\s+)?attention\\b`,
    ),
    say: (tail) => show(tail.replace(/^\s+(?:to|on)\s+/i, '')),
  },
  {
    pattern: base('(?:double|triple)[-\\s]?check(?:ing)?\\b'),
    say: (tail) => verify(tail.replace(/^\s+(?:that|for|on)\s+/i, ' ')),
  },
  { pattern: base('(?:check|think|look)\\s+twice\\b'), say: verify },
  { pattern: base('remember\\s+to\\b'), say: (tail) => haveCheck(tail) },
  {
    pattern: base('remember\\s+(?=(?:that|this|the|when|how)\\b)'),
    sections: planned,
    say: (tail) => show(tail.replace(/^that\s+/i, '')),
  },
  { pattern: base("(?:do\\s+not|don['’]t|never|not)\\s+(?:ever\\s+)?forget\\s+to\\b"), say: (tail) => haveCheck(tail) },
  {
    pattern: base("(?:do\\s+not|don['’]t|never)\\s+(?:ever\\s+)?forget\\b(?!\\s+to\\b)"),
    sections: planned,
    say: (tail) => show(tail.replace(/^\s+(?:about|that)\s+/i, '')),
  },
  {
    pattern: base(
      '(?:remind(?:ing)?|encourage|urge|instruct|send(?:ing)?\\s+(?:out\\s+)?(?:a\\s+|regular\\s+)?reminders?\\s+to)\\s+(?!me\\b)',
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
    pattern: base('(?:retrain|re-train|educate|train|coach|counsel|teach|re-educate|upskill)\\s+'),
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
      '(?:(?:(?:provide|give|offer|organi[sz]e|arrange|schedule|do|conduct)\\s+)?(?:more|better|additional|further|extra|mandatory|refresher|improved)\\s+(?:\\p{L}+\\s+)?training|(?:(?<=^[^\\p{L}]*)|\\b(?:provide|give|offer|organi[sz]e|schedule)\\s+)training(?=\\s+(?:for|of|to|on)\\b))\\b(?!\\s+(?:data|sets?|jobs?|runs?|steps?|time|models?))',
    ),
    sections: ['actions'],
    unless: built,
    say: (tail) => {
      const m = /^(?:\s+(?:for|of|to)\s+(.+?))?(?:\s+(?:on|in|about)\s+(.+))?$/isu.exec(tail);
      return putIntoTool(m?.[2] ?? '', lower(m?.[1] ?? 'people'));
    },
  },
  {
    pattern: base(
      '(?:(?:re-?)?check|verify|validate|test|confirm)\\s+(?:(?!and\\b|but\\b)[\\p{L}\\p{N}-]+\\s+){1,5}twice\\b',
    ),
    say: (tail, { sentence, found }) =>
      verify(sentence.source.slice(found.start, found.end).replace(/^\S+\s+|\s+twice$/giu, '') + tail),
  },
  {
    pattern: base(`(?:make|be)\\s+sure\\s+to\\s+(?:always\\s+)?(?=(?:${conduct}|run|use|notify|announce)\\b)`),
    sections: planned,
    say: (tail) => doublecheck(tail),
  },
  {
    pattern: base(
      `(?<=\\b(?:people|everyone|everybody|engineers|developers|operators|reviewers|responders|teams|staff|team\\s+members|maintainers)\\s+(?:should|must|needs?\\s+to|ha(?:s|ve)\\s+to|ought\\s+to)\\s+(?:always\\s+)?)(?=(?:${conduct})\\b)\\p{L}+`,
    ),
    sections: planned,
    say: (tail, { sentence, found }) => doublecheck(sentence.source.slice(found.start, found.end) + tail),
  },
  {
    pattern: base(`(?<=^[^\\p{L}]*next\\s+time,?\\s+(?:we\\s+(?:should|will|must)\\s+)?)(?=(?:${conduct})\\b)\\p{L}+`),
    anywhere: true,
    whole: true,
    say: (_tail, { sentence, found }) =>
      doublecheck(sentence.source.slice(found.start, sentence.end).replace(/[\s.!]+$/u, '')),
  },
  {
    pattern: base('(?:stress|emphasi[sz]e|reinforce|reiterate)\\s+the\\s+importance\\s+of\\b'),
    sections: planned,
    say: (tail) => addGuard(/^\s+\p{L}+ing\b/iu.test(tail) ? ` when${tail}` : ` for${tail}`),
  },
  {
    pattern: base('take\\s+(?:more|greater|better|full)\\s+(?:responsibility|ownership)\\b'),
    sections: planned,
    say: (tail) => addGuard(tail.replace(/^\s+of\b/i, ' for')),
  },
  {
    pattern: base(
      '(?:improve|increase|strengthen)\\s+(?:(?:the|our)\\s+)?(?:[\\p{L}-]+\\s+){0,3}?(?:discipline|vigilance|mindfulness)\\b',
    ),
    say: addGuard,
  },
];
