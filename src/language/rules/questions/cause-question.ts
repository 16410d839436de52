import { endOfQuestion } from '../../grammar/asking';
import type { Hit } from '../../patterns/row';
import { tableRule } from '../../patterns/table-rule';
import { askAnew, askFactors } from '../../rephrase/ask';
import type { Draft } from '../../rule';

function askForFactors({ sentence, mark }: Hit): readonly Draft[] {
  const after = sentence.source.slice(mark.end, endOfQuestion(sentence, mark.end).end);
  return askAnew(sentence, mark, askFactors(after.replace(/^\s*(?:of|for|behind)\s+/iu, '')));
}

/** "Nobody could find out what caused it" tells of a search. */
const searched = 'out|determine|know|tell|understand|see|sure|clear';

export const causeQuestion = tableRule({
  id: 'cause-question',
  group: 'questions',
  category: 'quality',
  severity: 'information',
  title: 'Questions for the one cause',
  why: 'A question about the cause tends to get one answer. A question about factors brings out the conditions that had to come together.',
  sources: [
    'the talk “Who Broke Prod? Growing teams who can fail without fear”',
    'Cook, How Complex Systems Fail',
    'PagerDuty, Postmortems',
  ],
  examples: {
    flags: [
      {
        text: '[[What caused]] this to happen?',
        to: 'What are the factors that contributed to the failure?',
      },
      {
        text: '[[What caused]] the outage of the ticket machines at 10:05, on the first day of the new timetable?',
        to: 'What are the factors that contributed to the outage of the ticket machines at 10:05, on the first day of the new timetable?',
      },
      {
        text: '[[What was the root cause]] of the latency that the shops in the north reported on Monday morning?',
        to: 'What are the factors that contributed to the latency that the shops in the north reported on Monday morning?',
      },
      {
        text: '[[What is the one thing]] that we would change before the two data centres are joined in June?',
        to: '',
      },
      { text: 'And [[what actually caused]] the second stop of the press that evening?' },
      { text: '[[What caused]] this to happen after two years in which the same job had run every night?', to: '' },
      {
        text: '[[What caused]] it on Friday, when the same job had run in four minutes every night of that month?',
        to: 'What are the factors that contributed to the failure on Friday, when the same job had run in four minutes every night of that month?',
      },
      {
        text: '[[What caused]] this in the second hall and not in the first one, which has the same pumps?',
        to: 'What are the factors that contributed to the failure in the second hall and not in the first one, which has the same pumps?',
      },
    ],
    allows: [
      'Several moves at once made it hard to find out what was the root cause.',
      'For two days nobody could find out what caused it.',
      'What caused the outage was a full disk.',
      'We do not know what caused the spike.',
      'What happened?',
      'What are the factors that contributed to the outage?',
      'What caused you to look at the dashboard?',
      'Which queries cause the load?',
      'What caused the crew to look at the gauge?',
    ],
  },
  message: '“{mark}” asks for one cause. Ask which factors contributed.',
  where: ({ kind }) => kind !== 'heading',
  instead: askForFactors,
  says: [
    {
      phrase: '[what ADVERBS has|have|had|could? have? caused]',
      tells: 'question',
      unless: 'PEOPLE',
      unlessBehind: searched,
    },
    {
      phrase: '[what be the ADVERBS root|main|real|actual|underlying|primary|ultimate|exact? root? cause]',
      tells: 'question',
      unlessBehind: searched,
    },
    { phrase: '[what be the one thing]', tells: 'question', instead: () => [] },
  ],
});
