import { tableRule } from '../../../patterns/table-rule';
import { classTest, keysOf } from '../../../patterns/words';
import { asking } from './rows';
import { flags } from './flags';
import { allows } from './allows';

const isAttack = classTest('attack');

export const whoQuestion = tableRule({
  id: 'who-question',
  group: 'questions',
  category: 'blame',
  severity: 'warning',
  title: 'Who-questions',
  why: 'A question that asks for a person ends when it has a name. You can learn more from what the person saw, and from what let the change through.',
  sources: [
    'PagerDuty, Postmortems',
    'Google, The Site Reliability Workbook, ch. 10',
    'the talk “Who Broke Prod? Growing teams who can fail without fear”',
  ],
  examples: {
    flags,
    allows,
  },
  message: '“{mark}” asks for a name. Ask what made it possible.',
  question: 'What made this possible, and what made it look right at the time?',
  where: (_, { tokens }) => !tokens.some((token) => isAttack(keysOf(token))),
  says: asking,
});
