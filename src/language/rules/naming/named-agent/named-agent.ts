import { tableRule } from '../../../patterns/table-rule';
import { offerDone } from '../offers';
import { allows } from './allows';
import { rows } from './rows';
import { flags } from './flags';
export const namedAgent = tableRule({
  id: 'named-agent',
  group: 'naming',
  category: 'blame',
  severity: 'warning',
  title: 'A name and a harmful act',
  why: 'Readers remember a name next to the harm, and a name does not explain how the harm could happen. Others would have worked with the same tools.',
  sources: [
    'Google, The Site Reliability Workbook, ch. 10',
    'PagerDuty, Postmortems: abstract to an inspecific responder',
  ],
  examples: {
    flags,
    allows,
  },
  message: '“{mark}” names who did it. Say what was done, where, and with which tool.',
  says: rows,
  instead: (hit) => ('clause' in hit && hit.clause ? offerDone({ ...hit, clause: hit.clause }) : []),
});
