import { tableRule } from '../../../patterns/table-rule';
import { flags } from './flags';
import { allows } from './allows';
import { small } from './rows';

export const minimiser = tableRule({
  id: 'minimiser',
  group: 'hindsight',
  category: 'blame',
  severity: 'information',
  title: 'Minimisers',
  why: '“Just” and “simple” can hide what a step takes. Where the step is, and what it takes, helps explain why it was not done.',
  sources: [
    'Dekker, The Field Guide to Understanding ‘Human Error’',
    'Bergstrom, Three analytical traps in accident investigation',
  ],
  examples: {
    flags,
    allows,
  },
  message: '“{mark}” makes it sound small. Say what it took at that point, and what would have prompted it.',
  question: 'What did it take at that point, and what would have prompted it?',
  where: ({ section }) => section !== 'actions',
  says: small,
});
