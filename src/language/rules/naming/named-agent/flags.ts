import type { Example } from '../../../rule';

/** What the rule flags. */
export const flags: readonly Example[] = [
  {
    text: '[[Marta deployed]] a faulty config to production.',
    to: 'A faulty config was deployed to production.',
  },
  {
    text: '[[@tobi broke]] the build on the evening before the release, with a rename in the shared module.',
    to: 'The build was broken on the evening before the release, with a rename in the shared module.',
  },
  {
    text: 'The regression in the seat map was [[introduced by Lena]] on Monday with the second of the two merges.',
    to: 'The regression in the seat map was introduced on Monday with the second of the two merges.',
  },
  {
    text: '[[He typed]] 20.0 instead of 2.00 in the field for the rate, and the form took it without a word.',
    to: '20.0 was typed instead of 2.00 in the field for the rate, and the form took it without a word.',
  },
  { text: '[[Tobi approved]] his own pull request.' },
  {
    text: '[[He dropped]] the production table at 11:40 while the other window was still connected to the test database.',
    to: 'The production table was dropped at 11:40 while the other window was still connected to the test database.',
  },
  { text: '[[Lena’s change broke]] the login.', to: 'A change broke the login.' },
  { text: '[[Marta exceeded]] the speed limit on the second ramp.' },
  { text: '[[Tom clicked]] on a malicious link in a mail that looked like ours on the day before payday.' },
  {
    text: '[[Karin hardcoded]] the password of the reporting database in the second script on the day of the demo.',
    to: 'The password of the reporting database was hardcoded in the second script on the day of the demo.',
  },
  {
    text: '[[Jonas’s change took the shop down]] for an hour on the first Saturday of the winter sale.',
    to: 'A change took the shop down for an hour on the first Saturday of the winter sale.',
  },
  {
    text: '[[Tobi unplugged]] the wrong rack in the second row, where the labels had been taken off for the audit.',
    to: 'The wrong rack was unplugged in the second row, where the labels had been taken off for the audit.',
  },
  {
    text: 'The second alarm of the cold store was [[muted by Lena]] at noon, while the door was being repaired.',
    to: 'The second alarm of the cold store was muted at noon, while the door was being repaired.',
  },
  { text: '11:02 [[Marta drops]] the wrong table and we lose the orders.', head: 'Timeline' },
  { text: 'After [[Omar restarted]] the broker the consumers were stuck.', to: '' },
  {
    text: 'It [[came in with Lena’s DNS change]] last night, which moved the mail records to the new provider.',
    to: 'It came in with a DNS change last night, which moved the mail records to the new provider.',
  },
  { text: '[[It was Marta who disabled]] the check.', to: 'The check was disabled.' },
  {
    text: 'The alarm was caused by [[Omar running]] the load test against production.',
    to: 'The alarm was caused by the load test being run against production.',
  },
  { text: 'At a quarter past nine [[Bob deleted]] the index that the search page reads from.' },
  { text: 'The next morning [[Jonas took]] the whole site down with a rename that nobody had asked for.' },
  { text: '[[Priya caused]] an outage of two hours in the middle of the sale.', to: '' },
  {
    text: '[[Viktor rebooted]] the file server against the advice of the vendor while two of the disks were being rebuilt.',
    to: 'The file server was rebooted against the advice of the vendor while two of the disks were being rebuilt.',
  },
  { text: '[[Tom pasted]] the admin password into a public channel while he was asking for help.', to: '' },
  { text: '[[Tom cut]] through the fibre to the second site while digging the new drain.' },
  {
    text: '[[Anna mixed]] up the labels of two trays when the printer had stopped in the middle of the run.',
    to: 'The labels of two trays were mixed up when the printer had stopped in the middle of the run.',
  },
  { text: '[[Sam let]] the certificate of the mail server lapse in the week in which the two offices were joined.' },
  {
    text: 'The wrong template was [[published by Oskar]] on Tuesday evening, an hour before the mail to all members.',
    to: 'The wrong template was published on Tuesday evening, an hour before the mail to all members.',
  },
  {
    text: 'The customer table was [[dropped by Karin]] during the move to the new cluster on Thursday night.',
    to: 'The customer table was dropped during the move to the new cluster on Thursday night.',
  },
  { text: 'This part was [[badly written by Tom]].', to: '' },
  {
    text: '[[Marta enabled]] a rule that deleted the mail of three branches while she was cleaning up the old filters.',
  },
  { text: '[[Karin’s script had a bug]] in the last loop.', to: 'A script had a bug in the last loop.' },
  { text: 'It is clear by now that [[Karin’s patch is to blame]] for the jam in the second line.', to: '' },
  { text: '[[Pavel made]] the backlog worse by flushing the queue of the second depot.' },
  { text: '[[Beatriz managed]] to erase both copies of the register while she was making room for the scans.' },
  {
    text: '[[Zoltanek pushed]] an untested build to the stores on the morning of the first day of the sale.',
    to: 'An untested build was pushed to the stores on the morning of the first day of the sale.',
  },
  {
    text: '[[Tobi fitted]] the filter upside down after the cleaning, as the arrow on the housing had been painted over.',
  },
  { text: 'On the second night [[Marta opened]] the sluice too early, and the lower field was under water.' },
  { text: '[[Priya went]] ahead with the pour despite the forecast of heavy rain for the whole of the afternoon.' },
  {
    text: '[[Omar merged]] the branch before checking the second migration, which locked the orders table for nine minutes.',
  },
  { text: '[[Zoltanek pushed]] a rule that broke the checkout of two shops.' },
  {
    text: 'After the merger of the two plants the wrong invoice was sent to the mill [[by Karin]].',
    to: 'After the merger of the two plants the wrong invoice was sent to the mill.',
  },
  { text: '[[Jonas changed]] the route of the feeder, which tripped the breaker of the whole hall.' },
  {
    text: '[[Marta wrote]] down the wrong berth for the ferry.',
    to: 'The wrong berth for the ferry was written down.',
  },
  { text: '[[Tobi shredded]] the only copy of the lease.', to: 'The only copy of the lease was shredded.' },
  {
    text: '[[Karin turned]] off the interlock of the second press.',
    to: 'The interlock of the second press was turned off.',
  },
  {
    text: '[[Omar bypassed]] the interlock of the second press.',
    to: 'The interlock of the second press was bypassed.',
  },
  { text: '[[Lena hard-coded]] the address of the old depot.' },
  { text: '[[Pavel shipped]] it anyway.', to: 'It was shipped anyway.' },
  {
    text: '02:19 [[Marta pushes]] a typo to the edge routers.',
    head: 'Timeline',
    to: '02:19 A typo is pushed to the edge routers.',
  },
  { text: 'An [[untested merge by Lena]] put a debug flag into the release.' },
  { text: '[[Tobi’s script removed]] all the labels of the second shelf.', to: '' },
  { text: 'It went wrong [[when Tom restarted]] the feeder.', to: '' },
  { text: 'The outage began [[when Priya applied]] the new route.', to: '' },
  { text: 'The second hall went dark [[because Omar had switched]] off the feeder.', to: '' },
  { text: '[[Lena restarted]] the sorter in the middle of the count.' },
  { text: '[[Jonas sent]] the invoice of the mill twice.', to: 'The invoice of the mill was sent twice.' },
  {
    text: '[[Priya mailed]] the salary list to an external address that differs from ours in one letter.',
    to: 'The salary list was mailed to an external address that differs from ours in one letter.',
  },
  { text: '[[Omar unplugged]] the live feeder of the second hall.' },
  {
    text: '[[Tobi formatted]] both disks of the mirror on the morning on which the spare was due to arrive.',
    to: 'Both disks of the mirror were formatted on the morning on which the spare was due to arrive.',
  },
  { text: '[[Pavel passed]] the second signal at danger on the way to the yard.' },
  { text: '[[Karin cut]] the power to the cold store for the repair of the lamp in the corridor beside it.' },
  { text: '[[Marta merged]] the rename during the freeze.' },
  { text: '[[Anna force-pushed]] over the branch of the second depot.' },
  { text: 'The lift was fine [[until Tom greased]] the rail.', to: '' },
  { text: 'The handover was late [[because Jonas kept looking]] for the key himself.', to: '' },
  { text: 'The [[rule Lena wrote]] on Friday is what stopped the sorter.', to: '' },
  { text: '[[Hardcoded by Omar]] when the depot moved.', to: '' },
  { text: 'The outage was [[caused by Lena]], who was new to the hall.', to: '' },
];
