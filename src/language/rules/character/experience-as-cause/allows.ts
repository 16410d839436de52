import type { RuleInfo } from '../../../rule';

/** What the rule leaves alone. */
export const allows: RuleInfo['examples']['allows'] = [
  { text: '- 12:10 The junior fitter restarted the second pump.', head: 'Timeline' },
  'This was our first migration of this kind.',
  'Great catch by the intern, who noticed the wrong slope.',
  'A new engineer noticed the error rate and paged us.',
  'The junior engineers gave a talk about the incident.',
  'Users had a poor experience during the outage.',
  'We are hiring a junior engineer.',
  'The new operator pod restarted twice.',
  'Add the new contractor accounts to the audit.',
  'Dana has experience with this store and joined the call.',
  'The team had little experience with this failure mode.',
  'The new user role deleted two rows.',
  'The new site engineer started as our second employee in May.',
];
