import { tableRule } from '../../../patterns/table-rule';
import { rows } from './rows';
import { flags } from './flags';
import { allows } from './allows';

export const humanError = tableRule({
  id: 'human-error',
  group: 'human-error',
  category: 'blame',
  severity: 'warning',
  title: 'Human error as an explanation',
  why: '“Human error” often ends the search for causes. It is a good place to start asking what made the action look right.',
  sources: [
    'Dekker, The Field Guide to Understanding ‘Human Error’',
    'Microsoft Learn, Common traps to avoid',
    'PagerDuty, Incident Response',
  ],
  examples: {
    flags,
    allows,
  },
  message: '“{mark}” is not an explanation yet. Say what happened, and what made it easy.',
  says: rows,
});
