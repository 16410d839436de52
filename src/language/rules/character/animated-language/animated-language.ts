import { tableRule } from '../../../patterns/table-rule';
import { remarks } from './rows';
import { flags } from './flags';
import { allows } from './allows';

export const animatedLanguage = tableRule({
  id: 'animated-language',
  group: 'character',
  category: 'blame',
  severity: 'information',
  title: 'Animated language',
  why: 'Scorn, sarcasm and disbelief show how it felt, and they can make people careful about what they say. Numbers say more: how many minutes, how many users.',
  sources: [
    'Google, Site Reliability Engineering, ch. 15 (“Animated language”)',
    'Microsoft Learn, Common traps to avoid',
  ],
  examples: {
    flags,
    allows,
  },
  message: '“{mark}” shows how it felt. Say what happened, for how long, and to how many.',
  question: 'What happened, for how long, and to how many?',
  says: remarks,
});
