import { behaviours } from '../english/behaviour';
import { meansPeople, phraseAt } from '../english/phrases';
import { readVerb } from '../english/verbs';
import type { Sentence } from '../english/sentence';
import type { Span } from '../finding';
import { addGuard, block, haveCheck, notify, putIntoTool, show, toGerund, verify } from '../rewrite/guard';
import type { SectionKind } from '../section-kind';

interface Found {
  readonly sentence: Sentence;
  readonly found: Span & { readonly groups: Readonly<Record<string, string>> };
  readonly whom: string | undefined;
}

/** One way of asking people to behave, and what to build in its place. */
export interface Remedy {
  readonly pattern: RegExp;
  /** The action item, from the words that follow the pattern; undefined where nothing is asked of people after all. */
  readonly say: (tail: string, found: Found) => string | undefined;
  /** Sections in which it counts; everywhere unless told. */
  readonly sections?: readonly SectionKind[];
  /** Not in a sentence with this: the behaviour is backed by something built. */
  readonly unless?: RegExp;
  /** Counts without an imperative or a modal before it. */
  readonly anywhere?: true;
  /** Rephrase the whole sentence. */
  readonly whole?: true;
}

const planned: readonly SectionKind[] = ['actions', 'lessons'];
const built =
  /\b(?:runbooks?|playbooks?|guides?|wiki|course|workshops?|game[- ]?days?|exercises?|drills?|CI|pipelines?|gates?|lint\w*|scripts?|automat\w+|templates?|bots?|docs?|documentation|simulations?|curriculum|materials?)\b/iu;
const much = '(?:(?:a\\s+(?:little|bit|lot)|much|far|even|way)\\s+)?';
const more = `${much}(?:more|extra|very|especially|particularly|super|really|doubly|always|so|less)\\s+`;
const base = (words: string) => new RegExp(`\\b${words}`, 'giu');

/** The people that a noun phrase at the end of the pattern names, or undefined. */
function people({ sentence, found }: Found): { text: string; rest: string } | undefined {
  const phrase = phraseAt(sentence, found.end);
  if (!phrase || !meansPeople(phrase.subject) || phrase.subject.name === 'maybe') return undefined;
  const rest = sentence.source.slice(phrase.end, sentence.end).replace(/[\s.!]+$/u, '');
  return { text: sentence.source.slice(phrase.start, phrase.end), rest };
}

