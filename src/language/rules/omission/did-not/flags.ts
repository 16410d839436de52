import type { Example } from '../../../rule';

/** What the rule flags. */
export const flags: readonly Example[] = [
  {
    text: 'Deployed the new menu to all shops [[without a rehearsal]] in the test kitchen.',
    to: 'The new menu was deployed to all shops without a rehearsal in the test kitchen.',
  },
  {
    text: 'The warden signed the pass [[without calling]] the foreman.',
    to: 'The pass was signed without the foreman being called.',
  },
  {
    text: 'The reviewer [[did not check]] the index size before the migration went to the second cluster on Tuesday evening.',
    to: 'The index size was not checked before the migration went to the second cluster on Tuesday evening.',
  },
  {
    text: 'We [[never tested]] the failover of the message broker after the two data centres had been joined last autumn.',
    to: 'The failover of the message broker was not tested after the two data centres had been joined last autumn.',
  },
  { text: 'The team deployed the change [[without telling]] support.' },
  {
    text: 'They [[didn’t bother to ask]] anyone on the storage team whether the snapshot from the night before was complete.',
  },
  { text: 'Omar [[never closed]] the old account.', to: 'The old account was not closed.' },
  { text: 'We [[had not rehearsed]] the switch-over.', to: 'The switch-over had not been rehearsed.' },
  {
    text: 'The reviewer approved it at 18:02 [[without opening]] the diff, as eleven other requests were waiting in the queue.',
  },
  {
    text: 'I deployed the hotfix to all three regions [[without running]] the smoke tests, because the runner was down that morning.',
  },
  { text: 'She [[gave no handover]] to the night shift.', to: 'No handover was given to the night shift.' },
  {
    text: 'The change to the firewall of the second site was made [[without proper authorisation]] while the lead was on leave.',
  },
  { text: 'We shipped the module [[untested]].', to: 'The module was shipped untested.' },
  { text: 'The planner [[had not updated]] the route sheet before the shift began.' },
  { text: 'Acme [[did not notify]] the hospitals until the next morning.' },
  { text: '[[Did not rotate]] the signing key when the vendor asked for it.' },
  { text: 'The night shift saw the alarm and [[did nothing]].', to: '' },
  { text: '02:10 The duty manager reads the mail and [[does nothing]] until the hospital calls.', to: '' },
  { text: '03:55 The operator restarts the press [[without consulting]] the fitter who had stopped it.' },
  {
    text: 'Zofia [[did not notice]] the second alarm, and the tank ran over.',
    to: 'The second alarm was not noticed, and the tank ran over.',
  },
  { text: 'Engineers [[not reading]] the release notes' },
  { text: '[[Not checking]] the backup before the upgrade was what hurt us.', to: '' },
  { text: 'We [[did not act]] on the near miss in November, when the same queue had filled up to ninety per cent.' },
  { text: 'At four Marta, [[without asking]] anybody, moved the two crates to the upper deck.' },
  { text: '[[Without checking]] the load, the crew started the second pump.' },
  { text: 'We made the second night worse [[by not telling]] the ward that the monitors would restart at two.' },
  { text: 'The night shift [[did not replace]] the filter when it had the chance.' },
  {
    text: 'The roofer [[was not wearing]] a harness when the plank broke on the north side of the station.',
    to: 'No harness was worn when the plank broke on the north side of the station.',
  },
  { text: 'We [[did not take the time to write]] tests for the move.' },
  {
    text: 'On the day of the move we [[did not warn]] the shops in the arcade that the lift would be out of service.',
    to: 'On the day of the move the shops in the arcade were not warned that the lift would be out of service.',
  },
  {
    text: 'In all of that week the planners [[did not read]] any mail from the mill that came in after four.',
    to: 'In all of that week no mail from the mill that came in after four was read.',
  },
  {
    text: 'The editor [[did not check]] the spelling or the dates before the second edition of the guide went out.',
    to: '',
  },
  {
    text: 'Tenants who [[did not read]] the notice about the garage lost their bikes when the racks were cleared in June.',
  },
  { text: 'The developers [[do not write]] tests.' },
  {
    text: 'The fitter [[did not check]] how the valve behaves under load.',
    ask: 'What would have shown how the valve behaves under load?',
  },
  {
    text: 'The second operator [[did not run]] the short test of the valve before the lock was opened for the first barge.',
  },
  { text: '[[Neither of us tested]] the second valve.' },
];
