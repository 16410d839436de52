import { trimMarks } from '../../../text/ends';
import type { Clause } from '../../../grammar/clauses';
import type { Sentence } from '../../../grammar/sentence';
import type { Span } from '../../../finding';
import { isConditional } from '../../../grammar/conditional';
import { atStart, capital, clauseSpan, readAction, toBase, whole } from '../../../rephrase';
import type { Draft, Rule } from '../../../rule';
import { words } from '../../../text/words';
import { isDefence, shows } from './defence';
import { findPreventable } from './preventable';

export const impersonalPreventability: Rule = {
  id: 'impersonal-preventability',
  group: 'counterfactuals',
  category: 'blame',
  severity: 'hint',
  title: 'What would have prevented it',
  why: 'It mixes the improvement into the description of what happened, as if it had been there to take. Among the action items it is just as true, and somebody can do it.',
  sources: [
    'PagerDuty, Incident Response: keep improvements apart from the description',
    'Microsoft Learn, Common traps to avoid',
  ],
  examples: {
    flags: [
      {
        text: 'An alert on queue depth [[would have caught]] this within minutes.',
        to: 'An alert on queue depth was not in place; proposed action: use it to catch this within minutes.',
      },
      { text: 'The outage [[could have been prevented]] by a canary.' },
      {
        text: 'There [[should have been]] a second reviewer.',
      },
      { text: 'A dry run [[might have revealed]] the missing index.' },
      { text: 'A rehearsal [[would have shown]] the missing grant.' },
      {
        text: 'It [[would have taken]] two minutes to ask.',
      },
      { text: '[[Better to have waited]] for the second shift.' },
      { text: 'The loss was [[entirely preventable]].' },
      { text: 'With better tests this [[would not have happened]].' },
    ],
    allows: [
      'It could have been worse.',
      'The delay could have been caused by two things.',
      'Had this failed, more users would have been affected.',
      'The retry would have sent the same request again.',
      'The client would have shown an empty page.',
      'It would have taken the job nine hours to finish.',
      'The attack was not preventable with the tools of 2019.',
      'With two replicas the write would not have been acknowledged twice.',
      'This will prevent the same failure.',
    ],
  },
  triggers: words(
    "better best wiser safer smarter preventable avoidable would could might should would've could've may",
  ),
  *find(sentence) {
    if (/\?\s*$/.test(sentence.text)) return;
    for (const { start, end, text, drafts } of findPreventable(sentence))
      yield { mark: { start, end }, message: message(text), drafts: [...drafts] };
    for (const clause of sentence.clauses) {
      const draft = readClause(sentence, clause);
      if (!draft) continue;
      const { tokens, source } = sentence;
      const mark = { start: tokens[clause.first]!.start, end: tokens[clause.verb]!.end };
      yield {
        mark,
        message: message(source.slice(mark.start, mark.end)),
        drafts: draft,
      };
    }
  },
};

const message = (said: string) =>
  `“${said}” is an improvement told as a past. Would it read better among the action items?`;

/** What a defence does for people: the effects that make a sentence one about prevention. */
const helps =
  /^(?:catch|prevent|avoid|detect|stop|mitigate|reveal|expose|uncover|alert|save|help|shorten|reduce|allow|enable|let|block|find|discover|spot|identify|surface|flag|warn|highlight|notify|isolate|lead|limit|make|give|lessen|minimi[sz]e)$/;
const prevented =
  /^(?:prevent|avoid|mitigate|catch|detect|stop|notice|discover|find|spot|identify|resolve|fix|reduce|shorten|limit|minimi[sz]e|handle)$/;

