import assert from 'node:assert/strict';
import { abbreviations } from '../../src/review/time/zone';
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

  it('get one hint as well where a chat is pasted as a list', () => {
    for (const start of ['- 10:05', '* [10:05]', '1. 10:05']) {
      const list = chat.replaceAll(/^\d\d:\d\d/gm, start).replaceAll('\n\n', '\n');
      assert.deepEqual(found(list), ['1 chat-transcript'], start);
      assert.deepEqual(found(`## Notes\n\n${list}`), ['3 chat-transcript'], start);
    }
  });

  it('are read where each line is an entry of a timeline, in a list or in a table', () => {
    const lines = chat.split('\n\n');
    for (const mark of ['-', '1.', '- [ ]', '- [x]'])
      assert.deepEqual(found(`## Timeline\n\n${lines.map((line) => `${mark} ${line}`).join('\n')}`), ['5 overlooked']);
    const ticked = `- [x] They said:\n${lines.map((line) => `  ${line}`).join('\n')}`;
    assert.deepEqual(found(`## Timeline\n\n### Before\n\n${ticked}`), ['7 overlooked']);
    assert.deepEqual(found(`## Timeline\n\n${chat}`), ['3 chat-transcript']);
    const rows = lines.map((line) => `| ${line.replace(' ', ' | ')} |`).join('\n');
    assert.deepEqual(found(`## Timeline\n\n| Time | What |\n| --- | --- |\n${rows}`), ['7 overlooked']);
  });

  it('are none where the zone stands behind each time', () => {
    for (const zone of abbreviations.filter((each) => !each.includes('/')))
      assert.deepEqual(
        found(
          `## Timeline\n\n${[1, 2, 3, 4, 5, 6].map((minute) => `14:0${minute} ${zone}: We missed the alarm.`).join('\n')}`,
        ),
        [3, 4, 5, 6, 7, 8].map((line) => `${line} overlooked`),
      );
  });
});
