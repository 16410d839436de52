import { deepEqual } from 'node:assert/strict';
import { createAnalysis } from '../../src/language/index';

const found = (text: string): readonly string[] =>
  createAnalysis(text)
    .findings()
    .map((f) => `${f.ruleId}: ${text.slice(f.mark.start, f.mark.end)}`);

describe('findings together', () => {
  it('are one about blame in a sentence, and others where they speak of other words', () => {
    deepEqual(found('What was the root cause, and whose fault is it that the carelessly written script ran?'), [
      'cause-question: What was the root cause',
      'who-question: whose fault',
    ]);
  });
});

describe('a pasted chat', () => {
  const chat = (names: readonly string[]): string =>
    names.map((name, i) => `10:0${i} ${name}: line ${i} of what we said`).join('\n');

  it('gets one hint where somebody speaks three times in six lines', () => {
    deepEqual(found(chat(['ines', 'tolu', 'ines', 'tolu', 'kim', 'ines'])).length, 1);
  });

  it('knows who speaks in small and in capital letters', () => {
    deepEqual(found(chat(['Ines', 'tolu', 'ines', 'Tolu', 'Kim', 'INES'])).length, 1);
  });

  it('is none where nobody speaks three times', () => {
    deepEqual(found(chat(['ines', 'tolu', 'kim', 'ada', 'tolu', 'ines'])).length, 0);
  });
});

describe('a reason in the next sentences, or in the one before', () => {
  const silent = [
    'We failed to check the seal. The checklist did not name it.',
    'We did not test the move. There was no second hall for it at the time.',
    'We failed to rotate the key. The alert for it was muted.',
    'The team ignored the bell. It had been a false alarm each night that week.',
    'We did not check the second pump. It was not in the inventory.',
    'We failed to close the valve. The plan at the gate still showed the old one.',
    'We failed to check the seal. We thought that the day crew had done so.',
    'We should have moved one hall at a time. Given the strike, we were hesitant to come twice.',
    'The flood could have been avoided by closing one valve at a time. There are two reasons why we did not.',
    'Nobody noticed the leak. The water went on for an hour. From the door the gauge looked fine.',
    'The bell had rung for weeks, and we thought it was noise. So we did not check the pump.',
  ];
  for (const text of silent) it(`answers what would be asked: ${text}`, () => deepEqual(found(text), []));

  const asking = [
    'We forgot to renew the contract. It ended on Monday.',
    'We forgot to renew the contract. There were no complaints until Monday.',
    'We did not test the move. At the time, 40 people were in the hall.',
    'We failed to drain the tank. There was nothing that our guests could do.',
    'We forgot to renew the contract. The guests thought that we were closed.',
    'We did not check the pump. For an hour we did not know what was going on.',
    'We did not test the move. This meant that the hall stood still, because nobody could open it.',
    'We failed to check the seal. So the crew came twice, because the pump stood under water.',
    'We failed to check the seal. The flood came at noon. The hall was wet. There was no light, either.',
    'The bell had rung for weeks, and we thought it was noise. We did not check the second pump.',
    'We did not test the move.\n\nThere was no second hall at the time.',
  ];
  for (const text of asking) it(`is not told: ${text}`, () => deepEqual(found(text).length, 1));

  it('does not answer for words that judge', () => {
    deepEqual(found('We were lazy. There was no checklist at the time.').length, 1);
  });
});
