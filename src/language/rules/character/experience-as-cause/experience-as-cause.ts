import { inexperience } from './inexperience';
import { newcomers } from './newcomer';
import { whole } from '../../../rephrase';
import type { Rule } from '../../../rule';

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
        to: 'The queue was deleted at 10:05.',
      },
      {
        text: 'The deploy failed because of the team’s [[inexperience]] with Helm.',
      },
      { text: 'The [[new hire]] pushed to the wrong branch.' },
      { text: 'The migration was run by an [[untrained contractor]].' },
      { text: 'The on-call engineer [[lacked the experience]] to read the dashboard.' },
      { text: 'A [[lack of experience]] in the team led to the delay.' },
      { text: 'The person on call was [[too junior]] to see it.' },
      { text: 'As a [[junior developer]], she merged it at 16:00.' },
    ],
    allows: [
      'This was our first migration of this kind.',
      'Great catch by the intern, who noticed the wrong slope.',
      'A new engineer noticed the error rate and paged us.',
      'The junior engineers gave a talk about the incident.',
      'Users had a poor experience during the outage.',
      'We are hiring a junior engineer.',
      'The new operator pod restarted twice.',
      'Add the new contractor accounts to the audit.',
      'Dana has experience with this store and joined the call.',
      'The team had little experience with this failure mode.',
      'The new user role deleted two rows.',
    ],
  },
  triggers:
    'junior juniors inexperience inexperienced untrained unskilled unqualified new newly intern interns trainee trainees rookie newbie newcomer experience expertise skill skills seniority background hire hires green trained'.split(
      ' ',
    ),
  *find(sentence) {
    const question = 'What did the docs, tools and onboarding cover?';
    for (const { mark, drafts } of [...newcomers(sentence), ...inexperience(sentence)]) {
      yield {
        mark,
        message: `“${sentence.source.slice(mark.start, mark.end)}” explains by experience. Could anyone with the same access have done it, and what would have helped them?`,
        drafts: [...drafts, whole(sentence, 'question', question)],
        question,
      };
    }
  },
};
