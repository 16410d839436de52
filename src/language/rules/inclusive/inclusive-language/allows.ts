import type { RuleInfo } from '../../../rule';

/** What the rule leaves alone. */
export const allows: RuleInfo['examples']['allows'] = [
  'The master failed over to the replica.',
  'We just restarted the special node.',
  'The feature was disabled for an invalid host.',
  'She paged the database team.',
  'The man page lists the flag.',
  'We run a sanity check before each deploy.',
  'The Foreman process exited.',
  'The request was sent from Postman by Guy Salesman.',
  'Salesman 2.1 was installed on the tablets of all shops in June.',
  'The chairman of the works council and the spokesman of the fire brigade were told at 09:00.',
  'On the tape the first officer says “you guys go ahead”, and the tug starts to move.',
  'Two of the boys were taken to hospital with a broken arm.',
];
