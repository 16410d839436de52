import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { lintFiles } from '../../src/cli/commands/lint';
import { lintFormats } from '../../src/cli/formats/formats';
import { readCommand } from '../../src/cli/options/command';
import { Problems } from '../../src/cli/terminal/problem';
import { lintText } from '../../src/review/index';
import { exampleDocuments, strictProject } from '../processes/example-documents';
import { createTerminal, runHere, withFiles } from './command-line';

const review = [
  '# Pump\n',
  'The pump ran dry at noon.',
  'The outage was due to human error.\n',
  '## Action items\n',
  '- [ ] Be more careful when deploying to production.\n',
].join('\n');

/** Runs lint, and tells which texts were read and not taken from the cache. */
async function lint(args: readonly string[], input = '', linter = lintText) {
  const command = readCommand(['lint', ...args]);
  assert.ok(command.run === 'lint', JSON.stringify(command));
  const { terminal, kept } = createTerminal(input);
  const read: string[] = [];
  const problems = new Problems(terminal);
  await lintFiles(command, terminal, problems, (text, ...others) => {
    read.push(text);
    return linter(text, ...others);
  });
  return { ...kept, exit: problems.exitCode, read };
}

describe('command line, lint --cache', () => {
  const withCache = (
    use: (lint: (...args: string[]) => ReturnType<typeof lintOne>, path: (name: string) => string) => Promise<void>,
  ): Promise<void> =>
    withFiles({ 'a.md': review }, async (path) => {
      await use((...args) => lintOne(path, ...args), path);
    });
  const lintOne = (path: (name: string) => string, ...args: string[]) =>
    lint([path('a.md'), '--format', 'json', '--cache', '--cache-location', path('cache'), ...args]);

  it('prints the same in every format, and reads nothing again', () => {
    // Some of all kinds.
    const some = Object.fromEntries(Object.entries(exampleDocuments).filter((_, i) => i % 8 === 0));
    return withFiles({ ...some, 'a.md': review, '.learning-review.json': strictProject }, async (path) => {
      const cached = [path(''), '--cache', '--cache-location', path('cache')];
      const documents = Object.keys(some).length + 1;
      assert.equal((await lint(cached)).read.length, documents);
      const linted = new Map<string, ReturnType<typeof lintText>>();
      const lintOnce: typeof lintText = (text, ...others) => {
        const result = linted.get(text) ?? lintText(text, ...others);
        linted.set(text, result);
        return result;
      };
      for (const format of Object.keys(lintFormats)) {
        const plain = await lint([path(''), '--format', format], '', lintOnce);
        const warm = await lint([...cached, '--format', format]);
        assert.deepEqual([plain.read.length, warm.read], [documents, []], format);
        assert.deepEqual({ ...warm, read: plain.read }, plain, format);
      }
    });
  });

  it('prints the same while it is made', () =>
    withCache(async (cold, path) => {
      const plain = await lint([path('a.md'), '--format', 'json']);
      assert.match(plain.printed, /"insert": \{/);
      assert.deepEqual(await cold(), plain);
    }));

  const changes: Readonly<Record<string, (path: (name: string) => string) => readonly string[]>> = {
    'the text': (path) => (writeFileSync(path('a.md'), `${review}\n`), []),
    'the project file': (path) => (writeFileSync(path('.learning-review.json'), '{ "phrases": ["calm"] }'), []),
    'the templates of the team': (path) => {
      mkdirSync(path('templates'));
      writeFileSync(path('templates/ours.md'), '# Ours\n');
      writeFileSync(path('.learning-review.json'), '{ "templates": "templates" }');
      return [];
    },
    'a settings file': (path) => {
      writeFileSync(path('settings.json'), '{ "learningReview.rules": { "human-error": "error" } }');
      return ['--settings', path('settings.json')];
    },
    'the profile': () => ['--profile', 'strict'],
    'a rule that is off, and was chosen': () => ['--rule', 'would-have-helped'],
  };
  for (const [what, change] of Object.entries(changes))
    it(`reads again what depends on ${what}`, () =>
      withCache(async (cached, path) => {
        await cached();
        const args = change(path);
        const { read, printed } = await cached(...args);
        assert.equal(read.length, 1);
        assert.equal(printed, (await lint([path('a.md'), '--format', 'json', ...args])).printed);
        assert.deepEqual((await cached(...args)).read, []);
      }));

  it('reads again when a template of the team has changed', () =>
    withCache(async (cached, path) => {
      changes['the templates of the team']!(path);
      await cached();
      writeFileSync(path('templates/ours.md'), '# Ours\n\n## Weather\n');
      assert.equal((await cached()).read.length, 1);
    }));

  it('chooses among what is kept', () =>
    withCache(async (cached, path) => {
      await cached('--baseline', path('known.json'), '--update-baseline');
      for (const args of [
        ['--category', 'blame'],
        ['--rule', 'human-error'],
        ['--max-findings', '1'],
        ['--baseline', path('known.json'), '--fail-on', 'information'],
      ]) {
        const { read, printed } = await cached(...args);
        assert.deepEqual(read, [], args.join(' '));
        assert.equal(printed, (await lint([path('a.md'), '--format', 'json', ...args])).printed);
      }
    }));

  const damages: Readonly<Record<string, (text: string) => string>> = {
    'it is empty': () => '',
    'its end is missing': (text) => text.slice(0, text.length / 2),
    'another version has written it': (text) => text.replace(/^(.*) \S+\n/, '$1 0.0.0\n'),
    'a message in it is another one': (text) => text.replace('human error', 'something'),
    'it has a line too many': (text) => text.replace('\n', '\nnothing\n'),
    'all its tabs are gone': (text) => text.replaceAll('\t', ''),
    'it has bytes that are no text': (text) => text.replace('findings', '\0\ufffd'),
  };
  for (const [what, damage] of Object.entries(damages))
    it(`is made again when ${what}`, () =>
      withCache(async (cached, path) => {
        const fresh = await cached();
        const whole = readFileSync(path('cache'), 'utf8');
        writeFileSync(path('cache'), damage(whole));
        assert.notEqual(readFileSync(path('cache'), 'utf8'), whole);
        const again = await cached();
        assert.deepEqual({ ...again, read: fresh.read }, fresh);
        assert.deepEqual((await cached()).read, []);
      }));

  it('leaves a file alone that is something else, and says so once', () =>
    withCache(async (cached, path) => {
      writeFileSync(path('cache'), review);
      const { printed, errors, exit } = await cached();
      assert.equal(exit, 2);
      assert.equal(
        errors,
        `${path('cache')}: this is not a cache of Learning Review, so it stays as it is; name another file with --cache-location.\n`,
      );
      assert.equal(readFileSync(path('cache'), 'utf8'), review);
      assert.equal(printed, (await lint([path('a.md'), '--format', 'json'])).printed);
    }));

  it('says once that it cannot be read or written', () =>
    withCache(async (_, path) => {
      for (const [location, why] of [
        [path(''), 'this is not a file, so nothing is kept there.'],
        [path('no/cache'), 'there is no such folder.'],
      ] as const) {
        const { errors, exit } = await lint([path('a.md'), '--cache', '--cache-location', location]);
        assert.deepEqual([exit, errors], [2, `${location}: ${why}\n`]);
      }
    }));

  it('keeps nothing of standard input', () =>
    withFiles({}, async (path) => {
      const args = ['-', '--cache', '--cache-location', path('cache')];
      for (const named of [[], ['--stdin-filename', 'postmortems/a.md']])
        assert.deepEqual((await lint([...args, ...named], review)).read, [review]);
      assert.ok(!existsSync(path('cache')));
    }));

  it('holds findings and no other words', () =>
    withCache(async (cached, path) => {
      await cached();
      const text = readFileSync(path('cache'), 'utf8');
      assert.match(text, /human error/);
      assert.doesNotMatch(text, /ran dry/);
    }));

  it('forgets a document that is gone, keeps one that was not read, and is not written without need', () =>
    withCache(async (cached, path) => {
      writeFileSync(path('b.md'), `${review}\nObviously, b was too slow.\n`);
      await cached(path('b.md'));
      const { ino } = statSync(path('cache'));
      assert.deepEqual((await cached()).read, []);
      assert.deepEqual((await cached(path('b.md'))).read, []);
      assert.equal(statSync(path('cache')).ino, ino);
      rmSync(path('b.md'));
      await cached();
      assert.doesNotMatch(readFileSync(path('cache'), 'utf8'), /b\.md|Obviously/);
    }));

  it('needs --cache for its place', async () => {
    const { exit, errors } = await runHere(['lint', '-', '--cache-location', 'x'], review);
    assert.equal(exit, 2);
    assert.match(errors, /^--cache-location needs --cache\./);
  });
});
