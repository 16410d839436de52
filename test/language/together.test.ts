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
