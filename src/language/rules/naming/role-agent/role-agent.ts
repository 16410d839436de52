import { tableRule } from '../../../patterns/table-rule';
import { offerDone } from '../offers';
import { flags } from './flags';
import { allows } from './allows';
import { rows } from './rows';

export const roleAgent = tableRule({
  id: 'role-agent',
  group: 'naming',
  category: 'blame',
  severity: 'information',
  asksWhy: true,
  title: 'A person or a team as the agent of the harm',
  why: 'In “an engineer deleted the table”, readers look for a person to correct. In “the table was deleted through ...”, they look at the tool.',
  sources: ['Vesel, Agentive language in accident investigation', 'PagerDuty, Postmortems'],
  examples: {
    flags,
    allows,
  },
  message: '“{mark}” names who did it. Say what was done, where, and with which tool.',
  says: rows,
  instead: (hit) => (hit.clause ? offerDone({ ...hit, clause: hit.clause }) : []),
});
