import { tableRule } from '../../../patterns/table-rule';
import { improvements } from './rows';
import { flags } from './flags';
import { allows } from './allows';

export const impersonalPreventability = tableRule({
  id: 'impersonal-preventability',
  group: 'counterfactuals',
  category: 'blame',
  severity: 'hint',
  asksWhy: true,
  title: 'What would have prevented it',
  why: 'It mixes an improvement into the description of what happened. As an action item it is just as true, and somebody can do it.',
  sources: [
    'PagerDuty, Incident Response: keep improvements apart from the description',
    'Microsoft Learn, Common traps to avoid',
  ],
  examples: {
    flags,
    allows,
  },
  message: '“{mark}” is about what could have been. Say what happened, and put an improvement among the action items.',
  says: improvements,
});
