import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mkdir, writeFile } from 'node:fs/promises';
import { allowPhrase, getValue, listProperties, readJson, readProject, turnOffRule } from '../../src/project';
import { applyChanges } from '../../src/review';
import { propertyOptions } from '../property';
import { readReport, runHere, withFiles, type Outcome } from './command-line';

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
const project = `{
  // Ours.
  "$schema": "schemas/project.json",
  "extends": "shared.json",
  "documents": ["**/*.{md,txt}", "operations/?-[ab]*.md"],
  "ignore": ["operations/drafts", "**/template-*.md",],
  "profile": "strict",
  "rules": { "human-error": "warning", "who-question": "off", },
  "phrases": ["human error", "root cause"], /* and no more */
  "flag": [
    { "phrase": "(check|read)? the queue", "severity": "error", "reason": "It says less.", "suggestion": "look" },
    { "phrase": "Alert ... on fire" }
  ],
  "persons": ["Ines", "gardener"],
  "things": ["Atlas", "engineer"],
  "sections": { "timeline": ["How the night went"], "actions": ["Promises"], "other": [] },
  "zone": "Europe/Berlin",
  "templates": "ours",
  "tickets": { "OPS-": "https://tickets.example.com/browse/OPS-", "INC{id}": "https://tickets.example.com/{id}" }
}
`;
const shared = `{
  "extends": "other.json",
  "phrases": ["on fire"],
  "flag": [{ "phrase": "rm -rf" }],
  "rules": { "absolutes": "error" },
  "sections": { "impact": ["Who felt it"] }
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

/** A project file, mutated as a text, or with values that belong to other names. */
const anyProject = (text: string): fc.Arbitrary<string> => {
  const known = readJson(text).root;
  const values = listProperties(known).map(({ key, valueNode }) => [key, getValue(valueNode)] as const);
  const value = fc.oneof(fc.constantFrom(...values.map(([, each]) => each)), fc.jsonValue({ maxDepth: 3 }));
  const mixed = fc.dictionary(fc.constantFrom(...values.map(([key]) => key)), value);
  return fc.oneof(
    { weight: 3, arbitrary: mutate(text) },
    { weight: 1, arbitrary: mixed.map((each) => JSON.stringify(each)) },
  );
};

/** The exit code goes with what was told, in sentences and without a stack, and nothing breaks out of the output. */
function assertSound(outcome: Outcome, most: number): void {
  const { exit, printed, errors } = outcome;
  const told = errors
    .split('\n')
    .filter((line) => line !== '' && !/(?:no learning review in this folder|takes? them out|taken out)\.$/.test(line));
  if (told.length > 0) assert.equal(exit, 2);
  else assert.notEqual(exit, errors === '' ? 2 : undefined);
  assert.doesNotMatch(errors, /an error in Learning Review|^ +at /m);
  for (const line of errors.split('\n').slice(0, -1)) assert.match(line, /^[^\p{Cc}]+[.>!?)]$/u);
  if (printed.startsWith('{')) assert.ok(readReport(outcome).files.length <= most);
  else assert.doesNotMatch(printed, /[^\P{Cc}\n]/u);
}

/** Works in a folder of its own: without a name, reviews are looked for in the current one. */
const inFolder = (use: (path: (name: string) => string) => Promise<void>): Promise<void> => {
  const before = process.cwd();
  return withFiles({}, (path) => {
    process.chdir(path('.'));
    return use(path);
  }).finally(() => process.chdir(before));
};

describe('command line, anything at all', () => {
  it('ends with a result or a message', () =>
    inFolder((path) => {
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
          assertSound(await runHere(given, document), names.length);
        },
      );
      return fc.assert(property, propertyOptions(60, 7));
    })).timeout(process.env['PROPERTY_RUNS'] ? 0 : 300_000);

  it('reads any project file, and what that extends', () =>
    inFolder(async (path) => {
      await mkdir(path('ours'));
      const args = fc.constantFrom(
        ...[
          ['check-config'],
          ['check-config', 'shared.json'],
          ['lint', '--format', 'json'],
          ['lint', 'FILE.md', '--profile', 'standard'],
          ['lint', '*.md', '--format', 'json', '--settings', 'SETTINGS.json'],
          ['fix', 'FILE.md', '--dry-run'],
          ['explain', 'An engineer failed to check the queue.'],
          ['new', '-'],
        ],
      );
      await writeFile(path('FILE.md'), review.replaceAll('\r', ''));
      await writeFile(path('SETTINGS.json'), settings);
      const files = {
        '.learning-review.json': encode(anyProject(project)),
        'shared.json': encode(anyProject(shared)),
        'other.json': encode(anyProject(project)),
        'ours/short.md': encode(mutate(review)),
      };
      const property = fc.asyncProperty(args, fc.record(files), async (given, texts) => {
        for (const [name, text] of Object.entries(texts)) await writeFile(path(name), text);
        assertSound(await runHere(given), 2);
      });
      await fc.assert(property, propertyOptions(60, 8));
    })).timeout(process.env['PROPERTY_RUNS'] ? 0 : 300_000);
});

describe('edits of a project file, anything at all', () => {
  it('do what they are for and nothing else, or nothing', () => {
    const edits = {
      phrases: (text: string) => allowPhrase(text, 'on fire'),
      rules: (text: string) => turnOffRule(text, 'absolutes'),
    };
    const property = fc.property(
      fc.constantFrom(...(Object.keys(edits) as (keyof typeof edits)[])),
      fc.oneof(anyProject(project), anyProject(shared)),
      (key, text) => {
        const changes = edits[key](text);
        if (changes.length === 0) return;
        const after = applyChanges(text, changes);
        const [{ project: old, mistakes }, read] = [readProject(text), readProject(after)];
        assert.deepEqual({ ...read.project, [key]: undefined }, { ...old, [key]: undefined });
        assert.deepEqual(
          [read.project.phrases, read.project.rules],
          key === 'phrases'
            ? [[...(old.phrases ?? []), 'on fire'], old.rules]
            : [old.phrases, { ...old.rules, absolutes: 'off' }],
        );
        assert.ok(read.mistakes.length <= mistakes.length);
        // Again, there is nothing left to do.
        assert.deepEqual(edits[key](after), []);
      },
    );
    fc.assert(property, propertyOptions(200, 9));
  }).timeout(process.env['PROPERTY_RUNS'] ? 0 : 300_000);
});
