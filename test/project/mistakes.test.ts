import assert from 'node:assert/strict';
import { readProject } from '../../src/project';
import { told } from './told';

/** What is told of a text, with line and column. */
const tell = (text: string): readonly string[] =>
  readProject(text).mistakes.map(({ line, column, sentence }) => `${line}:${column}: ${sentence}`);

describe('Mistakes in a project file', () => {
  for (const [text, sentence] of Object.entries(told))
    it(`${JSON.stringify(text)} is told in one sentence, at its place`, () => assert.equal(tell(text)[0], sentence));

  it('are all told, and the rest counts', () => {
    const { project, mistakes } = readProject(
      '{"profil": 1, "rules": {"absolutes": "off", "typos": "off"}, "phrases": [1, "on fire"], "zone": "UTC" "ignore": ["a"]}',
    );
    assert.deepEqual(project, {
      rules: { absolutes: 'off' },
      phrases: ['on fire'],
      zone: 'UTC',
      ignore: ['a'],
    });
    assert.equal(mistakes.length, 4);
  });

  it('are none in comments, commas behind the last value, and a file without values', () => {
    for (const text of [
      '',
      '// nothing yet\n',
      '{}',
      '{\n  // ours\n  "phrases": ["on fire",],\n}\n',
      '{"$schema": "a"}',
    ])
      assert.deepEqual(tell(text), [], text);
  });

  it('are at places in the text, also at its end', () => {
    for (const text of Object.keys(told))
      for (const { offset, length } of readProject(text).mistakes) assert.ok(offset + length <= text.length, text);
  });

  it('show no half of a character where they cut a text off', () => {
    const [mistake] = readProject(JSON.stringify({ profile: `${'x'.repeat(37)}${'😀'.repeat(9)}` })).mistakes;
    assert.match(mistake!.sentence, /^profile: "x{37}…/);
  });

  it('are told of a text that is nested without end', () => {
    for (const text of ['['.repeat(200_000), '{"a":'.repeat(200_000), `{"phrases": ${'['.repeat(200)}`])
      assert.match(tell(text).join(), /^1:\d+: This is not JSON with comments: it is nested too deeply\.$/);
  });
});
