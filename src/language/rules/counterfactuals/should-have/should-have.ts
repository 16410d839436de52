import { tableRule } from '../../../patterns/table-rule';
import { flags } from './flags';
import { allows } from './allows';
import { rows } from './rows';
import { offerFact } from './offers';

export const shouldHave = tableRule({
  id: 'should-have',
  group: 'counterfactuals',
  category: 'blame',
  severity: 'information',
  asksWhy: true,
  title: 'What people should have done',
  why: 'It describes something that did not happen. Readers can learn more from what people saw at the time, and from what would have prompted the step.',
  sources: [
    'Dekker, The Field Guide to Understanding ‘Human Error’, ch. 5',
    'PagerDuty, Postmortems',
    'Microsoft Learn, Common traps to avoid',
  ],
  examples: {
    flags,
    allows,
  },
  message: '“{mark}” describes what did not happen. Say what did, and what people saw at that point.',
  says: rows,
  instead: offerFact,
});
