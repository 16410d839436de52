import assert from 'node:assert/strict';
import { commands } from '../../src/cli/options/command';
import type { Option } from '../../src/cli/options/option';
import { readReport, runHere, withFiles } from './command-line';

const blame = 'The outage was due to human error.';
const text = `# Review\n\n${blame}\n\nIf only we had seen it. The network guys restarted it.\n\n${blame}\n`;
const rulesIn = (outcome: Parameters<typeof readReport>[0]): readonly string[] =>
  readReport(outcome).files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId));
const lint = (...args: string[]) => runHere(['lint', '--format', 'json', '-', ...args], text);

describe('command line, options', () => {
  it('--fail-on makes a failure of findings that are as severe', async () => {
    const exits = async (input: string) =>
      Promise.all(
        ['error', 'warning', 'information', 'never'].map(
          async (severity) => (await runHere(['lint', '-', '--fail-on', severity], input)).exit,
        ),
      );
    assert.deepEqual(await exits(blame), [0, 1, 1, 0]);
    assert.deepEqual(await exits('# Calm\n'), [0, 0, 0, 0]);
    assert.equal((await lint()).exit, 0);
  });
  it('--fail-on counts what is not printed, and a problem has the first word', async () => {
    const { exit } = await runHere(['lint', '-', '--fail-on', 'warning', '--max-findings', '1'], `${text}\n${blame}`);
    assert.equal(exit, 1);
    assert.equal((await lint('no.md', '--fail-on', 'warning')).exit, 2);
  });
  it('--rule and --category leave the others out', async () => {
    const all = rulesIn(await lint());
    assert.ok(all.includes('human-error') && all.includes('if-only'));
    assert.deepEqual(new Set(rulesIn(await lint('--rule', 'human-error'))), new Set(['human-error']));
    assert.deepEqual(
      rulesIn(await lint('--rule', 'human-error', '--rule=if-only')),
      all.filter((id) => id === 'human-error' || id === 'if-only'),
    );
    assert.deepEqual(rulesIn(await lint('--category', 'inclusive')), []);
    assert.deepEqual(rulesIn(await lint('--category', 'inclusive', '--rule', 'inclusive-language')), [
      'inclusive-language',
    ]);
    assert.deepEqual(rulesIn(await lint('--category', 'inclusive', '--category', 'blame')), all);
    assert.deepEqual(rulesIn(await lint('--category', 'structure')), []);
    assert.deepEqual(rulesIn(await lint('--category', 'structure', '--rule', 'human-error')), []);
  });
  it('--rule turns a rule on', () =>
    withFiles({ 'settings.json': '{ "learningReview.rules": { "human-error": "off" } }' }, async (path) => {
      assert.ok(!rulesIn(await lint('--settings', path('settings.json'))).includes('human-error'));
      const named = await lint('--settings', path('settings.json'), '--rule', 'human-error');
      assert.deepEqual(new Set(rulesIn(named)), new Set(['human-error']));
      assert.deepEqual(rulesIn(await lint('--rule', 'inclusive-language')), ['inclusive-language']);
    }));
  it('--profile has more say than the settings', () =>
    withFiles({ 'settings.json': '{ "learningReview.profile": "gentle" }' }, async (path) => {
      const count = async (...args: string[]) =>
        rulesIn(await lint('--settings', path('settings.json'), ...args)).length;
      assert.ok((await count()) < (await count('--profile', 'standard')));
      assert.equal(await count('--profile', 'standard'), rulesIn(await lint()).length);
    }));
  it('--max-findings prints the first, and counts the others', async () => {
    const all = rulesIn(await lint());
    assert.deepEqual(rulesIn(await lint('--max-findings', '2')), all.slice(0, 2));
    const { printed } = await runHere(['lint', '-', '--max-findings', '2'], text);
    assert.ok(printed.endsWith(`\n${all.length} findings in 1 file, ${all.length - 2} of them not printed.\n`));
  });
  it('--quiet prints findings alone', async () => {
    assert.deepEqual(await runHere(['lint', '-', '--quiet'], '# Calm\n'), { exit: 0, printed: '', errors: '' });
    const { printed } = await runHere(['lint', '-', '--quiet'], text);
    assert.ok(printed.includes('human-error') && !printed.includes(' in 1 file'));
  });

  it('every one is in the help of its command, and in that of all', async () => {
    const { printed: whole } = await runHere(['--help']);
    for (const [name, { options, usage }] of Object.entries(commands)) {
      const { exit, printed } = await runHere([name, '--help']);
      assert.equal(exit, 0);
      for (const help of [whole, printed]) {
        assert.ok(help.includes(`learning-review ${name} ${usage}`));
        for (const [option, { about }] of Object.entries<Option>(options))
          assert.ok(help.includes(`--${option}`) && help.includes(about), `${name} --${option}`);
      }
    }
  });

  const refused: readonly (readonly [readonly string[], RegExp])[] = [
    [
      ['lnt', 'a.md'],
      /^"lnt" is not a command \(did you mean lint\?\); use lint, fix, new, read, radiator, import, rules, explain, check-config, completion, lsp\./,
    ],
    [['lint', '--formt', 'json'], /^--formt is not an option of lint \(did you mean --format\?\)\./],
    [['lint', '--format', 'jsn'], /^"jsn" is not a format \(did you mean json\?\); use pretty/],
    [['lint', '--fail-on', 'warnings'], /\(did you mean warning\?\); use error, warning, information or never\./],
    [['lint', '--fail-on', 'hint'], /^"hint" is not a severity; use error, warning, information or never\./],
    [
      ['lint', '--rule', 'humanerror'],
      /^"humanerror" is not a rule \(did you mean human-error\?\); use one of .*human-error/,
    ],
    [['lint', '--category', 'blam'], /\(did you mean blame\?\); use blame, quality, structure or inclusive\./],
    [['lsp', 'a.md'], /^lsp takes no files: the editor tells which are open\./],
    [['new', 'a.md', 'b.md'], /^Name one file, or none;/],
    [['explain', 'who-questio'], /^"who-questio" is not a rule \(did you mean who-question\?\)/],
    [['explain', ' '], /^The sentence is empty\./],
    [['lint', '--profile', 'x'], /^"x" is not a profile; use gentle, standard or strict\./],
    [['lint', '--max-findings', '0'], /^"0" is not a number of findings; use a whole number from 1\./],
    [['lint', '--max-findings', '1e3'], /^"1e3" is not a number of findings/],
    [['lint', '--quiet=yes'], /^--quiet takes no value\./],
    [['lint', '--format', '--quiet'], /^--format needs a value \(FORMAT\)\./],
    [['lint', '--__proto__', 'x'], /^--__proto__ is not an option of lint\./],
    [['constructor'], /^"constructor" is not a command/],
  ];
  for (const [args, saying] of refused)
    it(`refuses ${args.join(' ')}`, async () => {
      const { exit, printed, errors } = await runHere(args);
      assert.deepEqual([exit, printed], [2, '']);
      assert.match(errors, saying);
      assert.equal(errors.trimEnd().split('\n').length, 1);
    });
});
