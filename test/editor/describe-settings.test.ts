import assert from 'node:assert/strict';
import { describeSettings } from '../../src/vscode/support/describe-settings';

const schemas = {
  run: { default: 'onType', enum: ['onType', 'onSave'] },
  enable: { default: true },
  phrases: { default: [] },
  folder: { default: 'reviews' },
  rules: { default: {}, properties: { 'did-not': { enum: ['off', 'hint'] } } },
};
const describeOne = (key: string, value: unknown) => describeSettings(schemas, [{ key, place: 'user', value }]);

describe('Settings in the diagnostics', () => {
  it('are those that differ from their defaults', () => {
    assert.deepEqual(describeOne('run', 'onType'), []);
    assert.deepEqual(describeOne('phrases', []), []);
    assert.deepEqual(describeOne('rules', undefined), []);
    assert.deepEqual(describeOne('run', 'onSave'), ['run (user): onSave']);
    assert.deepEqual(describeOne('enable', false), ['enable (user): false']);
  });

  it('hold nothing that somebody typed', () => {
    assert.deepEqual(describeOne('phrases', ['a name']), ['phrases (user): 1 entry']);
    assert.deepEqual(describeOne('phrases', ['a name', 'b']), ['phrases (user): 2 entries']);
    assert.deepEqual(describeOne('folder', 'a name'), ['folder (user): set']);
    assert.deepEqual(describeOne('run', 'a name'), ['run (user): set']);
    assert.deepEqual(describeOne('rules', { 'did-not': 'off' }), ['rules (user): did-not off']);
    assert.deepEqual(describeOne('rules', { 'did-not': 'off', 'a name': 'off' }), [
      'rules (user): did-not off, 1 other entry',
    ]);
    assert.deepEqual(describeOne('rules', { 'did-not': 'a name', other: 'off' }), ['rules (user): 2 other entries']);
    assert.deepEqual(describeOne('unknown', { secret: 1 }), ['unknown (user): 1 other entry']);
  });
});
