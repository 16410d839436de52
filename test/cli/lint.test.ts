import assert from 'node:assert/strict';
import { createAnalysis } from '../../src/language/index';
import { readReport, runHere, withFiles, type Outcome } from './command-line';

const lintJson = (input: string | Uint8Array): Promise<Outcome> => runHere(['lint', '--format', 'json', '-'], input);

/** What the report says of standard input. */
async function findingsIn(input: string | Uint8Array) {
  const outcome = await lintJson(input);
  assert.deepEqual([outcome.exit, outcome.errors], [0, '']);
  const [file, ...others] = readReport(outcome).files;
  assert.ok(file);
  assert.deepEqual(others, []);
  return file.findings;
}

const flagged = 'The outage was due to human error.';

describe('command line, lint', () => {
  it('reports what the engine found, in version 1 of its shape', async () => {
    const text = `# Review\n\nAll was calm. ${flagged}\n`;
    const expected = createAnalysis(text).findings();
    const report = readReport(await lintJson(text));
    assert.deepEqual(Object.keys(report), ['version', 'files']);
    assert.equal(report.version, 1);
    const [finding] = report.files[0]?.findings ?? [];
    assert.ok(finding && expected[0]);
    const { ruleId, category, group, severity, message, start, end, suggestions } = expected[0];
    assert.deepEqual(finding, {
      ruleId,
      category,
      group,
      severity,
      message,
      start: { line: 3, column: start - 9, offset: start },
      end: { line: 3, column: end - 9, offset: end },
      text: text.slice(start, end),
      suggestions: suggestions.flatMap((each) =>
        each.kind === 'action'
          ? []
          : [{ title: each.title, kind: each.kind, applicability: each.applicability, replacement: each.replacement }],
      ),
    });
    assert.equal(ruleId, 'human-error');
  });

  it('says where an action item would go, and how it is written', async () => {
    const text = '# Review\n\n## Action items\n\n- [ ] Be more careful when deploying to production.\n';
    const findings = await findingsIn(text);
    const action = findings.flatMap((each) => each.suggestions).find(({ kind }) => kind === 'action');
    assert.ok(action?.insert);
    assert.equal(action.replacement, undefined);
    const { offset, text: insert } = action.insert;
    const after = text.slice(0, offset) + insert + text.slice(offset);
    assert.match(
      after,
      /production\.\n- \[ \] Add an automatic check before deploying to production \(owner: \[@name\], /,
    );
  });

  it('has it stand in front of what nobody has filled in', async () => {
    const text =
      '# Review\n\n## Lessons\n\nWe need to be more careful when deploying to production.\n\n## Action items\n\n- [what]\n';
    const findings = await findingsIn(text);
    const { offset, text: insert } = findings
      .flatMap((each) => each.suggestions)
      .find(({ kind }) => kind === 'action')!.insert!;
    assert.equal(text.slice(offset), '- [what]\n');
    assert.match(insert, /^- \[ \] Add an automatic check .*\n$/);
  });

  it('writes it so that a table takes it as one cell', async () => {
    const table = '| Action | Owner | Due |\n| --- | --- | --- |\n| Drop old rows | Lena | 2031-04-01 |\n';
    const text = `# Review\n\n## Action items\n\n${table}\n## Lessons\n\nWe need to be more careful with the steam pipes a|b.\n`;
    const findings = await findingsIn(text);
    const action = findings.flatMap((each) => each.suggestions).find(({ kind }) => kind === 'action');
    assert.match(
      action?.insert?.text ?? '',
      /^\s*\| Add an automatic check of the steam pipes a\\\|b, see \[Lessons\]\(#lessons\) \| \[@name\] \| \[date\] \|$/,
    );
  });

  for (const [name, eol] of Object.entries({ LF: '\n', CRLF: '\r\n' }))
    it(`counts lines that end in ${name}`, async () => {
      const text = ['# Review', '', 'Fine.', '', flagged, ''].join(eol);
      const [finding] = await findingsIn(text);
      assert.equal(finding?.start.line, 5);
      assert.equal(finding?.start.offset, text.indexOf(flagged) + finding.start.column - 1);
      assert.equal(text.slice(finding?.start.offset, finding?.end.offset), finding?.text);
    });

  it('counts columns and offsets in UTF-16 units', async () => {
    const [plain] = await findingsIn(flagged);
    const [after] = await findingsIn(`🔥🔥 — ${flagged}`);
    assert.ok(plain && after);
    assert.equal(after.end.column, plain.end.column + 7);
    assert.equal(after.end.offset, plain.end.offset + 7);
  });

  it('counts from the first character after a byte order mark', async () =>
    assert.deepEqual(await findingsIn(`\ufeff${flagged}`), await findingsIn(flagged)));

  it('says nothing of an empty file', async () => assert.deepEqual(await findingsIn(''), []));

  it('reads what is hardly text without failing', async () => {
    assert.deepEqual(await findingsIn('\r\r\n\n\r> - ``` \ufffd <!--\n| a'), []);
    const long = `${'word '.repeat(20_000)}\n${'- '.repeat(500)}\n`;
    assert.deepEqual(await findingsIn(long), []);
  });

  for (const [how, text] of Object.entries({
    'in the front matter': `---\nlearning-review: false\n---\n\n${flagged}\n`,
    'in a comment': `# Notes\n\n${flagged}\n\n<!-- learning-review: off -->\n`,
  }))
    it(`leaves out a file that opts out ${how}`, async () => assert.deepEqual(await findingsIn(text), []));

  it('takes a named file for a review, whatever it is called and holds', () =>
    withFiles({ 'README.md': flagged, 'notes.txt': flagged }, async (path) => {
      const outcome = await runHere(['lint', '--format=json', path('README.md'), path('notes.txt')]);
      const { files } = readReport(outcome);
      assert.deepEqual(
        files.map((file) => file.path),
        [path('README.md'), path('notes.txt')],
      );
      assert.deepEqual(
        files.map((file) => file.findings.length),
        [1, 1],
      );
    }));

  it('takes settings from a file with comments and trailing commas', () =>
    withFiles(
      {
        'settings.json':
          '{\n  // quiet, "please"\n  "a.url": "http://b, }",\n  "learningReview.rules": { "human-error": "off", }, /* end */\n}\n',
      },
      async (path) => {
        const args = ['lint', '--format', 'json', '-'];
        const outcome = await runHere([...args, '--settings', path('settings.json')], flagged);
        assert.deepEqual([outcome.exit, outcome.errors], [0, '']);
        assert.deepEqual(readReport(outcome).files[0]?.findings, []);
      },
    ));

  describe('--format pretty', () => {
    it('prints place, severity, message, rule and the first suggestion', async () => {
      const [finding] = await findingsIn(flagged);
      assert.ok(finding);
      const { exit, printed } = await runHere(['lint', '-'], flagged);
      const [head, , , hint] = printed.split('\n');
      const { line, column } = finding.start;
      assert.equal(head, `<stdin>:${line}:${column}  ${finding.severity}  ${finding.message}  human-error`);
      const [first] = finding.suggestions;
      assert.equal(hint?.trim(), first ? `try: ${first.replacement}` : '');
      assert.ok(printed.endsWith('\n1 finding in 1 file.\n'));
      assert.equal(exit, 0);
    });
    it('says so when there is nothing to say', async () =>
      assert.equal((await runHere(['lint', '-'], '# Calm\n')).printed, 'No findings in 1 file.\n'));
    it('paints for a terminal, and says the same', async () => {
      const bare = await runHere(['lint', '-'], flagged);
      const painted = await runHere(['lint', '-'], flagged, { colours: true });
      assert.equal(painted.printed.replace(/\x1b\[\d+m/g, ''), bare.printed);
      assert.notEqual(painted.printed, bare.printed);
    });
  });
});
