import { tableRule } from '../../../patterns/table-rule';
import { askUndergone } from '../unseen';
import { allows } from './allows';
import { flags } from './flags';
import { rows } from './rows';

export const passiveOmission = tableRule({
  id: 'passive-omission',
  group: 'omission',
  category: 'blame',
  severity: 'information',
  asksWhy: true,
  title: 'Mistakes were made',
  why: '“Procedures were not followed” judges what somebody did, and does not say how it came about. Readers can learn from what happened, step by step.',
  sources: ['Benner, problem words for investigators', 'Dekker, The Field Guide to Understanding ‘Human Error’'],
  examples: {
    flags,
    allows,
  },
  message: '“{mark}” does not say what was done, or how it came about. Say what happened.',
  instead: askUndergone,
  // What is told with its reason hides nothing.
  unless: 'because / due to',
  where: ({ kind }) => kind !== 'heading',
  says: rows,
});
