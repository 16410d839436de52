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
    text: 'The reviewer [[did not check]] the index size.',
    to: 'The index size was not checked.',
  },
  {
    text: 'We [[never tested]] the failover.',
    to: 'The failover was not tested.',
  },
  { text: 'Priya [[didn’t read]] the runbook.', to: 'The runbook was not read.' },
  { text: 'The team deployed the change [[without telling]] support.' },
  { text: 'They [[didn’t bother to ask]] anyone.' },
  { text: 'Omar [[never closed]] the old account.', to: 'The old account was not closed.' },
  { text: 'We [[had not rehearsed]] the switch-over.', to: 'The switch-over had not been rehearsed.' },
  { text: 'The reviewer approved it [[without opening]] the diff.' },
  { text: 'I deployed [[without running]] the smoke tests.' },
  { text: 'She [[gave no handover]] to the night shift.', to: 'No handover was given to the night shift.' },
  { text: 'The change was made [[without proper authorisation]].' },
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
  { text: 'We [[did not act]] on the near miss in November.' },
  { text: 'At four Marta, [[without asking]] anybody, moved the two crates to the upper deck.' },
  { text: '[[Without checking]] the load, the crew started the second pump.' },
  { text: 'We made the second night worse [[by not telling]] the ward.' },
  { text: 'The night shift [[did not replace]] the filter when it had the chance.' },
  { text: 'The roofer [[was not wearing]] a harness when the plank broke.' },
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
  { text: 'Tenants who [[did not read]] the notice lost their bikes.' },
  { text: 'The developers [[do not write]] tests.' },
  {
    text: 'The fitter [[did not check]] how the valve behaves under load.',
    ask: 'What would have shown how the valve behaves under load?',
  },
];
