import type { RuleInfo } from '../../rule';

export const teamPhrase: RuleInfo = {
  id: 'team-phrase',
  group: 'team',
  category: 'quality',
  severity: 'information',
  title: 'A phrase of the team',
  why: 'The team would rather say this otherwise, and says why under “flag” in the project file. Without phrases there, nothing is found.',
  sources: [],
  examples: {
    flags: [],
    allows: ['The handover took place at 14:00, before the alert fired.'],
  },
};
