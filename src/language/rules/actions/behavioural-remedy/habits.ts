import { trimMarks } from '../../../text/ends';
import { behaviours } from '../../../lexicon/lists/behaviour';
import { readVerb } from '../../../grammar/verbs';
import { addGuard, block, notify, putIntoTool, show } from '../../../rephrase/guard';
import { base, doublecheck, gerund, lower, people, type Remedy } from './remedy';

/** Effort, talk and habits, asked of people; and promises that it will not happen again. */
export const habits: readonly Remedy[] = [
  { pattern: base('try (?:even )?harder\\b'), say: () => addGuard('') },
  {
    pattern: base('(?:do|be) (?:much |a lot )?better\\b(?! (?:than|off|served|suited|if|to)\\b)'),
    say: (tail, { whom }) =>
      whom && /^(?:we|i|they|everyone|you|the team)$/i.test(whom)
        ? addGuard(tail.replace(/^\s+at\b/i, ' when'))
        : undefined,
  },
  { pattern: base('(?:step up|up|raise) (?:our|your|their) game\\b'), say: () => addGuard('') },
  {
    pattern: base(
      '(?:make sure|ensure) (?:that )?(?=(?:everyone|everybody|every (?:engineer|developer|team|reviewer)|all (?:engineers|developers|teams|staff|reviewers|operators)|(?:the )?(?:[\\p{L}-]+ )?(?:engineers?|developers?|operators?|reviewers?|responders?|admins?|staff|on-?calls?|people|teams?)|[\\p{L}]+ (?:always )?(?:checks|reviews|tests|verifies|follows|reads|validates|remembers|asks|communicates)) )',
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
      '(?:make sure|ensure) (?:that )?we (?:always |never |all |properly |actually )?(?=(?:check|test|verify|validate|review|communicate|remember|follow|read|notify|inform|ask|tell|escalate|double-check|consider|pay|coordinate|announce|understand|think)\\b)',
    ),
    say: (tail) => doublecheck(tail),
  },
  {
    pattern: base(
      '(?:communicate|coordinate|collaborate) (?:(?:much|even) )?(?:better|more|earlier|sooner|clearly|clearer|proactively|effectively)(?: (?:clearly|often|openly|effectively|proactively|closely|frequently))?\\b',
    ),
    say: notify,
  },
  {
    pattern: base(
      '(?:(?:improv(?:e|ing)|increase|enhance)|ensure (?:proper|better|clear|good|close|effective|timely)) (?:(?:the|our|overall|internal|cross-team|inter-team|team) ){0,4}(?:communications?|coordination|collaboration)\\b(?! (?:channels?|protocol|plan|tool\\w*|templates?|layer|service)\\b)',
    ),
    say: notify,
  },
  {
    pattern: base(
      '(?:better|more|clear(?:er)?|improved|closer) (?:and \\p{L}+ )?(?:communications?|coordination|collaboration)\\b',
    ),
    sections: ['actions', 'lessons'],
    anywhere: true,
    whole: true,
    say: (_tail, { sentence, found }) =>
      /^[^\p{L}]*(?:\p{L}+:\s*)?(?:we\s+(?:need|should\s+have)\s+|(?:the\s+)?need\s+(?:for\s+)?)?$/iu.test(
        sentence.prose.slice(sentence.start, found.start),
      )
        ? notify(trimMarks(sentence.source.slice(found.end, sentence.end), '.!'))
        : undefined,
  },
  {
    pattern: base('(?:rais(?:e|ing)|increas(?:e|ing)|spread|build|create) (?:more |better |the )?awareness\\b'),
    say: (tail) => show(tail.replace(/^\s+(?:of|about|on|around|for)\s+/i, '')),
  },
  {
    pattern: base(
      '(?:stop|avoid|refrain from) (?:ever )?(?=(?:deploying|pushing|merging|releasing|shipping|making|changing|editing|testing in|skipping|applying|committing|upgrading|migrating|performing|doing|cutting|copy-?pasting|hand-?editing|bypassing)\\b)',
    ),
    say: (tail) =>
      /^making\s+(?:the|a|an|it|our)\s/i.test(tail) && !/^making\s+(?:an?\s+)?(?:\S+\s+)?\S*changes?/i.test(tail)
        ? undefined
        : block(tail),
  },
  {
    pattern: base(
      "(?:do not|don['’]t|never|not) (?=(?:deploy|push|merge|release|ship|edit|skip|make (?:\\p{L}+ )?changes|change|bypass|commit)\\b)",
    ),
    sections: ['actions', 'lessons'],
    say: (tail, { whom }) =>
      whom && !/^(?:we|you|i|everyone|people|engineers|developers)$/i.test(whom) ? undefined : block(gerund(tail)),
  },
  {
    pattern: base(
      "(?:(?:this|that|it|such (?:an? )?\\p{L}+|these \\p{L}+) (?:will|must|shall|can|should|['’]ll) ?(?:never|not|n['’]t) happen again|(?:will|won['’]t|shall|must|can(?:not|['’]t)?)(?: (?:not|never))? (?:let|allow) (?:this|that|it|such \\p{L}+) (?:to )?happen again|so (?:that )?(?:this|it|that) never happens again)\\b",
    ),
    anywhere: true,
    say: () => addGuard(''),
  },
  {
    pattern: base(
      '(?:(?:the )?lessons? (?:has|have|was|were) (?:now )?(?:been )?learn(?:ed|t)|(?:have|has|we) learn(?:ed|t) (?:our|the|their|his|her|my) lesson)\\b',
    ),
    anywhere: true,
    whole: true,
    say: () => addGuard(''),
  },
  {
    pattern: base(
      "(?:review|test|check|verify|plan|validate|inspect|monitor|watch|look|examine|read|communicate|work|proceed|evaluate|consider|think)\\b(?: (?!and\\b|but\\b|so\\b|or\\b)[\\p{L}\\p{N}'’-]+){0,6}? (?:(?:much|even) )?more (?:carefully|thoroughly|closely|diligently|rigorously|attentively|cautiously|deliberately|thoughtfully|critically)\\b",
    ),
    say: (tail, { sentence, found }) => {
      const words = sentence.source
        .slice(found.start, found.end)
        .replace(/\s{1,9}(?:much\s+|even\s+)?more\s+\p{L}+$/iu, '');
      const verb = words.toLowerCase().replace(/^look$/, 'check');

      return /\s/.test(words)
        ? doublecheck(words[0]!.toLowerCase() + words.slice(1) + tail)
        : `have [a tool or check] ${verb} ${/^\s+at\b/i.test(tail) ? tail.replace(/^\s+at\s+/i, '') : `[what, against which limit]${tail}`} (owner: , due: )`;
    },
  },
  {
    pattern: base(
      '(?:(?:always|strictly|properly|carefully|better|more closely) )?(?:follow|adhere to|stick to|comply with) (?=(?:(?:the|our|all|this|that|these|established|existing|documented|proper) ){0,4}(?:[\\p{L}-]+ ){0,3}(?:process(?:es)?|procedures?|runbooks?|checklists?|guidelines?|rules?|polic(?:y|ies)|protocols?|best practi[cs]es?|steps|instructions)\\b)',
    ),
    sections: ['actions', 'lessons'],
    say: (tail) => `have [a tool or pipeline] run ${tail.trim()} (owner: , due: )`,
  },
  {
    pattern: base(
      "(?:escalate|page|raise|declare|communicate|notify|inform|react|call|announce|speak up|ask for help|reach out)\\b(?: (?!and\\b|but\\b|so\\b|or\\b)[\\p{L}\\p{N}'’-]+){0,4}? (?:(?:much|even) )?(?:sooner|earlier|quicker|faster|more quickly)\\b",
    ),
    say: (tail, { sentence, found, whom }) => {
      if (whom && !/^(?:we|you|they|everyone|people|engineers|responders|on-?calls?)$/i.test(whom)) return undefined;
      const act = sentence.source
        .slice(found.start, found.end)
        .replace(/\s{1,9}(?:much\s+|even\s+)?(?:sooner|earlier|quicker|faster|more\s+quickly)$/iu, '');
      return `have [an alert or paging rule] ${act[0]!.toLowerCase()}${act.slice(1)} after [n] minutes${tail.replace(/,.*$/s, '')} (owner: , due: )`;
    },
  },
  {
    // "Keep an eye on" is plain work; a closer one is asked of people.
    pattern: base(
      '(?:keep|keeping) (?:an? )?(?:(?:much|even|far) )?(?:closer|better|sharper|watchful|more \\p{L}+) (?:eye|watch) (?:on|for)\\b|watch (?:\\p{L}+ ){1,3}more closely',
    ),
    say: (tail) => `add an alert on ${tail.trim() || '[what]'} when [threshold] is exceeded (owner: , due: )`,
  },
  {
    pattern: base(
      '(?:keep (?:a )?(?:close) (?:an? )?eye|keep an eye(?: out)?|be on the look-?out|watch out|look out) (?:on|for)\\b',
    ),
    sections: ['actions', 'lessons'],
    say: (tail) => `add an alert on ${tail.trim()} when [threshold] is exceeded (owner: , due: )`,
  },
  { pattern: base('(?:use|apply) (?:more )?common sense\\b'), say: addGuard },
  {
    pattern: base(
      '(?:more|greater|better|extra|increased) (?:care|diligence|vigilance|rigou?r|caution|discipline|carefulness|mindfulness)\\b',
    ),
    say: (tail) => addGuard(tail.replace(/^\s+(?:is|are)\s+(?:needed|required|necessary)/i, '')),
  },
];
