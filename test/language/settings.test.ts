import assert from 'node:assert/strict';
import { readSettings } from '../../src/language/index';

describe('settings that were given', () => {
  it('hold phrases that say something', () => {
    const { settings, problems } = readSettings({ phrases: ['fat finger', '', '  ', 7] }, []);
    assert.deepEqual(settings.phrases, ['fat finger']);
    assert.deepEqual(problems, ['phrases: 7 is not text; it is ignored.']);
  });

  it('may leave everything out', () => {
    const { settings, problems } = readSettings({}, []);
    assert.deepEqual([settings.phrases, settings.rules, problems], [[], {}, []]);
  });
});
