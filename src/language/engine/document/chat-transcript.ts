import type { RuleInfo } from '../../rule';

export const chatTranscript: RuleInfo = {
  id: 'chat-transcript',
  group: 'document',
  category: 'quality',
  severity: 'hint',
  title: 'A pasted chat',
  why: 'What people type during an incident is a record, and nobody should have to polish it, so its words are left alone. Timeline entries are easier for later readers.',
  sources: ['the talk “Who Broke Prod? Growing teams who can fail without fear”: a quick, lightweight record'],
  examples: {
    flags: [],
    allows: ['10:02 UTC: alert fired', '- 10:05 Ana restarts the hub'],
  },
};
