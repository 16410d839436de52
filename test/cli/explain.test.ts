import assert from 'node:assert/strict';
import { allRules } from '../../src/review/index';
import { runHere, withFiles } from './command-line';

const explain = async (...args: string[]): Promise<string> => (await runHere(['explain', ...args])).printed;
/** What one rule is kept back by. */
const reason = async (rule: string, sentence: string): Promise<string | undefined> =>
  (await explain(sentence)).split('\n').find((line) => line.startsWith(`  ${rule}: `));

describe('command line, explain', () => {
  it('tells who does what in each clause, and how it is told', async () => {
    const printed = await explain('The crew saw the warning but did not stop, because the pump was switched off.');
    assert.ok(printed.includes('  “The crew” (people): “saw the warning”, in the past\n'), printed);
    assert.ok(printed.includes('  “The crew” (people): “did not stop”, with “not”, in the past\n'), printed);
    assert.ok(printed.includes('  “the pump” (a thing): “was switched off”, done to it, in the past\n'), printed);
    assert.match(await explain('Rotate the keys.'), /Nobody is named: “Rotate the keys”, something to do\n/);
    assert.match(await explain('Why did she restart it?'), /“she” \(a person\): “.*”, a question, in the past\n/);
    assert.match(await explain('A calm night.'), /No verb says what somebody or something does\./);
  });

  it('tells what is noticed, why, and all that is offered', async () => {
    const printed = await explain('If only we had tested the failover.');
    assert.match(printed, /What is noticed\n {2}information .*“If only” .* if-only\n/);
    assert.ok(printed.includes(`why: ${allRules.find(({ id }) => id === 'if-only')!.why}\n`));
    for (const offer of ['could be: The failover was not tested.', 'question to add: ', 'action item to add: '])
      assert.ok(printed.includes(`    ${offer}`), printed);
    assert.ok(!printed.includes('Rules that'), printed);
  });

  it('takes an item of a list, and after -- whatever starts with a hyphen', async () => {
    for (const args of [['- Pumps failed.'], ['--', '- Pumps failed.'], ['--', '-Pumps failed.']])
      assert.match(await explain(...args), /^“-?Pumps failed\.”\n/);
    const { exit, errors } = await runHere(['explain', '-Pumps failed.']);
    assert.deepEqual(
      [exit, errors],
      [2, '--P is not an option of explain. If it is a sentence, put -- in front of it. See learning-review --help.\n'],
    );
  });

  it('tells which rule was near where nothing is noticed, and what kept it', async () => {
    assert.match(await explain('The database failed to start.'), /What is noticed\n {2}Nothing\.\n/);
    const cases: readonly (readonly [rule: string, sentence: string, reason: string])[] = [
      ['failed-to', 'The database failed to start.', 'is said of “The database”, and not of people who took part'],
      ['overlooked', 'Customers ignored the banner.', 'is said of “Customers”, and not of people who took part'],
      ['failed-to', 'If an operator forgets to restart it, an alert fires.', 'is supposed, and not told as a fact'],
      ['character-judgement', 'The attackers were careless.', 'is said of an attacker'],
      ['character-judgement', 'Avoid the word "careless".', 'is spoken about as words, and not used'],
      ['human-error', 'The outage was not due to human error.', 'is denied'],
    ];
    for (const [rule, sentence, why] of cases) {
      const said = await reason(rule, sentence);
      assert.ok(said?.endsWith(`${why}.`), `${sentence}: ${said}`);
    }
  });

  it('names no rule whose words are not there', async () => {
    for (const sentence of ['The build failed because the pump was not primed.', 'We rotated the keys.'])
      assert.ok(!(await explain(sentence)).includes('Rules that'), sentence);
  });

  it('tells which rules would speak as well', async () => {
    const said = await reason('human-error', 'Dana forgot to restart the server, which was due to human error.');
    assert.equal(said, '  human-error: “human error” is noticed, too, but one remark is enough.');
  });

  it('follows the project file of the current folder', async () => {
    const before = process.cwd();
    await withFiles({ '.learning-review.json': '{ "rules": { "human-error": "off" } }' }, async (path) => {
      process.chdir(path('.'));
      const said = await reason('human-error', 'It was human error.').finally(() => process.chdir(before));
      assert.equal(said, '  human-error: “human error” would be noticed, but the rule is not turned on.');
    });
    const ignored = '<!-- learning-review-ignore-line --> It was human error.';
    assert.match((await reason('human-error', ignored)) ?? '', /the project file or a comment leaves it out\.$/);
  });

  it('reads names as the project file says', async () => {
    const before = process.cwd();
    await withFiles({ '.learning-review.json': '{ "things": ["Alice"] }' }, async (path) => {
      process.chdir(path('.'));
      const printed = await explain('Alice forgot to restart the pump.').finally(() => process.chdir(before));
      assert.match(printed, /“Alice” \(a thing\)/);
    });
    assert.match(await explain('Alice forgot to restart the pump.'), /“Alice” \(a person, by name\)/);
  });

  it('tells all about a rule, as rules does', async () => {
    assert.equal(await explain('human-error'), (await runHere(['rules', 'human-error'])).printed);
    const { rule } = JSON.parse(await explain('human-error', '--format', 'json')) as { rule: { id: string } };
    assert.equal(rule.id, 'human-error');
    const { exit, errors } = await runHere(['explain', 'human-errors']);
    assert.deepEqual([exit, errors.includes('(did you mean human-error?)')], [2, true]);
  });

  it('--format json says the same as data', async () => {
    const printed = await explain('--format=json', 'The database failed to start. It was human error.');
    const { version, sentences } = JSON.parse(printed) as {
      version: number;
      sentences: { clauses: { who: string }[]; findings: { ruleId: string; start: object }[]; held: object[] }[];
    };
    assert.equal(version, 1);
    assert.deepEqual(
      sentences.map(({ clauses, findings }) => [clauses.map(({ who }) => who), findings.map(({ ruleId }) => ruleId)]),
      [
        [['thing'], []],
        [['thing'], ['human-error']],
      ],
    );
    assert.deepEqual(sentences[1]!.findings[0]!.start, { line: 1, column: 31, offset: 30 });
    assert.deepEqual(sentences[0]!.held, [
      {
        ruleId: 'failed-to',
        words: 'failed to start',
        why: 'who',
        subject: 'The database',
        reason: '“failed to start” is said of “The database”, and not of people who took part.',
      },
    ]);
  });

  it('takes words without quotes, and standard input; shows controls and sends none', async () => {
    assert.equal(await explain('It', 'was', 'human', 'error.'), await explain('It was human error.'));
    const { printed } = await runHere(['explain', '-'], '## Impact\n\nIt was human\x1b[2J error.\n\nIt rained.\n');
    assert.deepEqual(printed.match(/^“.*”$/gm), ['“Impact”', '“It was human\\u{1b}[2J error.”', '“It rained.”']);
    assert.ok(!printed.includes('\x1b'));
  });

  it('says what is missing', async () => {
    assert.match((await runHere(['explain'])).errors, /^Name a rule, or give a sentence in quotes/);
    for (const args of [[''], ['  ']]) assert.match((await runHere(['explain', ...args])).errors, /sentence is empty/);
    assert.match((await runHere(['explain', '```'])).errors, /^There is no sentence to explain/);
    assert.equal((await runHere(['explain', '-'], '')).exit, 2);
  });
});
