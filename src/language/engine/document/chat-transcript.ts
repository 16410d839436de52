import type { RuleInfo } from '../../rule';

export const chatTranscript: RuleInfo = {
  id: 'chat-transcript',
  group: 'document',
  category: 'quality',
  severity: 'hint',
  title: 'A pasted chat',
  why: 'What people typed in the middle of an incident is a record, and nobody should have to polish it. Its words are left alone; a timeline entry tells a later reader more.',
  sources: ['Who Broke Prod? Growing teams who can fail without fear (talk): a quick, lightweight record'],
  examples: {
    flags: [],
    allows: ['10:02 UTC: alert fired', '- 10:05 Ana restarts the hub'],
  },
};
