import assert from 'node:assert/strict';
import fc from 'fast-check';
import { writeFile } from 'node:fs/promises';
import { propertyOptions } from '../property';
import { readReport, runHere, withFiles } from './command-line';

const review = `---\r
title: "Mail was late"\r
date: 2026-05-01\r
---\r
# Mail was late 🔥\r
\r
<!-- learning-review-ignore-line human-error: a title -->\r
## Timeline\r
\r
- 10:00 An engineer failed to check the queue, which was due to human error.\r
  - 10:05 [Alert](https://example.com/a)\r
| Time | What |\r
|---|---|\r
| 10:10 | Obviously, > 90 % failed |\r
\r
## Action items\r
\r
- [ ] Be more careful (owner: @ines, due: 2026-06-01)\r
- [x] Add an alert\r
\`\`\`sh\r
rm -rf /\r
\`\`\`\r
`;
const settings = `{
  // what we use
  "learningReview.profile": "strict",
  "learningReview.rules": { "human-error": "warning", "who-question": "off", },
  "learningReview.phrases": ["human error", "root cause"], /* and no more */
  "editor.fontSize": 12.5e0,
}
`;
const baseline = `{
  "version": 1,
  "findings": [
    {"path":"FILE.md","rule":"human-error","words":"human error","fingerprint":"2248a9fe1fe67edbe2112edb102e4acf"}
  ]
}
`;
const options = [
  'lint',
  'explain',
  'new',
  '--title',
  'radiator',
  '--format',
  'json',
  'pretty',
  '--settings',
  '--out',
  '--help',
  '-v',
  '-',
  '--',
  '--format=json',
  '--format=github',
  '--format=junit',
  '--format=codequality',
  '--format=markdown',
  '--quiet',
  '--fail-on',
  'error',
  '--max-findings=1',
  '--rule',
  'human-error',
  '--files-from',
  '--baseline',
  'BASELINE.json',
  '--update-baseline',
  '--stdin-filename',
  '**/*.md',
  '{[*(',
  '-xyz',
  '',
  '\0',
  '\x1b[2J',
  'no-such.md',
  '__proto__',
];

const odd = [
  '"',
  '\\',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  ',',
  ':',
  '//',
  '/*',
  '*/',
  '<!--',
  '-->',
  '---\n',
  '```',
  '|',
  '- ',
  '\t',
  '\r',
  '\n\n',
  '\0',
  '\x1b[',
  '\u202e',
  '\ufeff',
  '\ud83d',
  '\udd25',
  '&#x;',
  '__proto__',
  '1e999',
  'null',
  '"learningReview.',
  '@',
  '> ',
  '#',
];

/** A text with some of its parts taken out, repeated, or replaced by something odd. */
const mutate = (text: string): fc.Arbitrary<string> => {
  const change = fc.record({
    at: fc.nat(text.length),
    length: fc.nat(12),
    text: fc.constantFrom('', ...odd),
    times: fc.integer({ min: 1, max: 4 }),
  });
  return fc.array(change, { maxLength: 8 }).map((changes) => {
    let changed = text;
    for (const { at, length, text: put, times } of changes)
      changed = changed.slice(0, at) + put.repeat(times) + changed.slice(at + (times === 3 ? -length : length));
    return changed;
  });
};

/** Bytes of a text; sometimes with one that no text has. */
const encode = (text: fc.Arbitrary<string>) =>
  fc.tuple(text, fc.option(fc.nat(200), { freq: 8 })).map(([each, at]) => {
    const bytes = Buffer.from(each);
    if (at !== null && at < bytes.length) bytes[at] = 0xff;
    return bytes;
  });

describe('command line, anything at all', () => {
  it('ends with a result or a message', async () => {
    const before = process.cwd();
    await withFiles({}, (path) => {
      // Without a name, reviews are looked for in the current folder.
      process.chdir(path('.'));
      const argument = fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...options, 'FILE.md', 'SETTINGS.json') },
        { weight: 1, arbitrary: fc.string({ maxLength: 5 }) },
      );
      const args = fc.oneof(
        fc.constant(['lint', 'FILE.md', '--format', 'json', '--settings', 'SETTINGS.json']),
        fc.constant(['lint', 'FILE.md', '--settings', 'SETTINGS.json']),
        fc.constant(['radiator', 'FILE.md']),
        fc.constant(['explain', '-']),
        fc.constant(['lint', 'FILE.md', '--format', 'json', '--baseline', 'BASELINE.json']),
        fc.array(argument, { maxLength: 6 }),
      );
      const property = fc.asyncProperty(
        args,
        encode(mutate(review)),
        encode(mutate(settings)),
        encode(mutate(baseline)),
        async (names, document, file, known) => {
          await writeFile(path('FILE.md'), document);
          await writeFile(path('SETTINGS.json'), file);
          await writeFile(path('BASELINE.json'), known);
          // No page is written but into the folder of the test.
          const given = names.map((name) =>
            ['FILE.md', 'SETTINGS.json', 'BASELINE.json'].includes(name) || /html?$/i.test(name) ? path(name) : name,
          );
          const outcome = await runHere(given, document);
          const { exit, printed, errors } = outcome;
          const told = errors
            .split('\n')
            .filter(
              (line) => line !== '' && !/(?:no learning review in this folder|takes? them out|taken out)\.$/.test(line),
            );
          if (told.length > 0) assert.equal(exit, 2);
          else assert.notEqual(exit, errors === '' ? 2 : undefined);
          assert.doesNotMatch(errors, /an error in Learning Review|^ +at /m);
          for (const line of errors.split('\n').slice(0, -1)) assert.match(line, /^[^\p{Cc}]+[.>!?)]$/u);
          if (printed.startsWith('{')) assert.ok(readReport(outcome).files.length <= names.length);
          else assert.doesNotMatch(printed, /[^\P{Cc}\n]/u);
        },
      );
      return fc.assert(property, propertyOptions(60, 7));
    }).finally(() => process.chdir(before));
  }).timeout(process.env['PROPERTY_RUNS'] ? 0 : 60_000);
});
