import { tableRule } from '../../../patterns/table-rule';
import { allows } from './allows';
import { rows } from './rows';
import { flags } from './flags';

export const blameWords = tableRule({
  id: 'blame-words',
  group: 'accusation',
  category: 'blame',
  severity: 'information',
  title: 'Blame, fault and guilt',
  why: 'When a person or a team is at fault, the search tends to stop there. Usually several conditions had to come together, and those can be changed.',
  sources: [
    'Google, The Site Reliability Workbook, ch. 10',
    'PagerDuty, Incident Response',
    'Etsy, Debriefing Facilitation Guide',
  ],
  examples: {
    flags,
    allows,
  },
  message: '“{mark}” makes people the cause. Name the conditions that had to come together.',
  says: rows,
});
