import type { RuleInfo } from '../../rule';

export const chatTranscript: RuleInfo = {
  id: 'chat-transcript',
  group: 'document',
  category: 'quality',
  severity: 'hint',
  title: 'A pasted chat',
  why: 'What people typed in the middle of an incident is a record, and nobody should have to polish it. Its words are left alone; a timeline entry tells a later reader more.',
  sources: ['the talk “Who Broke Prod? Growing teams who can fail without fear”: a quick, lightweight record'],
  examples: {
    flags: [],
    allows: ['10:02 UTC: alert fired', '- 10:05 Ana restarts the hub'],
  },
};
