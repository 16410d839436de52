import { tableRule } from '../../../patterns/table-rule';
import { flags } from './flags';
import { allows } from './allows';
import { punishments } from './rows';

export const punitiveAction = tableRule({
  id: 'punitive-action',
  group: 'actions',
  category: 'blame',
  severity: 'warning',
  title: 'Punishment as a remedy',
  why: 'When people expect punishment, they say less in the next review. Whatever made the action possible is still there.',
  sources: ['PagerDuty, Postmortems', 'Google, Site Reliability Engineering, ch. 15', 'Dekker, Just Culture'],
  examples: {
    flags,
    allows,
  },
  message: '“{mark}” is about a person. Say what made the action possible, and how that will change.',
  says: punishments,
});
