import { clauseAt } from '../../english/about';
import { nounWho } from '../../english/people';
import type { Sentence } from '../../english/sentence';
import type { Span } from '../../finding';
import { done, placer, readAction, whole } from '../../rewrite';
import { dropAdjective, putWords } from '../../rewrite/words';
import type { Draft, Match, Rule } from '../../rule';

export const experienceAsCause: Rule = {
  id: 'experience-as-cause',
  group: 'character',
  category: 'blame',
  severity: 'warning',
  title: 'Experience as an explanation',
  why: 'Everyone is new to something. What the tools let anyone do, and what onboarding or a runbook covers, holds for whoever comes next.',
  sources: [
    'Dekker, The Field Guide to Understanding ‘Human Error’',
    'Vesel, Agentive language in accident investigation',
  ],
  examples: {
    flags: [
      {
        text: 'A [[junior engineer]] deleted the queue at 10:05.',
        to: 'The queue was deleted at 10:05 [through which tool, and what made it look right?].',
      },
      {
        text: 'The deploy failed because of the team’s [[inexperience]] with Helm.',
        to: 'The deploy failed because [what did the docs, tools and onboarding cover?] with Helm.',
      },
      { text: 'The [[new hire]] pushed to the wrong branch.' },
      { text: 'The migration was run by an [[untrained contractor]].' },
      { text: 'The on-call engineer [[lacked the experience]] to read the dashboard.' },
      { text: 'A [[lack of experience]] in the team led to the delay.' },
    ],
    allows: [
      'This was our first migration of this kind.',
      'A new engineer noticed the error rate and paged us.',
      'The junior engineers gave a talk about the incident.',
      'Users had a poor experience during the outage.',
      'We are hiring a junior engineer.',
      'The new operator pod restarted twice.',
      'Add the new contractor accounts to the audit.',
      'Dana has experience with this store and joined the call.',
    ],
  },
  triggers: [
    'junior',
    'juniors',
    'inexperience',
    'inexperienced',
    'untrained',
    'unskilled',
    'unqualified',
    'new',
    'newly',
    'intern',
    'interns',
    'trainee',
    'trainees',
    'rookie',
    'newbie',
    'newcomer',
    'experience',
    'expertise',
    'skill',
    'skills',
    'seniority',
    'background',
    'hire',
    'hires',
  ],
  *find(sentence) {
    for (const m of sentence.matches(
      /\b(?:(?<adjective>junior|inexperienced|untrained|under-?trained|unskilled|unqualified|new|newly[- ](?:hired|joined)|rookie|fresh)\s+(?<role>\p{L}+(?:[- ]\p{L}+)?)|(?:intern|trainee|newbie|newcomer|rookie|junior)s?)\b/giu,
    ))
      yield* readNewcomer(sentence, m, m.groups['adjective'], m.groups['role']);
    for (const m of sentence.matches(
      /\b(?:lack(?:s|ed|ing)?|not\s+enough|insufficient|little|no)\s+(?:of\s+)?(?:the\s+|any\s+|enough\s+|prior\s+|sufficient\s+|necessary\s+|required\s+)*(?:experience|expertise|skills?|seniority)\b|\binexperience\b/giu,
    ))
      yield explained(sentence, m);
  },
};

const question = 'What did the docs, tools and onboarding cover?';

/** Doings that are no part of what went wrong. */
const helpful =
  /^(?:notice|find|see|report|page|join|help|fix|restore|mitigate|suggest|ask|give|write|propose|spot|detect|identify|resolve|discover|raise|confirm|learn|shadow|lead|start|need|be|have|want|get|receive|attend|review|recover|document)$/;

