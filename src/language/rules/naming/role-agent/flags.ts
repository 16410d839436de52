import type { Example } from '../../../rule';

/** What the rule flags. */
export const flags: readonly Example[] = [
  {
    text: '[[The porter threw]] away the charts that were in use on the second ward.',
    to: 'The charts that were in use on the second ward were thrown away.',
  },
  {
    text: '[[An engineer deleted]] the production database.',
    to: 'The production database was deleted.',
  },
  {
    text: '[[The developer who broke]] the build on the evening before the release had left at five to fetch the children.',
  },
  {
    text: '[[One of our admins pushed]] an untested config to the switches of both buildings at half past eight.',
    to: 'An untested config was pushed to the switches of both buildings at half past eight.',
  },
  {
    text: 'In the dark [[I opened]] the wrong gate and the sheep were on the road.',
    to: 'In the dark the wrong gate was opened and the sheep were on the road.',
  },
  { text: '[[I deleted]] the wrong folder of the choir, and I am very sorry.', to: '', ask: '' },
  {
    text: '[[I broke]] the login page for customers with two accounts by caching the session under the wrong key.',
    to: 'The login page was broken for customers with two accounts by caching the session under the wrong key.',
  },
  { text: '[[A technician cut]] through the fibre to the second site while the new drain was being dug.', to: '' },
  {
    text: '[[A contractor pushed]] the signing key to a public repository on the last day of the old contract.',
    to: 'The signing key was pushed to a public repository on the last day of the old contract.',
  },
  {
    text: '[[The pharmacist mixed]] up two labels when the printer jammed for the third time in that hour.',
    to: 'Two labels were mixed up when the printer jammed for the third time in that hour.',
  },
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
  { text: '[[The guard let]] a stranger through the second gate while the first one was open for a delivery.' },
  {
    text: 'On my first day [[I deleted]] the production database of a customer.',
    to: 'On my first day the production database of a customer was deleted.',
  },
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
  { text: '[[The archivist managed]] to delete the only copy of the scans while freeing space for the new import.' },
  {
    text: '[[Somebody misread]] the table on the second page and ordered twice as many pallets as the depot can hold.',
  },
  { text: 'The plumber had no drawing, and [[the operator opened]] the main valve too early.' },
  { text: '[[The captain pressed]] on regardless of the swell.' },
  { text: 'The customer table was [[deleted by an engineer]] at the end of the move.' },
  { text: 'The cause was [[the captain’s decision to continue]] the approach in the storm.' },
  { text: '[[The driver exceeded]] the speed limit in the long curve before the bridge.' },
  { text: '[[An employee fell]] for a phishing mail that asked for the code of the gate.' },
  { text: '[[A developer hard-coded]] the token of the test account.' },
  {
    text: '[[The fitter greased]] the second axle instead of the fourth, because the drawing counts from the other end.',
    to: 'The second axle was greased instead of the fourth, because the drawing counts from the other end.',
  },
  { text: '[[The driver was travelling]] too fast for the wet road.' },
  {
    text: '[[The developer merged]] it despite the failing tests, which had been red for unrelated reasons since Monday.',
    to: 'It was merged despite the failing tests, which had been red for unrelated reasons since Monday.',
  },
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
  { text: '[[The fitter mounted]] the seal back-to-front.', to: 'The seal was mounted back-to-front.' },
  {
    text: '[[One of us merged]] the branch with the wrong label.',
    to: 'The branch was merged with the wrong label.',
  },
  { text: 'The ferry went wrong [[when the mate took]] the second channel.', to: '' },
  {
    text: '[[The night shift applied]] the wrong label to the second tray.',
    to: 'On the night shift the wrong label was applied to the second tray.',
  },
  { text: '[[The midwife wrote]] down the wrong time.' },
  { text: '[[The archivist shredded]] the only copy of the deed.' },
  { text: '[[A colleague of mine had turned]] off the sprinkler.' },
  { text: '[[The foreman bypassed]] the interlock.' },
  { text: '[[The captain started]] the crossing anyway.' },
  { text: '[[The night shift ran]] the second press against the advice of the vendor.' },
  { text: 'The outage began [[when the electrician moved]] the second feeder.' },
  { text: 'The second hall went dark [[because the electrician had moved]] a feeder.' },
  {
    text: '[[The agency printed]] the draft instead of the final text.',
    to: 'The draft was printed instead of the final text.',
  },
  { text: 'Contributing to the fire was [[the foreman’s decision]] to leave the vent open.', to: '' },
  { text: '[[A fitter opened]] the hatch in the middle of the pour.' },
  { text: '[[The clerk paid]] the invoice of the mill twice.', to: 'The invoice of the mill was paid twice.' },
  { text: '[[A clerk uploaded]] the list of the guests to a public drive.' },
  { text: '[[The electrician disconnected]] the live feeder.' },
  { text: '[[A technician wiped]] both disks of the mirror.' },
  { text: '[[The driver ran]] a red light on the way to the yard.' },
  { text: '[[A plumber cut]] the water to the second ward.' },
  { text: '[[The developer merged]] the rename during the freeze.' },
  { text: '[[A contractor force-pushed]] over the branch of the depot.' },
  { text: 'The lift was fine [[until the fitter greased]] the rail.', to: '' },
  { text: 'The handover was late [[because the porter kept looking]] for the key.', to: '' },
  {
    text: '[[An engineer deleted]] the production database while looking for the copy that the testers had asked for.',
    to: '',
  },
];
