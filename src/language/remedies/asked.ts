import { addGuard, haveCheck, notify, putIntoTool } from '../rewrite/guard';
import { base, doublecheck, type Remedy } from './remedy';

const manner =
  '(?:(?:(?:much|even|far)\\s+)?(?:more|very|extra)\\s+(?:carefully|thoroughly|closely|rigorously|cautiously|critically|attentively|strictly|diligently|seriously|often)|with\\s+(?:(?:much|even|far)\\s+)?(?:more|greater|extra|due|particular|the\\s+utmost|the\\s+greatest)\\s+(?:care|caution|attention|diligence|scrutiny|rigou?r|respect)|better|properly\\s+from\\s+now\\s+on)';
const all =
  '(?:everyone|everybody|(?:(?:all|every|each|the|our)\\s+)?(?:[\\p{L}-]+\\s+){0,2}?(?:staff|teams?|engineers?|developers?|operators?|reviewers?|managers?|crews?|shifts?|colleagues|employees|technicians?|members|responders?|volunteers|personnel))';

/** What people are asked for in passives, notes and fragments, where no imperative is read. */
export const asked: readonly Remedy[] = [
  {
    pattern: base(
      '(?<=\\bwe\\s+(?:therefore\\s+|kindly\\s+|also\\s+|all\\s+)?)(?:ask|urge|expect|remind|encourage|want|request|beg|advise)\\s+(?!(?:users?|customers?|you|anyone|everyone\\s+affected)\\b)(?:[\\p{L}-]+\\s+){1,4}?to\\s+(?=(?:be\\s+(?:more\\s+|extra\\s+|especially\\s+|particularly\\s+)?(?:careful|vigilant|mindful|cautious|attentive|diligent|aware|thorough)|pay|take\\s+(?:more|extra|care)|double-?check|remember|follow|respect|read|think|stop|avoid|refrain)\\b)',
    ),
    anywhere: true,
    whole: true,
    say: (tail) => doublecheck(tail),
  },
  {
    pattern: base(
      '(?:keep|take|have)\\s+an?\\s+(?:tighter|firmer|closer|better|sharper|stricter)\\s+(?:grip|watch|rein|control|hold|look|eye)\\s+(?:on|over|at)\\b|be\\s+made\\s+to\\s+(?:understand|realise|realize|feel|see|read|sign|follow|learn)\\b|(?:watch|mind)\\s+(?:your|our|their)\\s+step\\b',
    ),
    say: (tail) => addGuard(tail ? ` for${tail.replace(/^\s+(?:on|over|at|of|with)\b/i, '')}` : ''),
  },
  {
    pattern: base(
      '(?:stop|quit)\\s+(?=(?:using|sharing|ignoring|assuming|treating|guessing|relying|copying|working|silencing|leaving|taking|trusting|rushing|hoping|blaming|complaining|postponing|putting|closing|approving|rubber-?stamping)\\b)',
    ),
    say: (tail, { whom }) =>
      whom && /^(?:we|i|you|they|people|everyone|everybody|(?:the|our|all)\b.*)$/i.test(whom)
        ? `add [a policy check] that blocks ${tail.trim()} (owner: , due: )`
        : undefined,
  },
  {
    pattern: base(
      '(?:let\\s+this\\s+be\\s+a\\s+(?:lesson|warning|reminder)|(?:serves?|should\\s+serve)\\s+as\\s+a\\s+(?:lesson|warning|reminder|wake-?up\\s+call)|(?:a\\s+)?(?:lesson|warning|reminder|wake-?up\\s+call)\\s+(?:to|for)\\s+(?:us\\s+all|all\\s+of\\s+us|everyone|everybody|the\\s+whole\\s+team))\\b',
    ),
    anywhere: true,
    whole: true,
    say: () => addGuard(''),
  },
  {
    pattern: base(
      'culture\\s+(?:where|in\\s+which|of)\\s+(?=(?:people|everyone|engineers|developers|we|staff|reading|testing|checking|asking|care|discipline|diligence|ownership|accountability|vigilance|attention)\\b)',
    ),
    sections: ['actions', 'lessons'],
    anywhere: true,
    whole: true,
    say: () => addGuard(''),
  },
  {
    pattern: base(
      '(?:emphasi[sz]e|stress|underline|reiterate|make\\s+(?:it\\s+)?(?:clear|plain)|point\\s+out|impress\\s+(?:up)?on|explain|hammer\\s+home|drill\\s+into|drum\\s+into)\\s+(?:again\\s+)?(?:to\\s+)?(?:the\\s+|all\\s+|our\\s+|every\\s+)*(?:[\\p{L}-]+\\s+)?(?:everyone|everybody|people|staff|teams?|engineers|developers|operators|contractors|employees|reviewers|crews?|colleagues|vendors?|suppliers?|managers|volunteers)\\b',
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
      '(?:ask|tell|get|want|expect|request)\\s+(?=(?:everyone|everybody|people|(?:the|all|our|every)\\s+(?:[\\p{L}-]+\\s+)?(?:staff|teams?|engineers?|developers?|operators?|contractors?|employees|reviewers?|crews?|colleagues|managers|volunteers|on-?calls?))\\s+(?:not\\s+)?to\\s+(?:be|pay|take|read|check|double-?check|follow|review|test|verify|remember|avoid|stop|think|watch|look|communicate|report|clean|update|document|keep|try|respect|adhere|learn)\\b)',
    ),
    say: (tail) => doublecheck(/\bto\s+(.*)$/isu.exec(tail)?.[1] ?? tail),
  },
  {
    pattern: base(
      '(?:talk|speak|have\\s+a\\s+(?:chat|talk|conversation))\\s+(?:to|with)\\s+(?:everyone|everybody|people|(?:the|all|our)\\s+(?:[\\p{L}-]+\\s+)?(?:staff|teams?|engineers?|developers?|operators?|contractors?|crews?|colleagues|managers|author|reviewers?|on-?call))\\s+(?:about|on|regarding)\\s+(?=(?:the\\s+importance|following|being|not|how|using|testing|checking|reading|their|respecting|communicat\\p{L}+|proper|taking|paying)\\b)',
    ),
    say: (tail) => addGuard(` for ${tail.trim()}`),
  },
  {
    pattern: base(
      '(?:try|aim|strive)\\s+(?:not\\s+to|to\\s+(?:avoid|not))\\s+(?=(?:deploy|push|merge|release|ship|make|change|break|rush|forget|skip|do|run|touch|edit|repeat)\\p{L}*\\b)',
    ),
    say: (tail) => addGuard(` to not ${tail.trim()}`),
  },
  {
    pattern: base(
      '(?<=^[^\\p{L}]*(?:\\p{L}+\\s*:\\s*)?)(?:better|more|greater|closer|increased|improved|stricter|tighter)\\s+(?:attention|discipline|vigilance|adherence|compliance|care|caution|focus|awareness|supervision|oversight|diligence|scrutiny|ownership|accountability)\\b',
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
      `(?<=\\b(?:must|should|will|shall|need\\s+to|needs\\s+to|has\\s+to|have\\s+to|ought\\s+to|to)\\s+)be\\s+(?:reviewed|checked|tested|verified|monitored|planned|handled|documented|inspected|read|treated|supervised|watched|taken|followed|examined|coordinated|communicated)\\s+(?:[\\p{L}-]+\\s+){0,3}?${manner}\\b`,
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
      `(?<=\\b(?:will|must|should|shall|need\\s+to|needs\\s+to|has\\s+to|have\\s+to|are\\s+to|is\\s+to|to)\\s+)be\\s+(?:instructed|trained|educated|briefed|taught|reminded|coached|told|made\\s+aware|sensiti[sz]ed|encouraged)\\b(?=\\s+(?:on|in|about|how|of|to|again|that|regularly|more|better)\\b|\\s*[.!]?$)`,
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
      '(?:send|circulate|distribute|issue|post|write|put\\s+out)\\s+(?:out\\s+|round\\s+)?(?:an?\\s+|another\\s+|the\\s+)?(?:\\p{L}+\\s+)?(?:e?-?mails?|memos?|notes?|reminders?|messages?|notices?|letters?|circulars?|bulletins?)\\s+(?:(?:to|round)\\s+(?:all|every|everyone|our|the)\\b(?![^.;]*\\b(?:users?|customers?|subscribers?|affected)\\b)|(?:asking|reminding|telling|urging|instructing|about\\s+the\\s+importance)\\b)',
    ),
    say: (tail) => {
      const act = /\bto\s+(?!(?:all|every|our|the|them)\b)(.+)$/isu.exec(tail);
      return act ? haveCheck(act[1]!) : putIntoTool(/\b(?:about|that)\s+(.+)$/isu.exec(tail)?.[1] ?? '', 'people');
    },
  },
  {
    pattern: base(
      '(?:hold|run|organi[sz]e|schedule|conduct|give|arrange|set\\s+up|have)\\s+(?:an?\\s+|another\\s+|regular\\s+)?(?:[\\p{L}-]+\\s+){0,2}?(?:workshops?|sessions?|talks?|trainings?|meetings?|town\\s+halls?|brown\\s+bags?|campaigns?|lectures?)\\s+(?:to|for|on|about)\\s+(?:raise|raising|increase|increasing|remind\\w*|educat\\w+|sensiti\\w+|awareness|re-?train\\w*|teach\\w*|the\\s+importance)\\b',
    ),
    say: (tail) => putIntoTool(tail.replace(/^\s+(?:awareness\s+)?(?:of|for|on|about)?\b/i, ''), 'people'),
  },
  {
    // "Everyone to re-read the handbook".
    pattern: base(
      `(?<=^[^\\p{L}]*(?:\\p{L}+\\s*:\\s*)?${all}\\s+to\\s+)(?:re-?read|read|check|verify|review|follow|double-?check|test|attend|sign|familiari[sz]e|learn|remember|confirm|acknowledge|watch|clean|communicate|report|ask|be\\s+(?:more\\s+)?(?:careful|aware|vigilant|attentive|mindful|cautious|diligent|proactive|reminded|retrained|briefed))\\b`,
    ),
    anywhere: true,
    whole: true,
    say: (tail, { sentence, found }) => doublecheck(sentence.source.slice(found.start, found.end) + tail),
  },
  {
    pattern: base(
      '(?:vigilance|care|caution|attention(?:\\s+to\\s+detail)?|diligence|discipline|awareness|rigou?r|concentration|mindfulness|common\\s+sense|ownership)\\b[^.;:]{0,60}?\\b(?:is|are|will\\s+be)\\s+(?:still\\s+|always\\s+)?(?:required|needed|necessary|essential|key|paramount|crucial|called\\s+for|expected|of\\s+the\\s+essence)\\b',
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
      '(?:look|watch|listen|read|check|study|inspect)\\s+(?:(?:much|even|a\\s+lot|a\\s+bit)\\s+)?(?:closer|harder|deeper)\\b|slow\\s+down\\b|take\\s+(?:(?:their|your|our|more)\\s+)time\\b|stop\\s+and\\s+think\\b|read\\s+(?:the\\s+)?(?:\\p{L}+\\s+){1,4}(?:carefully|properly|first|again)\\b|(?:know|learn|understand)\\s+(?:their|your|our)\\s+(?:tools?|systems?|limits?|job|services?)\\b|(?:do|doing)\\s+(?:their|your|our)\\s+(?:homework|due\\s+diligence)\\b|get\\s+(?:better|serious)\\s+(?:at|about)\\b|(?:act|behave|work|respond|react)\\s+(?:(?:much|even|far)\\s+)?(?:more\\s+)?(?:responsibly|professionally|carefully|deliberately|conscientiously|decisively|prudently)\\b|learn\\s+how\\s+to\\b|own\\s+(?:this|the|their|your|our)\\b',
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
      "(?:never|don[’']t|do\\s+not)\\s+(?:ever\\s+)?(?:click|open|touch|share|reuse|copy|paste|run|work|log|leave|store|disable|ignore|assume|test|experiment)\\b",
    ),
    sections: ['actions', 'lessons'],
    say: (tail, { whom, sentence, found }) => {
      if (whom && !/^(?:we|you|i|everyone|people|engineers|developers|operators)$/i.test(whom)) return undefined;
      const verb = /(\p{L}+)$/u.exec(sentence.prose.slice(found.start, found.end))![1]!.toLowerCase();
      return verb === 'assume' ? undefined : haveCheck(`reject the attempt to ${verb}${tail}`);
    },
  },
  {
    pattern: base(
      '(?:make\\s+sure|be\\s+sure|remember|try|strive|aim|commit)\\s+to\\s+(?:always\\s+)?(?:communicate|coordinate|collaborate|inform|consult|talk|listen|update)\\b',
    ),
    say: (tail) => notify(tail.replace(/^\s+(?:better|more|sooner|earlier)\b/i, '')),
  },
];
