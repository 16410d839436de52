import type { RuleInfo } from '../../rule';

export const unusedIgnore: RuleInfo = {
  id: 'unused-ignore',
  group: 'document',
  category: 'structure',
  severity: 'hint',
  title: 'An ignore comment that is not needed',
  why: 'The comment no longer hides anything. If it stays, it may hide a new finding that you would want to see.',
  sources: [],
  examples: {
    flags: [],
    allows: ['It was human error. <!-- learning-review-ignore-line human-error: quoted from the ticket -->'],
  },
};
