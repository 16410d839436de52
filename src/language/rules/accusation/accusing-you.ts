import { readAction, toGerund, toPast, toPassive, whole } from '../../rephrase';
import { atStart, capital } from '../../rephrase';
import { withoutYou } from '../../rephrase/doing';
import type { Clause } from '../../grammar/clauses';
import type { Sentence } from '../../grammar/sentence';
import type { Draft, Rule } from '../../rule';

export const accusingYou: Rule = {
  id: 'accusing-you',
  group: 'accusation',
  category: 'blame',
  severity: 'warning',
  title: 'Accusing “you”',
  why: 'Addressed to a person, the sentence asks for a defence. Said with “we” and what made it possible, it asks for a change.',
  sources: [
    'the talk “Who Broke Prod? Growing teams who can fail without fear”',
    'Google, The Site Reliability Workbook, ch. 10',
  ],
  examples: {
    flags: [
      {
        text: '[[You broke]] the build on Tuesday.',
      },
      { text: '[[You pushed]] a breaking change to main.' },
      {
        text: 'Then [[you deleted]] the index.',
      },
      { text: '[[You never test]] your migrations.' },
      { text: '[[You don’t understand]] how the cache works.' },
    ],
    allows: [
      'If you deleted your token before March, sign in again.',
      'You can restart the pod with this command.',
      'Did you push the tag?',
      'When you merged the request, the bot replied.',
      'Make sure you never share the token.',
      'You should see the dashboard.',
      'You deployed the fix at 10:05, thank you.',
    ],
  },
  triggers: ['you', "you've"],
  *find(sentence, context) {
    if (
      context.kind === 'heading' ||
      /\?/.test(sentence.text) ||
      /\b(?:thanks?|thank\s+you|well\s+done|great)\b/i.test(sentence.text)
    )
      return;
    for (const clause of sentence.clauses) {
      if (!accuses(sentence, clause)) continue;
      const { tokens, source } = sentence;
      const start = tokens[clause.subject!.first]!.start;
      const mark = { start, end: tokens[clause.verb]!.end };
      const words = source.slice(mark.start, mark.end);
      yield {
        mark,
        message: `“${words}” puts a person on the spot. How would it read with “we” and what made it possible?`,
        drafts: drafts(sentence, clause),
        question: 'What made this look right at the time?',
      };
      return;
    }
  },
};

const harmful =
  /^(?:break|push|delete|drop|merge|release|ship|disable|rename|remove|overwrite|ignore|skip|miss|forget|cause|introduce|crash|kill|wipe|ruin|mess|screw|bypass|neglect|rush|lose|trigger|change|revert|force-push|take|bring)$/;
const habit =
  /^(?:test|listen|check|review|read|ask|tell|document|communicate|follow|care|deploy|merge|push|break|ignore|skip|do|answer|think|plan)$/;

function accuses(sentence: Sentence, clause: Clause): boolean {
  const { tokens } = sentence;
  const { subject, lemma } = clause;
  if (
    !subject ||
    tokens[subject.first]!.lower !== 'you' ||
    !/^(?:you|guys|people|folks|all)$/.test(subject.head.lower) ||
    subject.carried ||
    clause.modal ||
    clause.passive ||
    subject.first > clause.first
  )
    return false;
  const before = sentence.prose.slice(sentence.start, tokens[subject.first]!.start);
  if (
    /\b(?:if|when|once|after|before|unless|whenever|whether|while|until|since|that|which|who|what|where|how|sure|ensure|case|assuming|all|first)\s+(?:\p{L}+\s+)?$/iu.test(
      before,
    ) ||
    /^\s*(?:if|when|once|after)\b[^,]*$/iu.test(before)
  )
    return false;
  const always = tokens
    .slice(subject.last + 1, clause.verb)
    .some((t) => /^(?:never|always|constantly|only)$/.test(t.lower));
  if (always && habit.test(lemma)) return true;
  if (
    lemma === 'have' &&
    !clause.past &&
    /^(?:a\s+(?:huge|big|real|serious)\s+problem|no\s+(?:problem|idea|clue|excuse|right|business))\b/iu.test(
      sentence.prose.slice(tokens[clause.verb]!.end).trimStart(),
    )
  )
    return true;
  if (lemma === 'keep' && tokens[clause.verb + 1]?.verb?.gerund) return true;
  if (clause.negated) return !always && !clause.past && /^(?:understand|listen|care|think|get)$/.test(lemma);
  if (!(clause.past || clause.perfect)) return false;
  if (/^(?:take|bring)$/.test(lemma)) return tokens.slice(clause.verb, clause.end).some((t) => t.lower === 'down');
  if (/^(?:your|the\s+password)\b/iu.test(sentence.prose.slice(tokens[clause.verb]!.end).trimStart())) return false;
  return harmful.test(lemma);
}

function drafts(sentence: Sentence, clause: Clause): Draft[] {
  const { tokens } = sentence;
  const start = tokens[clause.subject!.first]!.start;
  const end = tokens[clause.end - 1]!.end;
  const put = (text: string): Draft => ({
    start,
    end,
    kind: 'fact',
    text: atStart(sentence, start) ? capital(text) : text,
  });
  if (clause.negated || !(clause.past || clause.perfect))
    return [
      put('we [did what], and [the tool] accepted it without [which guard]'),
      whole(sentence, 'question', 'what makes this the easiest way each time'),
    ];
  const action = readAction(sentence, clause);
  const near = {
    ...action,
    rest: withoutYou(action.rest),
    object: action.object && withoutYou(action.object),
    after: withoutYou(action.after),
  };
  const passive = toPassive(near, { negated: false });
  const slot = '[through which tool, and what made it look right?]';
  return [
    ...(passive ? [put(`${passive} ${slot}`)] : []),
    put(`we ${toPast(near)} ${slot}`),
    whole(sentence, 'question', `how did ${toGerund(near)} make sense at the time, and which signals were there`),
  ];
}
