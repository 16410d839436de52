import { tableRule } from '../../../patterns/table-rule';
import { flags } from './flags';
import { allows } from './allows';
import { rows } from './rows';

export const deficit = tableRule({
  id: 'deficit',
  group: 'omission',
  category: 'blame',
  severity: 'hint',
  asksWhy: true,
  title: 'Lack of testing, poor communication',
  why: 'It measures people’s work against a standard that it does not state. What was done, and what got past it, can be checked.',
  sources: [
    'PagerDuty, Incident Response: “there was insufficient monitoring”',
    'Microsoft Learn, Common traps to avoid',
  ],
  examples: {
    flags,
    allows,
  },
  message: '“{mark}” does not say what was done. Say how far it went, and what got past it.',
  question: 'What was there at that point, and what went past it?',
  // An action item names the lack that it mends.
  // What was lacking stands below a heading.
  where: ({ kind, section }) => kind !== 'heading' && section !== 'actions',
  says: rows,
});
