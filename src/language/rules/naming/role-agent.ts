import { tableRule } from '../../patterns/table-rule';
import { because, did, harm, wrong } from './acts';
import { offerDone, offerWithout } from './offers';

const { destroyed, deleted, mistook, stopped, caused } = harm;
export const roleAgent = tableRule({
  id: 'role-agent',
  group: 'naming',
  category: 'blame',
  severity: 'information',
  title: 'A person or a team as the agent of the harm',
  why: 'Who reads “an engineer deleted the table” looks for a person to correct; who reads “the table was deleted through ...” looks at the tool.',
  sources: ['Vesel, Agentive language in accident investigation', 'PagerDuty, Postmortems'],
  examples: {
    flags: [
      {
        text: '[[An engineer deleted]] the production database.',
        to: 'The production database was deleted.',
      },
      { text: '[[The developer who broke]] the build had left.' },
      { text: '[[One of our admins pushed]] an untested config.' },
      { text: '[[I broke]] the login page.' },
      { text: '[[A technician cut]] through the fibre to the second site.' },
      { text: '[[A contractor pushed]] the signing key to a public repository.' },
      { text: '[[The pharmacist mixed]] up two labels.' },
      {
        text: 'A planner on the early shift deleted nothing, but [[the duty controller gave]] clearance against the procedure.',
      },
      {
        text: 'The loss goes back to [[an operator entering]] the wrong account.',
      },
      { text: '[[The sommelier on duty decanted]] the wrong bottle, and the guests noticed it at once.' },
      {
        text: 'At the end of the shift [[the operator took]] the whole line down for half an hour by turning the key.',
      },
      { text: '[[A developer introduced]] a regression in the tax module that nobody saw until the end of the month.' },
      { text: '[[The clerk entered]] 900 instead of 90, and the order went out to the mill.' },
      { text: '[[A planner approved]] her own pull request while the pipeline was still red.' },
      { text: '[[The guard let]] a stranger through the second gate.' },
      { text: 'On my first day [[I deleted]] the production database of a customer.' },
      { text: 'In the dark [[I opened]] the wrong gate and the sheep were on the road.' },
      { text: 'By typing it into the second window [[I took]] the shop down for ten minutes.' },
      { text: '[[I caused]] the outage with a rename.' },
      { text: '[[The network team broke]] DNS for the whole building at lunch.' },
      { text: '[[A contractor installed]] a plugin that corrupted the ledger of the second branch.' },
      { text: 'The nurse felt awful after [[pushing the wrong button]] on the panel.' },
      { text: 'At that point [[another engineer made]] matters worse.' },
      { text: '[[The archivist managed]] to delete the only copy.' },
      { text: '[[Somebody misread]] the table and ordered twice as many.' },
    ],
    allows: [
      'An engineer restarted the pods.',
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
    ],
  },
  message: '“{mark}” makes somebody the agent. Say what was done, where, and with which tool.',
  says: [
    ...did('role|someone', Object.values(harm)),
    ...did('me', [destroyed, deleted, mistook, stopped, caused]),
    ...did('other-team', [destroyed]),
    { phrase: '[ROLE ADVERBS <put>] ... that|which ADVERBS <destroy>|<bring-about>|<delete>' },
    { phrase: `after|by|for [!<perceive>|<repair> DOING ... ${wrong}]`, about: 'role|someone' },
    { phrase: `${because} [{them: ROLE} ADVERBS !<perceive>|<repair> DOING]`, instead: offerWithout },
  ],
  instead: (hit) => (hit.clause ? offerDone({ ...hit, clause: hit.clause }) : []),
});
