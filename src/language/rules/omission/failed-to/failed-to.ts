import { tableRule } from '../../../patterns/table-rule';
import { offerTodo } from '../offers';
import { flags } from './flags';
import { allows } from './allows';
import { rows } from './rows';

export const failedTo = tableRule({
  id: 'failed-to',
  group: 'omission',
  category: 'blame',
  severity: 'information',
  asksWhy: true,
  title: 'What people failed to do',
  why: '“Failed to” and “forgot to” measure people against a step. Readers can learn more from whether anything called for that step at the time.',
  sources: [
    'Dekker, The Field Guide to Understanding ‘Human Error’, ch. 5',
    'Microsoft Learn, Common traps to avoid',
    'Etsy, Debriefing Facilitation Guide',
  ],
  examples: {
    flags,
    allows,
  },
  message: '“{mark}” names a step that was left out. Say that it did not happen, and what normally prompts it.',
  question: 'What would have prompted it at that point?',
  says: rows,
  instead: offerTodo,
});
