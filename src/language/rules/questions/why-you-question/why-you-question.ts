import { tableRule } from '../../../patterns/table-rule';
import { isHumble } from '../humble';
import { askOpenly } from './offers';
import { rows } from './rows';
import { flags } from './flags';
import { allows } from './allows';

export const whyYouQuestion = tableRule({
  id: 'why-you-question',
  group: 'questions',
  category: 'blame',
  severity: 'warning',
  title: 'Why did you, why didn’t they',
  why: '“Why did you” asks people to justify themselves. “How” and “what” ask what they saw, and what they had to go on.',
  sources: ['Etsy, Debriefing Facilitation Guide', 'PagerDuty, Postmortems', 'Allspaw, The Infinite Hows'],
  examples: {
    flags,
    allows,
  },
  message: '“{mark}” asks people to justify themselves. Ask what the situation looked like from there.',
  question: 'What did the situation look like at that point, and what was there to go on?',
  where: (_, sentence) => !isHumble(sentence),
  instead: askOpenly,
  says: rows,
});
