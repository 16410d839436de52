import { words } from '../../text/words';
import type { Sentence } from '../../grammar/sentence';
import type { Span } from '../../finding';
import { atStart, whole } from '../../rephrase';
import type { Draft, Rule } from '../../rule';
import { tokenAfter } from '../../grammar/about';
import { isMentioned as isQuoted } from '../../grammar/mention';
import { personKind } from '../../lexicon';

const who =
  '(?:human|operators?|pilots?|users?|admins?|administrators?|developers?|engineers?|engineering|programmers?|manual|clerical|operational|personnel|employees?|staff|people|copy[-/ ]?(?:and-)?paste|typing|judge?ment)';
const label = new RegExp(
  `\\b(?:slips? of (?:the|a|his|her|my) (?:finger|hand|keyboard|mouse|pen|tongue)|fingers? trouble|brain[- ]?(?:fart|fade|freeze)|senior moment|(?:momentary|brief) (?:lapse|loss of (?:attention|concentration))|(?<who>${who})(?:['’]s?)? (?:errors?|mistakes?|failures?|factors?|slip-?ups?|slips?|lapses?|blunders?|oversights?)|PEBKAC|fat[- ]?finger(?:ed|s|ing)?|ID-?10-?T|(?:honest|silly|stupid|careless|simple|rookie|dumb) (?:errors?|mistakes?)|(?:an?|the|one) (?:(?!the\\b)[\\p{L}-]+ )?(?:mistake|error|oversight|slip|failure|typo|blunder|lapse|misconfiguration|mix-?up|misjudge?ment|miscalculation) (?:by|of|on the part of|from|on (?:my|our|his|her|their|your)) (?:(?:an?|the|one(?: of)?|our|his|her|their|my|your) ){0,2}(?:(?!part|end|team)[\\p{L}-]+ )?(?:${who}|part|end|individuals?|person|team|maintainers?|contractors?|someone|us|me|him|vendor|colleague))(?![\\p{L}])`,
  'giu',
);
const cause =
  /\b(?:due to|owing to|because of|caused by|result of|down to|thanks to|stems from|stemmed from|by|after) (?<label>(?:an?|the|my|our|his|her|their|your|some) (?:simple |honest |small |stupid )?(?:oversights?|mistakes?|slip-?ups?|typos?|mix-?ups?|confusion|blunders?|mishandling|misunderstanding|misjudge?ment|miscalculation|misconfiguration|misreading|error (?:at|on) (?:our|their|my) (?:end|side|part)|misstep|lapse|fumble)(?: (?:at|on) (?:our|my|their|his|her) (?:end|side|part))?)\b/giu;
