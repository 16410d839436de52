import assert from 'node:assert/strict';
import { createAnalysis } from '../../src/language/index';

/** The rules of the findings of a text, in order, each with the line that it starts on. */
const found = (text: string): readonly string[] =>
  createAnalysis(text)
    .findings()
    .map(({ ruleId, start }) => `${text.slice(0, start).split('\n').length} ${ruleId}`);

const chat = [
  '10:02 Ana: is it down?',
  '10:03 Li: yes, it is',
  '10:04 Ana: we forgot the key',
  '10:05 Li: looking',
  '10:06 Ana: ok',
  '10:07 Li: it is back',
].join('\n\n');

describe('people who chat', () => {
  it('get one hint for each talk, and what stands between is read', () => {
    const prose = 'It was human error.';
    assert.deepEqual(found(chat), ['1 chat-transcript']);
    assert.deepEqual(found(`${chat}\n\n${prose}\n\n${chat}`), [
      '1 chat-transcript',
      '13 human-error',
      '15 chat-transcript',
    ]);
    assert.deepEqual(found(`${chat}\n\n${prose}\n\n${prose}`), [
      '1 chat-transcript',
      '13 human-error',
      '15 human-error',
    ]);
  });

  it('are read where each line is an entry of a list or of a table', () => {
    const lines = chat.split('\n\n');
    assert.deepEqual(found(`## Timeline\n\n${lines.map((line) => `- ${line}`).join('\n')}`), ['5 overlooked']);
    const rows = lines.map((line) => `| ${line.replace(' ', ' | ')} |`).join('\n');
    assert.deepEqual(found(`## Timeline\n\n| Time | What |\n| --- | --- |\n${rows}`), ['7 overlooked']);
  });
});
