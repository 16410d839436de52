import { tableRule } from '../../../patterns/table-rule';
import { offerDone } from '../offers';
import { flags } from './flags';
import { rows } from './rows';

export const roleAgent = tableRule({
  id: 'role-agent',
  group: 'naming',
  category: 'blame',
  severity: 'information',
  title: 'A person or a team as the agent of the harm',
  why: 'In “an engineer deleted the table”, readers look for a person to correct. In “the table was deleted through ...”, they look at the tool.',
  sources: ['Vesel, Agentive language in accident investigation', 'PagerDuty, Postmortems'],
  examples: {
    flags,
    allows: [
      'The engineer merged a fix which caused the alerts to stop.',
      'The second hall went dark because the float had jammed.',
      'The engineer deployed a change that removed the stale pods.',
      'The operator ran the pump before the tide came in.',
      'The engineer making the change thought it would run on staging.',
      'The on-call engineer pushed a fix for the bug.',
      'The Kubernetes operator deleted the production namespace.',
      'The attacker dropped all tables.',
      'A user reported errors.',
      '14:46 An admin disables the account.',
      'Fees go to the farmer making the block.',
      '15:02 The technician deletes the stale volume and restarts the job.',
      'We deployed a change that broke the login.',
      'The controller confused two pods with the same label.',
      'The technician found the wrong fuse in slot 3.',
      'An operator shut the valve and called the site lead.',
      'The nurse pushed the button to call for help.',
      'The owner clicked Restart, which triggered a new deployment.',
      'Engineers broke the dependency between the two pumps.',
      'Under load the GPU driver entered a faulty state.',
      'I peered into the wrong pipe first.',
      'Old VPS destroyed by the nightly plan.',
      'Sellers in a hurry crashed the price of tin.',
      'The letter has a stamp that the external mail provider mishandled.',
      'The clerk identified the wrong label on the crate.',
    ],
  },
  message: '“{mark}” names who did it. Say what was done, where, and with which tool.',
  says: rows,
  instead: (hit) => (hit.clause ? offerDone({ ...hit, clause: hit.clause }) : []),
});
