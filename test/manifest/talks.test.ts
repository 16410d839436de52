import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandTitles, root, snippetPrefixes } from './manifest';

const page = readFileSync(join(root, 'docs/talks.md'), 'utf8');

describe('docs/talks.md', () => {
  it('names tests that exist', () => {
    const missing: string[] = [];
    let count = 0;
    for (const [, file = '', rest = ''] of page.matchAll(/`(test\/[\w./-]+\.test\.ts)`(?:: ([^\n;|]*))?/g)) {
      const path = join(root, file);
      const text = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
      if (text === undefined) missing.push(file);
      for (const [, title = ''] of rest.matchAll(/“((?:[^“”]|“[^”]*”)*)”/g)) {
        count++;
        if (!text?.includes(`it('${title}'`) && !text?.includes(`it(\`${title}\``)) missing.push(`${file}: ${title}`);
      }
    }
    assert.deepEqual(missing, []);
    assert.ok(count > 20, `only ${count} tests are named`);
  });

  it('names rules, snippets and commands that exist', () => {
    const rules = [...page.matchAll(/\]\((rules\/[\w-]+\.md)\)/g)].map(([, path]) => path ?? '');
    assert.deepEqual(
      rules.filter((path) => !existsSync(join(root, 'docs', path))),
      [],
    );
    const snippets = [...page.matchAll(/`(review-[\w-]+)`/g)].map(([, prefix]) => prefix ?? '');
    assert.deepEqual(
      snippets.filter((prefix) => !snippetPrefixes.includes(prefix)),
      [],
    );
    const commands = [...page.matchAll(/\*\*([^*]+)\*\*/g)].map(([, title]) => title ?? '');
    assert.deepEqual(
      commands.filter((title) => !commandTitles.includes(title)),
      [],
    );
  });
});