function* readNewcomer(
  sentence: Sentence,
  m: Span,
  adjective: string | undefined,
  role: string | undefined,
): Generator<Match> {
  const words = (role ?? '').toLowerCase().split(/\s+/);
  const head =
    nounWho(words[0]!, []) !== 'thing' || /^(?:hires?|joiners?|starters?|members?)$/.test(words[0]!)
      ? words[0]
      : words[1];
  const person =
    !adjective ||
    (head !== undefined && (nounWho(head, []) !== 'thing' || /^(?:hire|joiner|starter|member)$/.test(head)));
  if (
    !person ||
    (head &&
      /^(?:users?|customers?|vendors?|providers?|groups?|teams?|owners?|operators?|leads?|manag\w+|support|process\w*)$/.test(
        head,
      ) &&
      /^(?:new|fresh)$/i.test(adjective ?? ''))
  )
    return;
  const end = role && head === words[0] ? m.end - (role.length - words[0]!.length) : m.end;
  const mark = { start: m.start, end };
  const clause = clauseAt(sentence, m.start);
  const inSubject =
    clause?.subject &&
    sentence.tokens[clause.subject.last]!.end >= m.start &&
    sentence.tokens[clause.subject.first]!.start <= m.start;
  const byPhrase =
    /\b(?:by|to)\s+(?:an?|the|our|one of (?:the|our))\s+$/iu.test(sentence.prose.slice(sentence.start, m.start)) &&
    clause?.passive;
  if (!byPhrase && (!inSubject || !clause.past || clause.passive || helpful.test(clause.lemma) || clause.modal)) return;
  if (byPhrase && helpful.test(clause.lemma)) return;
  const drafts: Draft[] = adjective
    ? [dropAdjective(sentence, { start: m.start, end: m.start + adjective.length })]
    : [putWords(sentence, mark, /s$/.test(sentence.source.slice(mark.start, mark.end)) ? 'engineers' : 'engineer')];
  const told =
    inSubject && clause.lemma !== 'be' ? done(readAction(sentence, clause), placer(sentence, clause)).slice(0, 1) : [];
  yield found(sentence, mark, [...told, ...drafts]);
}

function explained(sentence: Sentence, m: Span): Match {
  const { source } = sentence;
  const before = source.slice(sentence.start, m.start);
  const clause = clauseAt(sentence, m.start);
  const slot = '[what did the docs, tools and onboarding cover?]';
  const verb = /^lack(?:s|ed)\b/i.test(source.slice(m.start)) || /\b(?:have|had|has)\s+$/i.test(before);
  if (verb && clause?.subject) {
    const after = /^\s+(?:to|with|in|of|for)\b[^,.;]*/i.exec(source.slice(m.end, sentence.end))?.[0] ?? '';
    const start = sentence.tokens[clause.subject.first]!.start;
    const topic = /^\s+(?:with|in|of|for)\s+(.+)$/is.exec(after)?.[1];
    const to = /^\s+to\s/i.test(after) ? after : '';
    const text = `the docs, tools and onboarding for ${topic ?? 'this'} covered [what?]${to && ` at the time, and ${to.trim()} took [what?]`}`;
    return found(sentence, m, [
      putWords(sentence, { start: Math.min(start, m.start), end: m.end + after.length }, text),
    ]);
  }
  const cause =
    /\b(?:due to|because of|owing to|through|from)\s+(?:(?:the|an?|our|their|his|her|its)\s+)?(?:\p{L}+['’]s?\s+)?(?:\p{L}+\s+){0,2}$/iu.exec(
      before,
    );
  const owner = /(?:\b(?:the|an?|our|their|his|her|its|relative)\s+|\b\p{L}+['’]s?\s+)*$/iu.exec(before)!;
  const start = sentence.start + (cause?.index ?? owner.index);
  return found(sentence, m, [putWords(sentence, { start, end: m.end }, cause ? `because ${slot}` : `a gap ${slot}`)]);
}

function found(sentence: Sentence, mark: Span, drafts: readonly Draft[]): Match {
  return {
    mark: { start: mark.start, end: mark.end },
    message: `“${sentence.source.slice(mark.start, mark.end)}” explains by experience. Could anyone with the same access have done it, and what would have helped them?`,
    drafts: [...drafts, whole(sentence, 'question', question)],
    question,
  };
}
