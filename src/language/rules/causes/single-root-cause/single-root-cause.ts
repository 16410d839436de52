import { tableRule } from '../../../patterns/table-rule';
import { rows } from './rows';
import { flags } from './flags';
import { allows } from './allows';

export const singleRootCause = tableRule({
  id: 'single-root-cause',
  group: 'causes',
  category: 'quality',
  severity: 'hint',
  title: 'A single root cause',
  why:
    'Complex systems usually fail when several conditions meet. One cause suggests one fix. ' +
    'Several contributing factors give you a choice. If your template asks for a root cause, you can turn this rule off.',
  sources: ['Cook, How Complex Systems Fail', 'PagerDuty, Postmortems', 'Allspaw, The Infinite Hows'],
  examples: {
    flags,
    allows,
  },
  once: true,
  // A document that tells of the other conditions too may call one of them the root.
  answers: [
    ...['contributing', 'contributed to', 'contributory', 'contributor', 'compounded by', 'compounding', ' factors'],
    ...['technical', 'process', 'other', 'further', 'additional', 'secondary'].map((which) => `${which} cause`),
    ...['root causes', 'causes:', 'second cause', 'secondary:', 'secondary issue'],
  ],
  message: '“{mark}” names one cause. Say which other conditions had to be there.',
  question: 'Which other conditions had to be there?',
  // A timeline tells when it was found.
  where: ({ kind, section }) => kind !== 'heading' && section !== 'actions' && section !== 'timeline',
  says: rows,
});
