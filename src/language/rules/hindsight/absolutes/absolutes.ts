import { tableRule } from '../../../patterns/table-rule';
import { flags } from './flags';
import { allows } from './allows';
import { always } from './rows';

export const absolutes = tableRule({
  id: 'absolutes',
  group: 'hindsight',
  category: 'blame',
  severity: 'information',
  asksWhy: true,
  title: 'Absolutes about people',
  why: '“Nobody” and “always” can turn one day into a habit, and blame everyone for it. What there was to see, and who could see it, can be changed.',
  sources: ['Etsy, Debriefing Facilitation Guide', 'Dekker, The Field Guide to Understanding ‘Human Error’'],
  examples: {
    flags,
    allows,
  },
  message: '“{mark}” is about everybody, or about every time. Say who could have seen it, and where.',
  where: ({ section }) => section !== 'actions',
  says: always,
});
