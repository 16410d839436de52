import { afterLast } from '../../../text/ends';
import { near } from '../../../text/near';
import { addGuard, haveCheck, notify, putIntoTool } from '../../../rephrase/guard';
import { base, doublecheck, fragment, type Remedy } from './remedy';

const manner =
  '(?:(?:(?:much|even|far) )?(?:more|very|extra) (?:carefully|thoroughly|closely|rigorously|cautiously|critically|attentively|strictly|diligently|seriously|often)|with (?:(?:much|even|far) )?(?:more|greater|extra|due|particular|the utmost|the greatest) (?:care|caution|attention|diligence|scrutiny|rigou?r|respect)|better|properly from now on)';
const all =
  '(?:everyone|everybody|(?:(?:all|every|each|the|our) )?(?:[\\p{L}-]+ ){0,2}?(?:staff|teams?|engineers?|developers?|operators?|reviewers?|managers?|crews?|shifts?|colleagues|employees|technicians?|members|responders?|volunteers|personnel))';

/** What people are asked for in passives, notes and fragments, where no imperative is read. */
export const asked: readonly Remedy[] = [
  {
    pattern: base(
      '(?<=\\bwe (?:therefore |kindly |also |all )?)(?:ask|urge|expect|remind|encourage|want|request|beg|advise) (?!(?:users?|customers?|you|anyone|everyone affected)\\b)(?:[\\p{L}-]+ ){1,4}?to (?=(?:be (?:more |extra |especially |particularly )?(?:careful|vigilant|mindful|cautious|attentive|diligent|aware|thorough)|pay|take (?:more|extra|care)|double-?check|remember|follow|respect|read|think|stop|avoid|refrain)\\b)',
    ),
    anywhere: true,
    whole: true,
    say: (tail) => doublecheck(tail),
  },
  {
    pattern: base(
      '(?:keep|take|have) an? (?:tighter|firmer|closer|better|sharper|stricter) (?:grip|watch|rein|control|hold|look|eye) (?:on|over|at)\\b|be made to (?:understand|realise|realize|feel|see|read|sign|follow|learn)\\b|(?:watch|mind) (?:your|our|their) step\\b',
    ),
    say: (tail) => addGuard(tail ? ` for${tail.replace(/^\s+(?:on|over|at|of|with)\b/i, '')}` : ''),
  },
  {
    pattern: base(
      '(?:stop|quit) (?=(?:using|sharing|ignoring|assuming|treating|guessing|relying|copying|working|silencing|leaving|taking|trusting|rushing|hoping|blaming|complaining|postponing|putting|closing|approving|rubber-?stamping)\\b)',
    ),
    say: (tail, { whom }) =>
      whom && /^(?:we|i|you|they|people|everyone|everybody|(?:the|our|all)\b.*)$/i.test(whom)
        ? `add [a policy check] that blocks ${tail.trim()} (owner: , due: )`
        : undefined,
  },
  {
    pattern: base(
      '(?:let this be a (?:lesson|warning|reminder)|(?:serves?|should serve) as a (?:lesson|warning|reminder|wake-?up call)|(?:a )?(?:lesson|warning|reminder|wake-?up call) (?:to|for) (?:us all|all of us|everyone|everybody|the whole team))\\b',
    ),
    anywhere: true,
    whole: true,
    say: () => addGuard(''),
  },
  {
    pattern: base(
      'culture (?:where|in which|of) (?=(?:people|everyone|engineers|developers|we|staff|reading|testing|checking|asking|care|discipline|diligence|ownership|accountability|vigilance|attention)\\b)',
    ),
    sections: ['actions', 'lessons'],
    anywhere: true,
    whole: true,
    say: () => addGuard(''),
  },
  {
    pattern: base(
      '(?:emphasi[sz]e|stress|underline|reiterate|make (?:it )?(?:clear|plain)|point out|impress (?:up)?on|explain|hammer home|drill into|drum into) (?:again )?(?:to )?(?:the |all |our |every ){0,4}(?:[\\p{L}-]+ )?(?:everyone|everybody|people|staff|teams?|engineers|developers|operators|contractors|employees|reviewers|crews?|colleagues|vendors?|suppliers?|managers|volunteers)\\b',
    ),
    say: (tail) => {
      const act = /^\s+(?:that\s+)?they\s+(?:must|should|need\s+to|have\s+to|are\s+to|may)\s+(.*)$/isu.exec(tail);
      return act
        ? addGuard(/^(?:not|never)\b/i.test(act[1]!) ? ` to ${act[1]!}` : '')
        : putIntoTool(tail.replace(/^\s+(?:that|how|why|about)\b/i, ''), 'people');
    },
  },
  {
    pattern: base(
      '(?:ask|tell|get|want|expect|request) (?=(?:everyone|everybody|people|(?:the|all|our|every) (?:[\\p{L}-]+ )?(?:staff|teams?|engineers?|developers?|operators?|contractors?|employees|reviewers?|crews?|colleagues|managers|volunteers|on-?calls?)) (?:not )?to (?:be|pay|take|read|check|double-?check|follow|review|test|verify|remember|avoid|stop|think|watch|look|communicate|report|clean|update|document|keep|try|respect|adhere|learn)\\b)',
    ),
    say: (tail) => doublecheck(/\bto\s+(.*)$/isu.exec(tail)?.[1] ?? tail),
  },
  {
    pattern: base(
      '(?:talk|speak|have a (?:chat|talk|conversation)) (?:to|with) (?:everyone|everybody|people|(?:the|all|our) (?:[\\p{L}-]+ )?(?:staff|teams?|engineers?|developers?|operators?|contractors?|crews?|colleagues|managers|author|reviewers?|on-?call)) (?:about|on|regarding) (?=(?:the importance|following|being|not|how|using|testing|checking|reading|their|respecting|communicat\\p{L}+|proper|taking|paying)\\b)',
    ),
    say: (tail) => addGuard(` for ${tail.trim()}`),
  },
  {
    pattern: base(
      '(?:try|aim|strive) (?:not to|to (?:avoid|not)) (?=(?:deploy|push|merge|release|ship|make|change|break|rush|forget|skip|do|run|touch|edit|repeat)\\p{L}*\\b)',
    ),
    say: (tail) => addGuard(` to not ${tail.trim()}`),
  },
  {
    pattern: fragment(
      '(?:better|more|greater|closer|increased|improved|stricter|tighter) (?:attention|discipline|vigilance|adherence|compliance|care|caution|focus|awareness|supervision|oversight|diligence|scrutiny|ownership|accountability)\\b',
    ),
    anywhere: true,
    whole: true,
    say: (tail) =>
      /^\s+(?:is|was|were|would|has|had)\b/i.test(tail)
        ? undefined
        : addGuard(
            /^\s+(?:to|of|with|in|on)\b/i.test(tail)
              ? ` for${tail.replace(/^\s+(?:to\s+detail|to|of|with|in|on)\b/i, '')}`
              : '',
          ),
  },
  {
    // "All changes must be reviewed more thoroughly".
    pattern: base(
      `(?<=\\b(?:must|should|will|shall|need to|needs to|has to|have to|ought to|to) )be (?:reviewed|checked|tested|verified|monitored|planned|handled|documented|inspected|read|treated|supervised|watched|taken|followed|examined|coordinated|communicated) (?:[\\p{L}-]+ ){0,3}?${manner}\\b`,
    ),
    anywhere: true,
    whole: true,
    say: (_tail, { sentence, found }) => {
      const verb = /^be\s+(\p{L}+)/iu.exec(found.groups['0'] ?? sentence.prose.slice(found.start, found.end))![1]!;
      return `have [a tool or check] in place by which [what] is ${verb} against [which limit] (owner: , due: )`;
    },
  },
  {
    pattern: base(
      `(?<=\\b(?:will|must|should|shall|need to|needs to|has to|have to|are to|is to|to) )be (?:instructed|trained|educated|briefed|taught|reminded|coached|told|made aware|sensiti[sz]ed|encouraged)\\b(?= (?:on|in|about|how|of|to|again|that|regularly|more|better)\\b| ?[.!]?$)`,
    ),
    anywhere: true,
    whole: true,
    say: (tail, { sentence, found }) => {
      const before = sentence.prose.slice(sentence.start, found.start);
      if (/\b(?:users?|customers?|clients?|models?|networks?|classifiers?|visitors?)\b/i.test(before)) return undefined;
      if (
        !/\b(?:staff|teams?|engineers?|developers?|operators?|everyone|everybody|people|employees?|personnel|crews?|drivers?|nurses?|technicians?|reviewers?|colleagues?|agents?|shifts?|workers?|contractors?|pilots?|managers?|members?|controllers?|volunteers?|trainees?|responders?|admins?)\b/i.test(
          before,
        )
      )
        return undefined;
      const act = /^\s+(?:again\s+)?to\s+(.*)$/isu.exec(tail);
      return act
        ? doublecheck(act[1]!)
        : putIntoTool(tail.replace(/^\s+(?:again\s+)?(?:on|in|about|of|that)\b/i, ''), 'people');
    },
  },
  {
    pattern: base(
      '(?:send|circulate|distribute|issue|post|write|put out) (?:out |round )?(?:an? |another |the )?(?:\\p{L}+ )?(?:e?-?mails?|memos?|notes?|reminders?|messages?|notices?|letters?|circulars?|bulletins?) (?:(?:to|round) (?:all|every|everyone|our|the)\\b(?![^.;]*\\b(?:users?|customers?|subscribers?|affected)\\b)|(?:asking|reminding|telling|urging|instructing|about the importance)\\b)',
    ),
    say: (tail) => {
      const act = /\bto\s+(?!(?:all|every|our|the|them)\b)(.+)$/isu.exec(tail);
      return act ? haveCheck(act[1]!) : putIntoTool(/\b(?:about|that)\s+(.+)$/isu.exec(tail)?.[1] ?? '', 'people');
    },
  },
  {
    pattern: base(
      '(?:hold|run|organi[sz]e|schedule|conduct|give|arrange|set up|have) (?:an? |another |regular )?(?:[\\p{L}-]+ ){0,2}?(?:workshops?|sessions?|talks?|trainings?|meetings?|town halls?|brown bags?|campaigns?|lectures?) (?:to|for|on|about) (?:raise|raising|increase|increasing|remind\\w*|educat\\w+|sensiti\\w+|awareness|re-?train\\w*|teach\\w*|the importance)\\b',
    ),
    say: (tail) => putIntoTool(tail.replace(/^\s+(?:awareness\s+)?(?:of|for|on|about)?\b/i, ''), 'people'),
  },
  {
    // "Everyone to re-read the handbook".
    pattern: base(
      `(?<=^[^\\p{L}]{0,30}(?:\\p{L}+ ?: ?)?${all} to )(?:re-?read|read|check|verify|review|follow|double-?check|test|attend|sign|familiari[sz]e|learn|remember|confirm|acknowledge|watch|clean|communicate|report|ask|be (?:more )?(?:careful|aware|vigilant|attentive|mindful|cautious|diligent|proactive|reminded|retrained|briefed))\\b`,
    ),
    anywhere: true,
    whole: true,
    say: (tail, { sentence, found }) => doublecheck(sentence.source.slice(found.start, found.end) + tail),
  },
  {
    pattern: near(
      base(
        '(?:vigilance|care|caution|attention(?: to detail)?|diligence|discipline|awareness|rigou?r|concentration|mindfulness|common sense|ownership)\\b',
      ),
      /\b(?:is|are|will be) (?:still |always )?(?:required|needed|necessary|essential|key|paramount|crucial|called for|expected|of the essence)\b/iu,
      { most: 60, without: /[.;:]/u },
    ),
    anywhere: true,
    whole: true,
    say: (_tail, { sentence, found }) =>
      /\b(?:health|patient|intensive|medical|urgent|primary|customer)\s+$/i.test(
        sentence.prose.slice(sentence.start, found.start),
      )
        ? undefined
        : addGuard(''),
  },
  {
    pattern: base(
      '(?:look|watch|listen|read|check|study|inspect) (?:(?:much|even|a lot|a bit) )?(?:closer|harder|deeper)\\b|slow down\\b|take (?:(?:their|your|our|more) )time\\b|stop and think\\b|read (?:the )?(?:\\p{L}+ ){1,4}(?:carefully|properly|first|again)\\b|(?:know|learn|understand) (?:their|your|our) (?:tools?|systems?|limits?|job|services?)\\b|(?:do|doing) (?:their|your|our) (?:homework|due diligence)\\b|get (?:better|serious) (?:at|about)\\b|(?:act|behave|work|respond|react) (?:(?:much|even|far) )?(?:more )?(?:responsibly|professionally|carefully|deliberately|conscientiously|decisively|prudently)\\b|learn how to\\b|own (?:this|the|their|your|our)\\b',
    ),
    say: (tail, { whom, sentence, found }) =>
      (whom && /^(?:it|this|that|the\s+(?:service|system|pods?|job|queue)|users?|customers?)$/i.test(whom)) ||
      (/^(?:slow|own|learn\s+how)/i.test(sentence.prose.slice(found.start)) && !whom)
        ? undefined
        : addGuard(
            /^\s+(?:when|before|with|at|about|on)\b/i.test(tail) ? tail.replace(/^\s+(?:at|about)\b/i, ' for') : '',
          ),
  },
  {
    pattern: base(
      "(?:never|don[’']t|do not) (?:ever )?(?:click|open|touch|share|reuse|copy|paste|run|work|log|leave|store|disable|ignore|assume|test|experiment)\\b",
    ),
    sections: ['actions', 'lessons'],
    say: (tail, { whom, sentence, found }) => {
      if (whom && !/^(?:we|you|i|everyone|people|engineers|developers|operators)$/i.test(whom)) return undefined;
      const verb = afterLast(sentence.prose.slice(found.start, found.end), /\P{L}/u).toLowerCase();
      return verb === 'assume' ? undefined : haveCheck(`reject the attempt to ${verb}${tail}`);
    },
  },
  {
    pattern: base(
      '(?:make sure|be sure|remember|try|strive|aim|commit) to (?:always )?(?:communicate|coordinate|collaborate|inform|consult|talk|listen|update)\\b',
    ),
    say: (tail) => notify(tail.replace(/^\s+(?:better|more|sooner|earlier)\b/i, '')),
  },
];
