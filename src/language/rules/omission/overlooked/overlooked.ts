import { tableRule } from '../../../patterns/table-rule';
import { offerSeen } from '../offers';
import { flags } from './flags';
import { allows } from './allows';
import { reason, rows } from './rows';

export const overlooked = tableRule({
  id: 'overlooked',
  group: 'omission',
  category: 'blame',
  severity: 'information',
  asksWhy: true,
  title: 'What people missed or ignored',
  why: '“Missed” and “ignored” are judged from the end. What there was to see at the time, and what else was going on, explains more.',
  sources: ['Dekker, The Field Guide to Understanding ‘Human Error’', 'Etsy, Debriefing Facilitation Guide'],
  examples: {
    flags,
    allows,
  },
  message: '“{mark}” judges from the end. Say what there was to see at that point, and what else was going on.',
  question: 'What was there to see at that point, and what else was going on?',
  instead: offerSeen,
  unless: reason,
  says: rows,
});
