import { behaviours } from '../english/behaviour';
import { readVerb } from '../english/verbs';
import { addGuard, block, notify, putIntoTool, show } from '../rewrite/guard';
import { base, doublecheck, gerund, lower, people, type Remedy } from './remedy';

/** Effort, talk and habits, asked of people; and promises that it will not happen again. */
export const habits: readonly Remedy[] = [
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
      '(?:(?:improv(?:e|ing)|increase|enhance)|ensure\\s+(?:proper|better|clear|good|close|effective|timely))\\s+(?:(?:the|our|overall|internal|cross-team|inter-team|team)\\s+)*(?:communications?|coordination|collaboration)\\b(?!\\s+(?:channels?|protocol|plan|tool\\w*|templates?|layer|service)\\b)',
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
      const verb = words.toLowerCase().replace(/^look$/, 'check');

      return /\s/.test(words)
        ? doublecheck(words[0]!.toLowerCase() + words.slice(1) + tail)
        : `have [a tool or check] ${verb} ${/^\s+at\b/i.test(tail) ? tail.replace(/^\s+at\s+/i, '') : `[what, against which limit]${tail}`} (owner: , due: )`;
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
    // "Keep an eye on" is plain work; a closer one is asked of people.
    pattern: base(
      '(?:keep|keeping)\\s+(?:an?\\s+)?(?:(?:much|even|far)\\s+)?(?:closer|better|sharper|watchful|more\\s+\\p{L}+)\\s+(?:eye|watch)\\s+(?:on|for)\\b|watch\\s+(?:\\p{L}+\\s+){1,3}more\\s+closely',
    ),
    say: (tail) => `add an alert on ${tail.trim() || '[what]'} when [threshold] is exceeded (owner: , due: )`,
  },
  {
    pattern: base(
      '(?:keep\\s+(?:a\\s+)?(?:close)\\s+(?:an?\\s+)?eye|keep\\s+an\\s+eye(?:\\s+out)?|be\\s+on\\s+the\\s+look-?out|watch\\s+out|look\\s+out)\\s+(?:on|for)\\b',
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
