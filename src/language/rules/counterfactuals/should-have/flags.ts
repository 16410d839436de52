import type { Example } from '../../../rule';

/** What the rule flags. */
export const flags: readonly Example[] = [
  { text: 'We [[could have known]] after the first burst pipe in May.', to: '' },
  { text: 'It [[must have been obvious]] to everybody on deck that a second tug was needed.', to: '' },
  {
    text: 'We [[should have tested]] the restore on the second site before the launch of the new booking service.',
    to: 'The restore was not tested on the second site before the launch of the new booking service.',
  },
  {
    text: 'The on-call engineer [[should have escalated]] sooner, since the queue had been growing since half past one.',
  },
  {
    text: 'We [[should have tested]] the new pumps, the old valves, and the gauges of the second hall.',
    to: 'The new pumps, the old valves, and the gauges of the second hall were not tested.',
  },
  { text: 'Backups [[should have been checked]] every week.', to: 'Backups were not checked every week.' },
  { text: 'This [[should have been in]] the first delivery to the mill, and not in the one that came on the Friday.' },
  {
    text: 'HR [[should have been told]] in May that the badge readers at the depot would be replaced over the summer.',
    to: 'HR was not told in May that the badge readers at the depot would be replaced over the summer.',
  },
  { text: 'They [[could have asked]] us first.', to: 'We were not asked first.' },
  {
    text: 'I [[shouldn’t have merged]] on a Friday, when nobody from the payments team was around to look at the graphs.',
    to: 'I merged on a Friday, when nobody from the payments team was around to look at the graphs.',
  },
  { text: 'The dispatcher [[was meant to]] call the depot and did not.', to: '' },
  { text: 'Nothing kept us from splitting the job into two runs of an hour each, and we [[should have]].' },
  { text: 'We [[could of asked]] the vendor.', to: 'The vendor was not asked.' },
  { text: 'The job [[should not have been started]] so late.', to: 'The job was started so late.' },
  { text: 'Any seasoned admin [[would have saved]] the config of the switch before loading the new image at 22:00.' },
  {
    text: 'The patch [[should never have gone]] out on a holiday, with half of the support desk away until Tuesday.',
    to: 'The patch went out on a holiday, with half of the support desk away until Tuesday.',
  },
  { text: 'The night-shift nurse [[should have called]] the doctor before giving the second dose.' },
  { text: 'The team [[could have been]] quicker to acknowledge the page, which came in at 03:12 on a Sunday.' },
  { text: 'With the notes at hand I [[could have brought]] the spare key much earlier.' },
  { text: 'The manager [[was told to close]] the valve at noon, but did not.' },
  { text: 'The trainee [[should never have been given]] the master key.' },
  { text: 'We [[shoulda known]] better.' },
  { text: 'Somebody [[should have told]] the archive that the lift was out of service.' },
  { text: '[[Could have asked]] the night shift for the second key.' },
  { text: '[[Should have rehearsed]] the switch-over with both sites.' },
  { text: 'The link to the floor plan [[should have been]] in the runbook from the start.' },
  { text: 'The umpire [[should have been]] firmer when the lightning started.' },
  { text: 'We [[needed to have escalated]] this to the network provider within the first hour, and not after lunch.' },
  { text: 'Acme [[should have warned]] us before the old endpoint went away.' },
  {
    text: 'The crane driver [[might at least have asked]] who was below before the second beam was lifted off the truck.',
  },
  { text: 'The mate [[should at least have read]] the tide table.', to: 'The tide table was not read.' },
  {
    text: 'We [[should have checked]] the open orders and recently cancelled bookings as well.',
    to: 'The open orders and recently cancelled bookings were not checked.',
  },
  { text: '[[More could have been done]] to warn the residents.' },
  {
    text: 'Maybe we [[should have asked]] the harbour for a second tug before the wind turned to the west.',
    to: 'The harbour was not asked for a second tug before the wind turned to the west.',
  },
  {
    text: 'The planners [[could have done]] a better job of telling the wards when the water would be cut.',
    to: '',
  },
  { text: '[[Should have been caught]] much earlier.', to: '' },
  { text: 'The night shift [[should have seen that]] the tank was nearly full.' },
  { text: 'The crew found two valves in the yard that they had closed and [[should not have]].', to: '' },
  {
    text: 'We [[should have warned]] the two partners in April, because both of them still called the old endpoint.',
    to: '',
  },
  { text: 'The second bell alone [[ought to have rung alarm bells]] with the two on watch.' },
];
