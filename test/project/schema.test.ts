import assert from 'node:assert/strict';
import Ajv from 'ajv';
import { readFileSync } from 'node:fs';
import { keys, readProject } from '../../src/project';

const read = (name: string): object => JSON.parse(readFileSync(`schemas/${name}.json`, 'utf8')) as object;
const ajv = new Ajv({ strictTypes: false, keywords: ['allowComments', 'allowTrailingCommas'] });
const check = ajv.compile(read('project'));
const hints = ajv.compile(read('project-hints'));

describe('The schema of a project file', () => {
  for (const [name, { example }] of Object.entries(keys))
    it(`takes the example of ${name}, and so does the reader`, () => {
      assert.equal(check({ [name]: example }), true, ajv.errorsText(check.errors));
      const { project, mistakes } = readProject(JSON.stringify({ [name]: example }));
      assert.deepEqual([project, mistakes], [{ [name]: example }, []]);
    });

  it('refuses what the reader refuses', () => {
    for (const wrong of [
      { profil: 'strict' },
      { profile: 'harsh' },
      { rules: { typos: 'off' } },
      { rules: { absolutes: 'loud' } },
      { phrases: 'a' },
      { phrases: [''] },
      { tickets: { 'A-': 1 } },
    ])
      assert.equal(check(wrong), false, JSON.stringify(wrong));
  });

  it('has a variant for VS Code that refuses nothing, because we say ourselves what is wrong', () => {
    for (const any of [{ profil: 1 }, { rules: [] }, { phrases: 'a', tickets: 1 }, []]) assert.equal(hints(any), true);
  });
});