function readClause(sentence: Sentence, clause: Clause): Draft[] | undefined {
  const { tokens, source } = sentence;
  const { subject, modal, lemma } = clause;
  if (!clause.perfect || !modal || clause.negated || !/^(?:would|could|might|may|should)$/.test(modal))
    return undefined;
  const there = tokens[clause.first - 1]?.lower === 'there';
  if (there && modal === 'should' && lemma === 'be') {
    const what = readAction(sentence, clause).rest.replace(/^\s+(?:a|an|any|some|more)\b/i, '');
    const span = clauseSpan(sentence, clause);
    const start = tokens[clause.first - 1]!.start;
    return [
      {
        start,
        end: span.end,
        kind: 'fact',
        text: `${atStart(sentence, start) ? 'There' : 'there'} was no${what} [what was there instead?]`,
      },
      whole(sentence, 'action', `add${readAction(sentence, clause).rest} (owner: , due: )`),
    ];
  }
  // "it would have been better to ...": a wish in the past.
  const wish =
    lemma === 'be' &&
    /^\s*(?:\p{L}+ly\s+)?(?:useful|helpful|better|best|nice|good|wiser?|smarter|safer|ideal|preferable|easier|beneficial|sensible|prudent|quicker|cleaner|(?:more|less)\s+\p{L}+)\s+(?:to|if)\b/iu.exec(
      sentence.after(tokens[clause.verb]!.end),
    );
  const cheap =
    /^(?:take|cost|need)$/.test(lemma) &&
    modal === 'would' &&
    /^\s+(?:(?:us|me|him|her|them|anyone|anybody|you)\s+)?(?:(?:only|just|all\s+of|less\s+than|no\s+more\s+than|about|maybe)\s+)*(?:an?|one|two|three|five|ten|thirty|nothing|\d+|no|little|seconds|minutes)\b[\p{L}\s-]{0,25}?\bto\s+\p{L}/iu.test(
      sentence.after(tokens[clause.verb]!.end),
    );
  if (cheap) return wishDrafts(sentence, clause);
  if (wish && modal !== 'should' && /^(?:it|that|this)$/.test(subject?.head.lower ?? ''))
    return wishDrafts(sentence, clause);
  if (modal === 'should' || (subject && (subject.who === 'person' || subject.who === 'group'))) return undefined;
  if (clause.passive) return prevented.test(lemma) ? passiveDrafts(sentence, clause) : undefined;
  const able =
    lemma === 'be' &&
    /^\s*able\s+to\s+(?:catch|prevent|avoid|detect|stop|mitigate|reveal|find|spot|identify|warn|alert)\b/iu.test(
      sentence.after(tokens[clause.verb]!.end),
    );
  if (!subject && /^(?:catch|prevent|avoid|detect|reveal)$/.test(lemma))
    return [whole(sentence, 'question', 'what would make this less likely, or visible sooner, next time')];
  if (
    !subject ||
    !(able || helps.test(lemma) || (shows.test(lemma) && isDefence(sentence, subject))) ||
    (isConditional(sentence) && !/^(?:catch|prevent|avoid|detect|stop|mitigate|reveal)$/.test(lemma))
  )
    return undefined;
  // "the retry would have led to a second charge" tells an effect, not a remedy.
  const rest = sentence.after(tokens[clause.verb]!.end);
  if (
    /^(?:lead|make|give|allow|let|enable|help|save|find|limit|reduce|stop|block)$/.test(lemma) &&
    !isDefence(sentence, subject) &&
    !(lemma === 'help' && !trimMarks(rest, '.!').trim()) &&
    !/\b(?:faster|sooner|earlier|quick(?:er|ly)?|rapid|better|easier|us|detect|catch|find|see|recover|roll\s?back|rollback|prevent|avoid|outage|incident|impact|issues?|problems?|time|blast|early|shorter|isolate|notice|spot|identify)\b/iu.test(
      rest,
    )
  )
    return undefined;
  if (
    /^(?:attackers?|it|this|that|which)$/.test(subject.head.lower) &&
    /^(?:lead|make|allow|let|enable|give|stop|block)$/.test(lemma)
  )
    return undefined;
  const name = source.slice(tokens[subject.first]!.start, tokens[subject.last]!.end);
  const ableAt = able ? tokens.findIndex((t, i) => i > clause.verb && t.part === 'to') + 1 : clause.verb;
  const act = toBase(readAction(sentence, clause, ableAt));
  const span = clauseSpan(sentence, clause);
  if (subject.head.verb?.gerund && subject.head.start === tokens[subject.first]!.start) {
    const doing = subject.head.verb.lemma + source.slice(subject.head.end, tokens[subject.last]!.end);
    return [
      {
        ...span,
        kind: 'fact',
        text: `${atStart(sentence, span.start) ? 'Proposed' : 'proposed'} action: ${doing}, to ${act}`,
      },
      whole(sentence, 'action', `${doing}, to ${act} (owner: , due: )`),
    ];
  }
  const pronoun = subject.head.part === 'pronoun' || subject.head.part === 'determiner';
  if (clause.relative || pronoun)
    return [
      { ...verbSpan(sentence, clause), kind: 'fact', text: `can ${lemma}` },
      whole(sentence, 'action', `${pronoun ? 'add [a check]' : `add ${lowerFirst(name)}`} to ${act} (owner: , due: )`),
    ];
  const be = /[^s]s$/.test(subject.head.lower) ? 'were' : 'was';
  const it = be === 'were' ? 'them' : 'it';
  return [
    {
      ...span,
      kind: 'fact',
      text: `${atStart(sentence, span.start) ? capital(name) : name} ${be} not in place; proposed action: use ${it} to ${act}`,
    },
    whole(sentence, 'action', `put ${lowerFirst(name)} in place to ${act} (owner: , due: )`),
  ];
}