export const remedies: readonly Remedy[] = [
  {
    pattern: base("(?:do\\s+not|don['’]t|never|not|avoid|stop)\\s+(?:just\\s+)?assum(?:e|ing)\\b"),
    sections: planned,
    say: (tail) => `add [a check] that tests whether${tail.replace(/^\s+that\b/i, '')} (owner: , due: )`,
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
    say: (tail) => addGuard(tail.replace(/^.*?(?=\s(?:when|with|about|before)\b)/iu, '')),
  },
  { pattern: base(`take\\s+(?:more|better|extra|greater|special|particular|great|good)\\s+care\\b`), say: addGuard },
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
    pattern: base('(?:remind(?:ing)?|send(?:ing)?\\s+(?:out\\s+)?(?:a\\s+|regular\\s+)?reminders?\\s+to)\\s+(?!me\\b)'),
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
  { pattern: base('try\\s+(?:even\\s+)?harder\\b'), say: () => addGuard('') },
  {
    pattern: base('(?:do|be)\\s+(?:much\\s+|a\\s+lot\\s+)?better\\b(?!\\s+(?:than|off|served|suited|if|to)\\b)'),
    say: (tail, { whom }) =>
      whom && /^(?:we|i|they|everyone|you|the team)$/i.test(whom)
        ? addGuard(tail.replace(/^\s+at\b/i, ' when'))
        : undefined,
  },
  { pattern: base('(?:step\\s+up|up|raise)\\s+(?:our|your|their)\\s+game\\b'), say: () => addGuard('') },
  {
    pattern: base(
      '(?:make\\s+sure|ensure)\\s+(?:that\\s+)?(?=(?:everyone|everybody|every\\s+(?:engineer|developer|team|reviewer)|all\\s+(?:engineers|developers|teams|staff|reviewers|operators)|(?:the\\s+)?(?:[\\p{L}-]+\\s+)?(?:engineers?|developers?|operators?|reviewers?|responders?|admins?|staff|on-?calls?|people|teams?)|[\\p{L}]+\\s+(?:always\\s+)?(?:checks|reviews|tests|verifies|follows|reads|validates|remembers|asks|communicates))\\s+)',
    ),
    say: (_tail, found) => {
      const who = people(found);
      const act = /^\s+(?:(?:always|actually|really|properly|also)\s+)?(?:will\s+|do\s+)?(\p{L}+)(.*)$/isu.exec(
        who?.rest ?? '',
      );
      if (!who || !act) return undefined;
      const lemma = readVerb(act[1]!.toLowerCase())?.lemma ?? act[1]!.toLowerCase();
      const be = /^(?:is|are|be)$/i.test(act[1]!)
        ? /^\s+(?:\p{L}+\s+)?(?:aware|careful|trained|familiar|informed|educated|mindful|on\s+the\s+same\s+page)\b(?:\s+(?:of|with|on|about))?/iu.exec(
            act[2]!,
          )
        : null;
      if (be) return putIntoTool(act[2]!.slice(be[0].length), lower(who.text));
      if (/^(?:know|understand)$/.test(lemma)) return putIntoTool(act[2]!, lower(who.text));
      if (/^get$|^receive$/.test(lemma)) return notify(` to ${lower(who.text)} with [what to do]`);
      const conduct =
        behaviours.has(lemma) ||
        /^(?:react|respond|remember|run|use|keep|learn|take|pay|do|watch|report|acknowledge)$/.test(lemma);
      return conduct ? doublecheck(lemma + act[2]!) : undefined;
    },
  },
  {
    pattern: base(
      '(?:make\\s+sure|ensure)\\s+(?:that\\s+)?we\\s+(?:always\\s+|never\\s+|all\\s+|properly\\s+|actually\\s+)?(?=(?:check|test|verify|validate|review|communicate|remember|follow|read|notify|inform|ask|tell|escalate|double-check|consider|pay|coordinate|announce|understand|think)\\b)',
    ),
    say: (tail) => doublecheck(tail),
  },
  {
    pattern: base(
      '(?:communicate|coordinate|collaborate)\\s+(?:(?:much|even)\\s+)?(?:better|more|earlier|sooner|clearly|clearer|proactively|effectively)(?:\\s+(?:clearly|often|openly|effectively|proactively|closely|frequently))?\\b',
    ),
    say: notify,
  },
  {
    pattern: base(
      '(?:improv(?:e|ing)|increase|enhance)\\s+(?:(?:the|our|overall|internal|cross-team|inter-team|team)\\s+)*(?:communications?|coordination|collaboration)\\b(?!\\s+(?:channels?|protocol|plan|tool\\w*|templates?|layer|service)\\b)',
    ),
    say: notify,
  },
  {
    pattern: base(
      '(?:better|more|clear(?:er)?|improved|closer)\\s+(?:and\\s+\\p{L}+\\s+)?(?:communications?|coordination|collaboration)\\b',
    ),
    sections: ['actions', 'lessons'],
    anywhere: true,
    whole: true,
    say: (_tail, { sentence, found }) =>
      /^[^\p{L}]*(?:\p{L}+:\s*)?(?:we\s+(?:need|should\s+have)\s+|(?:the\s+)?need\s+(?:for\s+)?)?$/iu.test(
        sentence.prose.slice(sentence.start, found.start),
      )
        ? notify(sentence.source.slice(found.end, sentence.end).replace(/[.!\s]+$/, ''))
        : undefined,
  },
  {
    pattern: base(
      '(?:rais(?:e|ing)|increas(?:e|ing)|spread|build|create)\\s+(?:more\\s+|better\\s+|the\\s+)?awareness\\b',
    ),
    say: (tail) => show(tail.replace(/^\s+(?:of|about|on|around|for)\s+/i, '')),
  },
  {
    pattern: base(
      '(?:stop|avoid|refrain\\s+from)\\s+(?:ever\\s+)?(?=(?:deploying|pushing|merging|releasing|shipping|making|changing|editing|testing\\s+in|skipping|applying|committing|upgrading|migrating|performing|doing|cutting|copy-?pasting|hand-?editing|bypassing)\\b)',
    ),
    say: (tail) =>
      /^making\s+(?:the|a|an|it|our)\s/i.test(tail) && !/^making\s+(?:a\s+|an\s+)?\S*\s*changes?/i.test(tail)
        ? undefined
        : block(tail),
  },
  {
    pattern: base(
      "(?:do\\s+not|don['’]t|never|not)\\s+(?=(?:deploy|push|merge|release|ship|edit|skip|make\\s+(?:\\p{L}+\\s+)?changes|change|bypass|commit)\\b)",
    ),
    sections: ['actions', 'lessons'],
    say: (tail, { whom }) =>
      whom && !/^(?:we|you|i|everyone|people|engineers|developers)$/i.test(whom) ? undefined : block(gerund(tail)),
  },
  {
    pattern: base(
      "(?:(?:this|that|it|such\\s+(?:an?\\s+)?\\p{L}+|these\\s+\\p{L}+)\\s+(?:will|must|shall|can|should|['’]ll)\\s*(?:never|not|n['’]t)\\s+happen\\s+again|(?:will|won['’]t|shall|must|can(?:not|['’]t)?)(?:\\s+(?:not|never))?\\s+(?:let|allow)\\s+(?:this|that|it|such\\s+\\p{L}+)\\s+(?:to\\s+)?happen\\s+again|so\\s+(?:that\\s+)?(?:this|it|that)\\s+never\\s+happens\\s+again)\\b",
    ),
    anywhere: true,
    say: () => addGuard(''),
  },
  {
    pattern: base(
      '(?:(?:the\\s+)?lessons?\\s+(?:has|have|was|were)\\s+(?:now\\s+)?(?:been\\s+)?learn(?:ed|t)|(?:have|has|we)\\s+learn(?:ed|t)\\s+(?:our|the|their|his|her|my)\\s+lesson)\\b',
    ),
    anywhere: true,
    whole: true,
    say: () => addGuard(''),
  },
  {
    pattern: base(
      "(?:review|test|check|verify|plan|validate|inspect|monitor|watch|look|examine|read|communicate|work|proceed|evaluate|consider|think)\\b(?:\\s+(?!and\\b|but\\b|so\\b|or\\b)[\\p{L}\\p{N}'’-]+){0,6}?\\s+(?:(?:much|even)\\s+)?more\\s+(?:carefully|thoroughly|closely|diligently|rigorously|attentively|cautiously|deliberately|thoughtfully|critically)\\b",
    ),
    say: (tail, { sentence, found }) => {
      const words = sentence.source
        .slice(found.start, found.end)
        .replace(/\s+(?:much\s+|even\s+)?more\s+\p{L}+$/iu, '');
      const verb = words.toLowerCase();
      return /\s/.test(words)
        ? doublecheck(words[0]!.toLowerCase() + words.slice(1) + tail)
        : `have [a tool or check] ${verb} [what, against which limit]${tail} (owner: , due: )`;
    },
  },
  {
    pattern: base(
      '(?:(?:always|strictly|properly|carefully|better|more\\s+closely)\\s+)?(?:follow|adhere\\s+to|stick\\s+to|comply\\s+with)\\s+(?=(?:(?:the|our|all|this|that|these|established|existing|documented|proper)\\s+)*(?:[\\p{L}-]+\\s+){0,3}(?:process(?:es)?|procedures?|runbooks?|checklists?|guidelines?|rules?|polic(?:y|ies)|protocols?|best\\s+practi[cs]es?|steps|instructions)\\b)',
    ),
    sections: ['actions', 'lessons'],
    say: (tail) => `have [a tool or pipeline] run ${tail.trim()} (owner: , due: )`,
  },
  {
    pattern: base(
      "(?:escalate|page|raise|declare|communicate|notify|inform|react|call|announce|speak\\s+up|ask\\s+for\\s+help|reach\\s+out)\\b(?:\\s+(?!and\\b|but\\b|so\\b|or\\b)[\\p{L}\\p{N}'’-]+){0,4}?\\s+(?:(?:much|even)\\s+)?(?:sooner|earlier|quicker|faster|more\\s+quickly)\\b",
    ),
    say: (tail, { sentence, found, whom }) => {
      if (whom && !/^(?:we|you|they|everyone|people|engineers|responders|on-?calls?)$/i.test(whom)) return undefined;
      const act = sentence.source
        .slice(found.start, found.end)
        .replace(/\s+(?:much\s+|even\s+)?(?:sooner|earlier|quicker|faster|more\s+quickly)$/iu, '');
      return `have [an alert or paging rule] ${act[0]!.toLowerCase()}${act.slice(1)} after [n] minutes${tail.replace(/,.*$/s, '')} (owner: , due: )`;
    },
  },
  {
    pattern: base(
      '(?:keep\\s+(?:a\\s+)?(?:close(?:r)?|watchful|better)\\s+(?:an?\\s+)?eye|keep\\s+an\\s+eye(?:\\s+out)?|be\\s+on\\s+the\\s+look-?out|watch\\s+out|look\\s+out)\\s+(?:on|for)\\b',
    ),
    sections: ['actions', 'lessons'],
    say: (tail) => `add an alert on ${tail.trim()} when [threshold] is exceeded (owner: , due: )`,
  },
  { pattern: base('(?:use|apply)\\s+(?:more\\s+)?common\\s+sense\\b'), say: addGuard },
  {
    pattern: base(
      '(?:more|greater|better|extra|increased)\\s+(?:care|diligence|vigilance|rigou?r|caution|discipline|carefulness|mindfulness)\\b',
    ),
    say: (tail) => addGuard(tail.replace(/^\s+(?:is|are)\s+(?:needed|required|necessary)/i, '')),
  },
];

/** "double-check the region" -> verify the region; other acts are handed to a tool as they are. */
function doublecheck(act: string): string {
  const again = /^\s*(?:double|triple)[-\s]?check\b\s*(.*)$/isu.exec(act);
  if (again) return verify(again[1]!);
  const careful = /^\s*be\s+(?:more\s+|very\s+)?(?:careful|aware|mindful|vigilant)\b(.*)$/isu.exec(act);
  return careful
    ? addGuard(careful[1]!)
    : haveCheck(act.trim().replace(/\s+(?:more\s+)?(?:carefully|thoroughly|properly)$/iu, ''));
}

const lower = (text: string) =>
  text.replace(/^(?:The|All|Every|Our|Everyone|Everybody|Engineers|Developers)\b/, (w) => w.toLowerCase());
const gerund = (tail: string) => tail.trim().replace(/^(\p{L}+)/u, (verb) => toGerund(verb));
