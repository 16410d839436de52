import type { RuleInfo } from '../../../rule';

/** What the rule leaves alone. */
export const allows: RuleInfo['examples']['allows'] = [
  'Who did we call first, and who did they call?',
  'Who is responsible for this meter?',
  'Who deployed the rollback?',
  'The log says which valve was opened by whom.',
  'The name of the engineer who signed the plan is in the log.',
  'How I responded then: what I did and what I felt.',
  'Who is on call this week?',
  'Who owns the billing service?',
  'Who was affected, and for how long?',
  'Who is responsible for the DNS zone?',
  'Who noticed the delay first?',
  'The engineer who deployed the fix wrote this summary.',
  'We do not know who pushed the malicious package.',
  'Who reviewed this document?',
  'Which engineers should review the new draft?',
  'Who will pay for the second feed?',
  'Who hired the van for the move?',
  'Whom should we invite to the review?',
  'Who wants to present the second part?',
  'Anyone want to join the call?',
  'The name of the person who found the leak is in the log.',
  'Who will write the timeline, and who has the numbers?',
];