const owned =
  /\b(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Yy]our|[Tt]heir|[\p{Lu}][\p{Ll}]+['’]s) (?:own )?(?:(?:big|first|biggest|small|stupid|initial|honest) )?(?:mistakes?|blunders?|screw-?ups?|mess-?ups?|foul-?ups?|cock-?ups?|oversights?|slip-?ups?|slips?|typos?|miscalculations?|misconfigurations?|misreadings?|misjudge?ments?|misinterpretations?|mistyping|mishandling|mismanagement|miscommunications?|mix-?ups?|fumbles?|lapses?|missteps?|carelessness|clumsiness|errors?(?! (?:rates?|logs?|codes?|messages?|budgets?|pages?|handl\w+|track\w+|reports?|responses?|rat\w+|counts?|monitor\w*|handlers?|boundar\w+)))\b/gu;
const made =
  /\b(?:made|makes|make|making) (?:an?|the|some|this|that|these|many|several) (?:(?!mistake|error)[\p{L}-]+ )?(?:mistakes?|errors?)\b|\b(?:made|make) (?:(?:some|many|several|big|serious|costly) )?mistakes\b|\b(?:made|make) (?:an? |the |some |several )?(?:bad|wrong|poor|incorrect|false|flawed|dangerous|faulty|unwise|questionable) (?:assumptions?|configurations?|settings?)\b|\bdid (?:an? )?(?:wrong|mistaken) (?:configurations?|settings?|changes?|entry)\b|\b(?:did|got|had) (?:it|this|that|everything) (?:all |completely )?wrong\b|\b(?:was|is|were) an? (?:(?:honest|simple|big|huge) )?mistake\b(?! to\b)/giu;

export const humanError: Rule = {
  id: 'human-error',
  group: 'human-error',
  category: 'blame',
  severity: 'warning',
  title: 'Human error as an explanation',
  why: '“Human error” ends the search for what made the action look right. It is where a review starts to ask, not an answer.',
  sources: [
    'Dekker, The Field Guide to Understanding ‘Human Error’',
    'Microsoft Learn, Common traps to avoid',
    'PagerDuty, Incident Response',
  ],
  examples: {
    flags: [
      {
        text: 'The outage was due to [[human error]].',
      },
      { text: 'The page went unanswered because of [[operator error]].' },
      { text: 'It was caused by [[an oversight]] in the rollout plan.' },
      { text: 'Somebody [[fat-fingered]] the region.' },
      { text: 'The wrong label was printed owing to [[a mix-up]] of two trays.' },
      { text: '[[Our miscalculation]] of the quota left two shards without room.' },
      { text: 'A [[slip of the finger]] closed the wrong port.' },
      { text: 'The mapping was wrong because of [[a mistake by the vendor]].' },
    ],
    allows: [
      'The user error rate went up to 4 %.',
      'A plant can stop for many reasons: a storm, a worn belt, human error.',
      'Human factors specialists were called in.',
      'No course will solve the problem of operator error.',
      'Operator error is never a root cause.',
      'We treat human error as a symptom.',
      'The operator errors were logged by the Strimzi operator.',
      'An error in the config broke the parser.',
      'Our error rate went up to 4 %.',
      'The parser reports a misconfiguration of the header.',
      'There was confusion about who had access.',
      'A mistake in the template set the wrong port.',
    ],
  },
  triggers: words(
    'error errors mistake mistakes failure failures factor factors oversight oversights slip slips blunder blunders pebkac fat fatfinger* typo typos id screw mix confusion mishandling misunderstanding misjudgement misjudgment miscalculation* misconfiguration* misreading* misinterpretation* mistyping mismanagement miscommunication* fumble* lapse lapses misstep missteps carelessness clumsiness mess foul cock wrong made make assumption assumptions finger brain senior loss screwup slipup',
  ),
  *find(sentence, context) {
    if (isMentioned(sentence)) return;
    const seen: Span[] = [];
    for (const m of sentence.matches(label)) {
      if (
        /\berrors?\s+(?:rates?|logs?|codes?|messages?|budgets?|reports?|pages?|count|handling|percentage|were|responses?)\b/iu.test(
          sentence.prose.slice(m.start, sentence.end).slice(0, 60),
        ) &&
        !/\bhuman\b/iu.test(m.text)
      )
        continue;
      if (/^(?:user|operational|engineering)s?\s+(?:failures?|factors?)/iu.test(m.text) || isNoExplanation(sentence, m))
        continue;
      seen.push(m);
      yield found(m, drafts(sentence, m));
    }
    for (const pattern of [cause, owned, made]) {
      for (const m of sentence.matches(pattern)) {
        const mark = m.groups['label']
          ? { start: m.place(m.plain.length - m.groups['label'].length), end: m.end, text: m.groups['label'] }
          : m;
        if (seen.some((s) => s.start < mark.end && mark.start < s.end)) continue;
        if (
          pattern === owned &&
          (context.kind === 'heading' ||
            /\b(?:learn|learned|learning|learnt|from)\b/iu.test(sentence.prose.slice(sentence.start, mark.start)))
        )
          continue;
        if (pattern === made && !isPersonal(sentence, mark)) continue;
        if (pattern === cause && /typo/iu.test(mark.text) && !/\b(?:my|our|his|her|their|your)\b/iu.test(mark.text))
          continue;
        seen.push(mark);
        yield found(mark, drafts(sentence, mark));
      }
    }
  },
};

function found(mark: Span & { text: string }, made: Draft[]) {
  return {
    mark: { start: mark.start, end: mark.end },
    message: `“${mark.text}” stops at a person. What made the action look right at the time?`,
    drafts: made,
  };
}

/** "operator error is never a root cause", "human error is a symptom": spoken about, not claimed (guard X11). */
function isMentioned(sentence: Sentence): boolean {
  return /\b(?:never|not|isn['’]t|wasn['’]t|no)\s+(?:(?:just|simply|a|an|the|about|due to|caused by|been)\s+){0,3}(?:human|operator|user|root|an explanation|a cause|a mistake)\b|\b(?:as|is|are)\s+(?:(?:a|an|only)\s+)?(?:inevitable|unavoidable|normal|symptom|label|starting point|signal)\b|\b(?:minimi[sz]|eliminat|guard against|reduc|room for|prone to|risk of|possibility of|potential for|problem of|avoid|chance of|opportunit)\w*\s+(?:(?:the|any|of|for|future|potential)\s+){0,4}(?:human|user|operator|manual)\b|\bcopy[- ]paste errors?\b[^?]{0,80}\?|\b(?:say|saying|write|label|word|phrase|term|call(?:ed|ing)?(?: it| this)?)\s+["“‘']/iu.test(
    sentence.text,
  );
}

const isNoExplanation = (sentence: Sentence, mark: Span) =>
  isPossibility(sentence, mark) || isQuoted(sentence, mark) || isTrade(sentence, mark);

/** "Software can fail in many ways: bugs, load, human error": one item of a list of what is possible. */
function isPossibility(sentence: Sentence, { start }: Span): boolean {
  const listed = /,\s+(?:(?:and|or)\s+)?(?:simple\s+)?$/iu.test(sentence.prose.slice(sentence.start, start));
  return (
    listed &&
    sentence.clauses.some((c) => /^(?:can|may|might|could)$/.test(c.modal ?? '') && !c.perfect) &&
    !sentence.clauses.some((c) => c.past)
  );
}

/** "Human factors specialists": what somebody works on. */
function isTrade(sentence: Sentence, mark: Span): boolean {
  const next = tokenAfter(sentence, mark);
  const factors = /factors?$/iu.test(sentence.prose.slice(mark.start, mark.end));
  return factors && next !== undefined && personKind(next.lower) !== undefined;
}

/** A mistake that somebody made, rather than one that "was found" or that a program makes. */
function isPersonal(sentence: Sentence, mark: Span): boolean {
  const { tokens } = sentence;
  const clause =
    sentence.clauses.find((c) => tokens[c.verb]!.start >= mark.start && tokens[c.verb]!.end <= mark.end) ??
    sentence.clauses.find(
      (c) => tokens[c.verb]!.end <= mark.start && tokens[Math.max(c.verb, c.end - 1)]!.end >= mark.start,
    );
  if (!clause || clause.modal) return false;
  if (/mistakes?\s*$/iu.test(sentence.prose.slice(mark.start, mark.end)) && clause.lemma === 'be')
    return /^(?:this|it|that|which)$/.test(clause.subject?.head.lower ?? '');
  if (clause.passive) return true;
  const { subject } = clause;
  return (
    subject !== undefined &&
    (subject.who === 'person' ||
      subject.who === 'group' ||
      (subject.name !== undefined && subject.who !== 'thing') ||
      /^(?:company|firm)$/.test(subject.head.lower))
  );
}

function drafts(sentence: Sentence, mark: Span): Draft[] {
  const slot = '[a step or interface that made this easy to do]';
  const question = whole(sentence, 'question', 'what made the action look right at the time');
  const verbal = /^(?:made|makes|make|making|did|got|had|was|is|were|fat)/iu.test(
    sentence.prose.slice(mark.start, mark.end),
  );
  if (verbal) {
    const clause = sentence.clauses.find(
      (c) => sentence.tokens[c.verb]!.end > mark.start && sentence.tokens[c.first]!.start < mark.end,
    );
    const subject = clause?.subject;
    if (/^(?:fat)/iu.test(sentence.prose.slice(mark.start, mark.end)))
      return [whole(sentence, 'fact', '[which step or interface] accepted the value as it was typed'), question];
    const thing = /(?:assumptions?|configurations?|settings?)$/iu.exec(sentence.prose.slice(mark.start, mark.end))?.[0];
    const start =
      subject && !subject.carried && subject.first < clause.first ? sentence.tokens[subject.first]!.start : mark.start;
    return [
      {
        start,
        end: mark.end,
        kind: 'fact',
        text: thing
          ? `${atStart(sentence, start) ? '[The' : '[the'} information at that point] led to this ${thing}`
          : atStart(sentence, start)
            ? '[A step or interface] made this easy to do'
            : '[a step or interface] made this easy to do',
      },
      whole(sentence, 'fact', '[which step or interface] made this easy to do'),
      question,
    ];
  }
  const article = /\b(?:an?|the|some|my|our|his|her|their|your|this|that|one)\s+$/iu.exec(
    sentence.prose.slice(sentence.start, mark.start),
  );
  const start = article ? mark.start - article[0].length : mark.start;
  const tail =
    /^\s+(?:by|of|from|on the part of)\s+(?:(?:an?|the|one|our)\s+)?(?:[\p{L}-]+\s+){0,2}?(?:engineers?|operators?|developers?|employees?|individuals?|person|people|admins?|team|staff)\b/iu.exec(
      sentence.prose.slice(mark.end, sentence.end),
    );
  // "our miscalculation of the quota": what it was about stays.
  const of = tail ? undefined : /^\s+of(?=\s)/iu.exec(sentence.prose.slice(mark.end, sentence.end));
  const end = mark.end + (tail?.[0].length ?? of?.[0].length ?? 0);
  const about = of ? ' for' : '';
  return [
    {
      start,
      end,
      kind: 'fact',
      text: (atStart(sentence, start) ? '[A step or interface that made this easy to do]' : slot) + about,
    },
    question,
  ];
}
