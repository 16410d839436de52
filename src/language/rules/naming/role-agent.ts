import { tableRule } from '../../patterns/table-rule';
import { because, did, harm, thatHarmed, wrong, needed } from './acts';
import { offerDone, offerWithout } from './offers';

const { destroyed, deleted, mistook, stopped, caused } = harm;
const none = () => [];

export const roleAgent = tableRule({
  id: 'role-agent',
  group: 'naming',
  category: 'blame',
  severity: 'information',
  title: 'A person or a team as the agent of the harm',
  why: 'In “an engineer deleted the table”, readers look for a person to correct. In “the table was deleted through ...”, they look at the tool.',
  sources: ['Vesel, Agentive language in accident investigation', 'PagerDuty, Postmortems'],
  examples: {
    flags: [
      {
        text: '[[The porter threw]] away the charts that were in use on the second ward.',
        to: 'The charts that were in use on the second ward were thrown away.',
      },
      {
        text: '[[An engineer deleted]] the production database.',
        to: 'The production database was deleted.',
      },
      { text: '[[The developer who broke]] the build had left.' },
      { text: '[[One of our admins pushed]] an untested config.', to: 'An untested config was pushed.' },
      { text: '[[I broke]] the login page.', to: 'The login page was broken.' },
      { text: '[[A technician cut]] through the fibre to the second site.', to: '' },
      {
        text: '[[A contractor pushed]] the signing key to a public repository.',
        to: 'The signing key was pushed to a public repository.',
      },
      { text: '[[The pharmacist mixed]] up two labels.', to: 'Two labels were mixed up.' },
      {
        text: 'A planner on the early shift deleted nothing, but [[the duty controller gave]] clearance against the procedure.',
        to: '',
      },
      {
        text: 'The loss goes back to [[an operator entering]] the wrong account.',
        to: 'The loss goes back to the wrong account being entered.',
      },
      {
        text: '[[The sommelier on duty decanted]] the wrong bottle, and the guests noticed it at once.',
        to: 'The wrong bottle was decanted, and the guests noticed it at once.',
      },
      {
        text: 'At the end of the shift [[the operator took]] the whole line down for half an hour by turning the key.',
        to: 'At the end of the shift the whole line was taken down for half an hour by turning the key.',
      },
      {
        text: '[[A developer introduced]] a regression in the tax module that nobody saw until the end of the month.',
        to: '',
      },
      {
        text: '[[The clerk entered]] 900 instead of 90, and the order went out to the mill.',
        to: '900 was entered instead of 90, and the order went out to the mill.',
      },
      { text: '[[A planner approved]] her own pull request while the pipeline was still red.' },
      { text: '[[The guard let]] a stranger through the second gate.' },
      {
        text: 'On my first day [[I deleted]] the production database of a customer.',
        to: 'On my first day the production database of a customer was deleted.',
      },
      {
        text: 'In the dark [[I opened]] the wrong gate and the sheep were on the road.',
        to: 'In the dark the wrong gate was opened and the sheep were on the road.',
      },
      {
        text: 'By typing it into the second window [[I took]] the shop down for ten minutes.',
        to: 'By typing it into the second window the shop was taken down for ten minutes.',
      },
      { text: '[[I caused]] the outage with a rename.', to: '', ask: '' },
      {
        text: '[[The network team broke]] DNS for the whole building at lunch.',
        to: 'DNS was broken for the whole building at lunch.',
      },
      {
        text: '[[A contractor installed]] a plugin that corrupted the ledger of the second branch.',
        to: 'A plugin that corrupted the ledger of the second branch was installed.',
      },
      { text: 'The nurse felt awful after [[pushing the wrong button]] on the panel.' },
      { text: 'At that point [[another engineer made]] matters worse.' },
      { text: '[[The archivist managed]] to delete the only copy.' },
      { text: '[[Somebody misread]] the table and ordered twice as many.' },
      { text: 'The plumber had no drawing, and [[the operator opened]] the main valve too early.' },
      { text: '[[The captain pressed]] on regardless of the swell.' },
      { text: 'The customer table was [[deleted by an engineer]] at the end of the move.' },
      { text: 'The cause was [[the captain’s decision to continue]] the approach in the storm.' },
      { text: '[[The driver exceeded]] the speed limit in the long curve before the bridge.' },
      { text: '[[An employee fell]] for a phishing mail that asked for the code of the gate.' },
      { text: '[[A developer hard-coded]] the token of the test account.' },
      { text: '[[The fitter greased]] the second axle instead of the fourth.' },
      { text: '[[The driver was travelling]] too fast for the wet road.' },
      { text: '[[The developer merged]] it despite the failing tests.' },
      {
        text: '[[A clerk deleted]] the list before reading the note.',
        to: 'The list was deleted before the note was read.',
      },
      {
        text: 'The wrong bag was hung on the pump [[by the nurse]] at the start of the shift.',
        to: 'The wrong bag was hung on the pump at the start of the shift.',
      },
      {
        text: '[[The captain opened]] the wrong sluice, simple as that.',
        to: '',
        ask: 'What made it look like the right sluice?',
      },
      { text: '[[I deleted]] the wrong folder of the choir, and I am very sorry.', to: '', ask: '' },
      { text: '[[The fitter mounted]] the seal back-to-front.', to: 'The seal was mounted back-to-front.' },
    ],
    allows: [
      'The engineer deployed a change that removed the stale pods.',
      'The operator ran the pump before the tide came in.',
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
  message: '“{mark}” names who did it. Say what was done, where, and with which tool.',
  says: [
    ...did('role|someone', Object.values(harm)),
    ...did('me', [destroyed, deleted, mistook, stopped, caused]),
    ...did('other-team', [destroyed]),
    { phrase: `[ROLE ADVERBS <put>|<handle>] ${thatHarmed}` },
    { phrase: `[ROLE ADVERBS ${needed}` },
    { phrase: 'wrong NOUN NOUN? be ADVERBS DONE ... [{them: by ROLE}]', instead: offerWithout },
    { phrase: '<precious> be ADVERBS [<delete>|<destroy> ADVERBS {them: by ROLE}]', instead: offerWithout },
    {
      phrase:
        "[ROLE 's|' decision (not to | to ADVERBS attempt|conduct|continue|ignore|initiate|perform|proceed|skip)]",
      instead: none,
    },
    { phrase: `after|by|for [!<perceive>|<repair> DOING ... ${wrong}]`, about: 'role|someone' },
    { phrase: `${because} [{them: ROLE} ADVERBS !<perceive>|<repair> DOING]`, instead: offerWithout },
  ],
  instead: (hit) => (hit.clause ? offerDone({ ...hit, clause: hit.clause }) : []),
});
