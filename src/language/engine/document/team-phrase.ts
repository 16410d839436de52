import type { RuleInfo } from '../../rule';

export const teamPhrase: RuleInfo = {
  id: 'team-phrase',
  group: 'team',
  category: 'quality',
  severity: 'information',
  title: 'A phrase of the team',
  why: 'The team has chosen phrases that it would rather not read in its reviews, and says why, under “flag” in the project file. Nothing is pointed out before somebody adds one there.',
  sources: [],
  examples: {
    flags: [],
    allows: ['The handover took place at 14:00, before the alert fired.'],
  },
};
