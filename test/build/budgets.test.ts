import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { listSources, readLiterals } from '../../scripts/patterns/literals';

// How English is told apart: by rows over word classes. Regular expressions are for the shape of a token. The limits may only fall;
// the aim is 300 patterns, none above 120 characters, and no file of a rule above 150 lines.

const limits = { patterns: 203, longPatterns: 0, longFiles: 0 } as const;

const files = listSources('src/language');
const literals = readLiterals(files);
const lines = (file: string): readonly string[] => readFileSync(file, 'utf8').split('\n');
/** A pattern that is put together has its parts in a string. */
const built = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\bnew RegExp\(/g)].map(() => file));

describe('src/language', () => {
  it('has no more regular expressions than it had', () => {
    const count = literals.length + built.length;
    assert.ok(count <= limits.patterns, `${count} regular expressions`);
  });

  it('has no more long ones', () => {
    const long = literals.filter(({ source }) => source.length > 120);
    assert.ok(long.length <= limits.longPatterns, long.map(({ file, line }) => `${file}:${line}`).join('\n'));
  });

  it('has no more long files of rules', () => {
    const long = files.filter((file) => file.startsWith('src/language/rules/') && lines(file).length - 1 > 150);
    assert.ok(long.length <= limits.longFiles, long.join('\n'));
  });
});
