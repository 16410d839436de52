import { tableRule } from '../../../patterns/table-rule';
import { isHumble } from '../humble';
import { askSituation } from './offers';
import { allows } from './allows';
import { flags } from './flags';
import { leading } from './rows';
import { scornful } from './scornful';

export const leadingQuestion = tableRule({
  id: 'leading-question',
  group: 'questions',
  category: 'blame',
  severity: 'warning',
  title: 'Leading and incredulous questions',
  why: 'A question that contains its own answer can put people on the defensive. They can answer what the situation looked like to them.',
  sources: [
    'Dekker, The Field Guide to Understanding ‘Human Error’',
    'Google, The Site Reliability Workbook, ch. 10',
    'Etsy, Debriefing Facilitation Guide',
  ],
  examples: { flags, allows },
  message: '“{mark}” already contains an answer. Ask what the situation looked like from there.',
  question: 'What did the situation look like at that point, from where people were?',
  where: (_, sentence) => !isHumble(sentence),
  instead: askSituation,
  says: [...leading, ...scornful],
});
