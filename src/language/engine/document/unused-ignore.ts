import type { RuleInfo } from '../../rule';

export const unusedIgnore: RuleInfo = {
  id: 'unused-ignore',
  group: 'document',
  category: 'structure',
  severity: 'hint',
  title: 'An ignore comment that is not needed',
  why: 'The text that it spoke of has changed. Without the comment, the next finding here can show.',
  sources: [],
  examples: {
    flags: [],
    allows: ['It was human error. <!-- learning-review-ignore-line human-error: quoted from the ticket -->'],
  },
};
