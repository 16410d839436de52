import type { Example } from '../../../rule';

/** What the rule flags. */
export const flags: readonly Example[] = [
  { text: 'The night porter was asked to lock the loading bay at ten, but he [[forgot]].', to: '' },
  {
    text: 'The release engineer [[failed to run]] the migration script.',
    to: 'The migration script was not run.',
  },
  {
    text: 'An engineer noticed the alert but [[forgot to escalate]] it.',
    to: 'The alert was noticed but it was not escalated.',
  },
  { text: 'Hydra [[failed to inform]] the two hospitals that the supply would be cut on Monday morning.' },
  { text: 'Norbank [[forgot to renew]] the contract, and so the support desk closed our ticket unread.' },
  {
    text: '[[Forgot to renew]] the certificate before the holidays.',
    to: 'The certificate was not renewed before the holidays.',
  },
  { text: 'The second crew was to close the valve as well, and they [[forgot to]].', to: '' },
  { text: 'The analysis before the move [[failed to show]] how many of the shelves are shared.', to: '' },
  { text: '[[Failed to warn]] the ward that the lift would be out of service.' },
  {
    text: 'The scoutmaster [[omitted to count]] the children before the bus left for the second camp.',
    to: 'The children were not counted before the bus left for the second camp.',
  },
  { text: 'A lot of people, ours among them, [[failed to do their job]] that week.' },
  { text: 'Management [[neglect]] of the alarm system had gone on for years.' },
  { text: 'The analysis before the move [[failed to consider]] what happens when both halls lose power.' },
  {
    text: '[[Failing to consult]] the night crew cost us another hour on the second day.',
    to: 'The night crew was not consulted, which cost us another hour on the second day.',
  },
  {
    text: 'The foreman signed the plan for the yard, [[omitting to mark]] the second trench.',
    to: 'The foreman signed the plan for the yard, and the second trench was not marked.',
  },
  {
    text: 'The flood came from the crew [[failing to close]] the upper valve at the end of the shift.',
    to: 'The flood came from the upper valve not being closed at the end of the shift.',
  },
  { text: '[[Failure on our side to keep]] the list in step with the new offices.' },
  { text: 'The dispatcher’s [[failure to pass]] the call on left the second crew waiting at the gate.' },
  {
    text: 'A factor was the [[failure of the supervisors to enforce]] the two-person rule in the tank farm.',
    to: 'A factor was that the two-person rule was not enforced in the tank farm.',
  },
  {
    text: 'The report names the [[failure]] of the crane driver, who was new to the site, to ensure that the hook was clear.',
  },
  { text: 'It came down to a [[failure to communicate]] early enough, in both offices.' },
  { text: '[[Neglect of the runbook]] had crept in.' },
  { text: 'The cause was a [[lapse of attention]] at the console.' },
  { text: 'The pilot’s [[loss of control]] in the turn came before the stall.' },
  { text: 'The panel found [[systemic failings in]] both of the wards.' },
  { text: 'The report is a [[catalogue of failures]] by the ministry.' },
  { text: '[[By failing to lock]] the gate, the guard let two visitors into the yard.' },
  { text: 'Both firms regret their [[failure to tell]] the ward in time.' },
  {
    text: 'At some point somebody [[forgot to close]] the damper in store 4.',
    to: 'At some point the damper in store 4 was not closed.',
  },
  {
    text: 'The crew [[failed to check]] the pin of the second hook and the rope, which had been in the rain for a week.',
    to: '',
  },
  {
    text: 'The night shift [[forgot to tell]] the day shift about the second leak, and the pump ran dry at seven.',
    to: '',
    ask: 'How would the day shift have heard of the second leak?',
  },
  { text: 'Oops, [[forgot to add]] the second valve to the list.' },
  { text: 'Next came a [[loss of situational awareness by]] the crew of the second boat.' },
];
