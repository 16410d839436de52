import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { settingNames } from '../../src/cli/settings/settings-file';
import { readReport, root, runHere, withFiles } from './command-line';

const flagged = 'The outage was due to human error.';

/** What is told of a settings file, without its path, and the ids of the rules that report with it. */
const lintWith = (settings: string | Uint8Array) =>
  withFiles({ 'settings.json': settings }, async (path) => {
    const file = path('settings.json');
    const outcome = await runHere(['lint', '--format', 'json', '--settings', file, '-'], flagged);
    assert.equal(outcome.exit, outcome.errors === '' ? 0 : 2);
    const told = outcome.errors.split('\n').slice(0, -1);
    for (const line of told) assert.ok(line.startsWith(`${file}:`), line);
    return {
      told: told.map((line) => line.slice(file.length + 1)),
      found: readReport(outcome).files[0]?.findings.map(({ ruleId }) => ruleId),
    };
  });

describe('command line, settings file', () => {
  it('knows the settings of the extension', () => {
    const { contributes } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
      contributes: { configuration: { properties: Record<string, unknown> } };
    };
    assert.deepEqual(
      settingNames.map((name) => `learningReview.${name}`),
      Object.keys(contributes.configuration.properties),
    );
  });

  const silent: Readonly<Record<string, string>> = {
    'comments and trailing commas': `{\n  // quiet, "please"\n  "a.url": "http://b, }", /* "learningReview.x": 1 */\n  "learningReview.rules": { "human-error": "off", },\n}\n`,
    'a byte order mark': '\ufeff{"learningReview.rules": {"human-error": "off"}}',
    'the last of two': '{"learningReview.rules": {"nothing": 1}, "learningReview.rules": {"human-error": "off"}}',
    'settings of others':
      '{"files.associations": {}, "rulers": [1], "__proto__": 1, "learningReview.rules": {"human-error": "off"}}',
    'settings of the editor':
      '{"learningReview.run": 7, "learningReview.phrases": ["human error", "the outage was due to human error"], "learningReview.rules": {"human-error": "off"}}',
  };
  for (const [what, text] of Object.entries(silent))
    it(`reads ${what}`, async () => assert.deepEqual(await lintWith(text), { told: [], found: [] }));
  for (const text of ['', '// nothing yet\n', '{}'])
    it(`takes ${JSON.stringify(text)} for no settings`, async () =>
      assert.deepEqual(await lintWith(text), { told: [], found: ['human-error'] }));

  const told: Readonly<Record<string, string>> = {
    '{\n  "learningReview.profile": "harsh"\n}':
      '2:29: learningReview.profile: "harsh" is not one of gentle, standard, strict; “standard” is used.',
    '{"learningReview.rules": ["who-question"]}':
      '1:26: learningReview.rules: should be an object with rule ids and severities; it is ignored.',
    '{"learningReview.rules": {\r\n"human-error": "loud"}}':
      '2:1: learningReview.rules: "loud" for “human-error” is not one of error, warning, information, hint, off; it is ignored.',
    '{"learningReview.rules": {"humanerror": "off"}}':
      '1:27: learningReview.rules: there is no rule “humanerror” (did you mean “human-error”?); it is ignored.',
    '{"learningReview.rules": {"who-qestion": "off"}}':
      '1:27: learningReview.rules: there is no rule “who-qestion” (did you mean “who-question”?); it is ignored.',
    '{"learningReview.rules": {"typos": "off"}}':
      '1:27: learningReview.rules: there is no rule “typos”; it is ignored.',
    '{"learningReview.rules": {"": "off"}}': '1:27: learningReview.rules: there is no rule “”; it is ignored.',
    '{"learningReview.phrases": 1}': '1:28: learningReview.phrases: should be a list of words; it is ignored.',
    '{"learningReview.phrases": ["a", 1]}': '1:34: learningReview.phrases: 1 is not text; it is ignored.',
    '{"learningReview.profil": "strict"}':
      '1:2: there is no setting “learningReview.profil” (did you mean “learningReview.profile”?); it is ignored.',
    '{"learningReview.colour": 1}': '1:2: there is no setting “learningReview.colour”; it is ignored.',
    '{"learningreview.profile": "strict"}':
      '1:2: there is no setting “learningreview.profile” (did you mean “learningReview.profile”?); it is ignored.',
    '{"profile": "strict"}':
      '1:2: there is no setting “profile” (did you mean “learningReview.profile”?); it is ignored.',
    '{"learningReview.\\u001b[2J": 1}': '1:2: there is no setting “learningReview.\\u{1b}[2J”; it is ignored.',
    'learningReview.profile=strict':
      '1:1: this is not a settings file: there is a word without quotes; the defaults are used.',
    '[]': '1:1: this is not a settings file: { is missing; the defaults are used.',
    '{\n  "learningReview.profile": "strict"\n  "a": 1\n}':
      '3:3: this is not a settings file: a comma is missing; the defaults are used.',
    '{"a": "b\n}': '1:7: this is not a settings file: a quote is not closed; the defaults are used.',
    '{"a": 1': '1:8: this is not a settings file: } is missing; the defaults are used.',
    '{} {}': '1:4: this is not a settings file: there is more after the end; the defaults are used.',
    '{"a": /* ': '1:7: this is not a settings file: a comment is not closed; the defaults are used.',
  };
  for (const [text, message] of Object.entries(told))
    it(`tells what is wrong with ${JSON.stringify(text)}, and goes on`, async () =>
      assert.deepEqual(await lintWith(text), { told: [message], found: ['human-error'] }));

  it('takes what is right beside what is wrong', async () => {
    const { told, found } = await lintWith(
      '{"learningReview.rules": {"human-error": "off", "typos": "off"}, "learningReview.profile": 1}',
    );
    assert.deepEqual([told.length, found], [2, []]);
  });

  it('is not nested without end', async () => {
    const message = /^1:\d+: this is not a settings file: it is nested too deeply; the defaults are used\.$/;
    const nest = (depth: number) => `{"learningReview.phrases": ${'['.repeat(depth)}${']'.repeat(depth)}}`;
    for (const text of ['['.repeat(200_000), '{"a":'.repeat(200_000), nest(101), nest(200_000)]) {
      const { told } = await lintWith(text);
      assert.match(told.join('\n'), message);
    }
    assert.match((await lintWith(nest(99))).told.join('\n'), /^1:29: learningReview\.phrases: \[+…? is not text/);
  });

  it('is told of, and the defaults are used, when it cannot be read', async () => {
    assert.deepEqual(await lintWith(Buffer.from('\ufeff{}', 'utf16le')), {
      told: [' it is written in UTF-16; save it as UTF-8.'],
      found: ['human-error'],
    });
    const outcome = await runHere(['lint', '--settings', 'none.json', '-'], '# A\n');
    assert.deepEqual(outcome, {
      exit: 2,
      printed: 'No findings in 1 file.\n',
      errors: 'none.json: there is no such file.\n',
    });
  });
});
