import { isTicked } from '../../../markdown/blocks';
import { tableRule } from '../../../patterns/table-rule';
import { allows } from './allows';
import { asked, inPlans } from './asked';
import { flags } from './flags';
import { habits } from './habits';
import { told } from './told';

const reader = new Set(['you', 'your', 'yourself', 'please']);

export const behaviouralRemedy = tableRule({
  id: 'behavioural-remedy',
  group: 'actions',
  category: 'blame',
  severity: 'information',
  title: 'Remedies that ask people to behave',
  why: '“Be more careful” lasts until the next busy day. A guard in a tool still works then, and it can be tested.',
  sources: [
    'Google, The Site Reliability Workbook, ch. 10',
    'Allspaw, Blameless PostMortems and a Just Culture',
    'Lunney, Lueder, Beyer, Postmortem action items (;login: 2017)',
  ],
  examples: { flags, allows },
  message: '“{mark}” asks people to behave differently. Name a tool, a check or a limit that also works on a busy day.',
  // Elsewhere than in plans, "you must remember to" and "please" are advice to who reads it. A timeline, and what is ticked off, was done.
  where: (context, { tokens }) =>
    context.kind !== 'heading' &&
    !isTicked(context.kind) &&
    context.section !== 'timeline' &&
    (inPlans(context) || !tokens.some(({ lower }) => reader.has(lower))),
  // What does it for them is named.
  unless: 'by|via|through <article>? NOUN? bot|cron|hook|job|linter|pipeline|script|timer',
  says: [...asked, ...habits, ...told],
});
