import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { formats } from '../../src/record/index';

describe('the page about formats', () => {
  it('names each of them, in their order', () => {
    const page = readFileSync('docs/formats.md', 'utf8');
    assert.deepEqual(
      [...page.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, id]) => id),
      formats.map(({ id }) => id),
    );
  });
});
