import { tableRule } from '../../../patterns/table-rule';
import { offerStep } from '../offers';
import { flags } from './flags';
import { allows } from './allows';
import { rows } from './rows';

export const didNot = tableRule({
  id: 'did-not',
  group: 'omission',
  category: 'blame',
  severity: 'information',
  asksWhy: true,
  title: 'What people did not do',
  why: 'Of everything that was not done, hindsight picks the step that would have helped. It is more useful to know what would have prompted it at the time.',
  sources: ['Dekker, The Field Guide to Understanding ‘Human Error’, ch. 5', 'Etsy, Debriefing Facilitation Guide'],
  examples: {
    flags,
    allows,
  },
  message: '“{mark}” names a step that was not taken. Say what would have prompted it at that point.',
  says: rows,
  instead: offerStep,
});