/** "it would have been useful to save the logs" -> an action item and a question. */
function wishDrafts(sentence: Sentence, clause: Clause): Draft[] {
  const { tokens } = sentence;
  const to = tokens.findIndex((t, i) => i > clause.verb && t.part === 'to');
  if (to < 0 || !tokens[to + 1]?.verb?.base) return [whole(sentence, 'question', 'what would help next time')];
  const act = toBase(readAction(sentence, clause, to + 1));
  return [
    whole(sentence, 'action', `add [a check or prompt] to ${act} (owner: , due: )`),
    whole(sentence, 'question', `what would make it easy to ${act} next time`),
  ];
}

function passiveDrafts(sentence: Sentence, clause: Clause): Draft[] {
  const { tokens, source } = sentence;
  const { subject } = clause;
  const rest = readAction(sentence, clause).rest;
  const participle = tokens[clause.verb]!.text;
  const name = subject && source.slice(tokens[subject.first]!.start, tokens[subject.last]!.end);
  if (!subject || !name || subject.carried || clause.relative)
    return [whole(sentence, 'question', 'what would make this less likely, or harmless, next time')];
  const plural = /[^s]s$|^(?:these|those|they)$/.test(subject.head.lower);
  const by = tokens[clause.verb + 1]?.lower === 'by' ? tokens[clause.verb + 2] : undefined;
  if (by?.verb?.gerund)
    return [
      whole(
        sentence,
        'action',
        `${by.verb.lemma}${readAction(sentence, clause, clause.verb + 2).rest} (owner: , due: )`,
      ),
      whole(
        sentence,
        'question',
        `what would make it easy to ${by.verb.lemma}${readAction(sentence, clause, clause.verb + 2).rest}`,
      ),
    ];
  const this_ = subject.head.part === 'pronoun' || subject.head.part === 'determiner';
  return [
    whole(
      sentence,
      'action',
      `add [a check or tool] so that ${this_ ? 'this' : lowerFirst(name)} ${plural && !this_ ? 'are' : 'is'} ${participle}${rest} (owner: , due: )`,
    ),
    whole(
      sentence,
      'question',
      `what would make ${this_ ? 'this' : lowerFirst(name)} less likely, or harmless, next time`,
    ),
  ];
}

function verbSpan(sentence: Sentence, clause: Clause): Span {
  return { start: sentence.tokens[clause.first]!.start, end: sentence.tokens[clause.verb]!.end };
}

function lowerFirst(text: string): string {
  return /^(?:The|A|An|Our|This|That|These|Those|Such|Any|Better|More|Having|Some|Earlier|Regular)\b/.test(text)
    ? text[0]!.toLowerCase() + text.slice(1)
    : text;
}
