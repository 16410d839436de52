import assert from 'node:assert/strict';
import { createAnalysis, type Finding, type IgnoreScope } from '../../src/language/index';
import { applyChanges, ignoreChange, readReview, structureFindings } from '../../src/review/index';

/** All findings of a text, those about structure too. */
function findAll(text: string): readonly Finding[] {
  const analysis = createAnalysis(text);
  return analysis.findings(structureFindings(readReview(analysis), analysis.settings));
}

const ids = (text: string): readonly string[] => findAll(text).map(({ ruleId }) => ruleId);

/** The text with the first finding of a rule ignored. */
function ignore(text: string, ruleId: string, scope: IgnoreScope = 'line', reason = ''): string {
  const finding = findAll(text).find((each) => each.ruleId === ruleId);
  assert.ok(finding, `${ruleId} in ${JSON.stringify(text)}: ${ids(text).join(' ')}`);
  const after = applyChanges(text, ignoreChange(readReview(createAnalysis(text)), finding, scope, reason));
  const left = ids(after);
  assert.ok(!left.includes('unused-ignore'), `${after}: ${left.join(' ')}`);
  assert.equal(left.filter((id) => id === ruleId).length < ids(text).filter((id) => id === ruleId).length, true, after);
  return after;
}

const line = (ruleId: string) => `<!-- learning-review-ignore-line ${ruleId} -->`;
const text =
  '# Review\n\n## Causes\n\nIt was human error.\n\nIt was human error, too.\n\n## Rest\n\nIt was human error.\n';

describe('an ignore comment', () => {
  for (const scope of ['line', 'section', 'file'] as const)
    for (const eol of ['\n', '\r\n'])
      it(`holds for a ${scope} (${JSON.stringify(eol)}), with a reason`, () => {
        const before = text.replaceAll('\n', eol);
        const second = createAnalysis(before).findings()[1]!;
        const changes = ignoreChange(readReview(createAnalysis(before)), second, scope, 'told --> on `purpose` | here');
        const after = applyChanges(before, changes);
        const left = createAnalysis(after).findings();
        assert.equal(left.length, { line: 2, section: 1, file: 0 }[scope]);
        assert.ok(left.every(({ ruleId }) => ruleId === 'human-error'));
        assert.ok(after.includes(`learning-review-ignore-${scope} human-error: told on 'purpose' / here -->`), after);
        assert.deepEqual(new Set(after.match(/\r\n|\r|\n/g)), new Set([eol]));
      });

  it('is used, also where its own words could be read as the text', () => {
    const assumed = '## Timeline\n\n- 14:02 The cache must have been cold after the restart\n';
    assert.equal(ignore(assumed, 'unmarked-assumption'), `${assumed.trimEnd()} ${line('unmarked-assumption')}\n`);
    const factor = '## Contributing factors\n\nThe certificate had a lifetime of ninety days.\n';
    assert.equal(ignore(factor, 'single-factor'), `${factor.trimEnd()} ${line('single-factor')}\n`);
  });

  it('leaves an entry an entry', () => {
    const after = ignore('## Timeline\n\n- 9:30 Up\n- Resolved 9:27\n', 'timeline-order');
    assert.equal(after, `## Timeline\n\n- 9:30 Up\n- Resolved 9:27 ${line('timeline-order')}\n`);
    const { timeline } = readReview(createAnalysis(after));
    assert.deepEqual(
      timeline.map(({ time, text: said }) => `${time} ${said}`),
      ['09:30 Up', '09:27 Resolved'],
    );
  });

  it('stays in the list item whose heading it is below', () => {
    const before = '# Review\r\n\r\n- ## Causes\r\n\r\n  It was human error.\r\n\r\nIt was human error.\r\n';
    const comment = '<!-- learning-review-ignore-section human-error -->';
    assert.equal(ignore(before, 'human-error', 'section'), before.replace('Causes', `Causes\r\n\r\n  ${comment}`));
  });

  it('is not written into YAML', () => {
    const before = '---\ntitle: "x\n---\n\n# A\n';
    assert.equal(
      ignore(before, 'unreadable-front-matter'),
      '---\ntitle: "x\n---\n\n<!-- learning-review-ignore-file unreadable-front-matter -->\n\n# A\n',
    );
  });

  it('keeps hard breaks', () => {
    assert.equal(
      ignore('It was human error.  \nMore.\n', 'human-error'),
      `It was human error. ${line('human-error')}  \nMore.\n`,
    );
    assert.equal(
      ignore('It was human error.\\\nMore.\n', 'human-error'),
      `It was human error. ${line('human-error')}\\\nMore.\n`,
    );
  });

  it('leaves a heading its title', () => {
    const after = ignore('## It was human error ##\n\nText.\n', 'human-error');
    assert.equal(after, `## It was human error ${line('human-error')} ##\n\nText.\n`);
    assert.equal(createAnalysis(after).headings[0]?.title, 'It was human error');
    const underlined = ignore('It was human error\n---\n\nText.\n', 'human-error');
    assert.equal(underlined, `It was human error ${line('human-error')}\n---\n\nText.\n`);
  });

  it('stays out of what a review shows', () => {
    const shown = readReview(
      createAnalysis(
        `## Timeline <!-- a -->\n\n- 10:00 Down <!-- b -->\n\n## Action items\n\n- [ ] Pin it <!-- c --> (owner: @kim)\n\n## Contributing factors\n\n- Load <!-- d -->\n`,
      ),
    );
    const said = [
      ...shown.sections.map(({ title }) => title),
      ...[...shown.timeline, ...shown.actions, ...shown.factors].map((each) => each.text),
    ];
    assert.deepEqual(
      said.filter((each) => each.includes('<!--')),
      [],
    );
  });

  it('joins one that is there already, and stays inside a table', () => {
    const both = `It was human error. We should have tested it. ${line('human-error')}`;
    assert.deepEqual(ids(ignore(both, 'should-have')), []);
    const above = `It was human error. ${line('human-error')}\nWe should have tested it.`;
    assert.equal(ignore(above, 'should-have'), `${above} ${line('should-have')}`);
    const table = '| a | b |\n|---|---|\n| human error | c |\n';
    assert.match(ignore(table, 'human-error', 'line', 'a | b'), /a \/ b --> \| c \|\n$/);
  });

  it('stands beside the text in HTML', () => {
    for (const before of [
      '<ul>\n<li>It was human error.</li>\n<li>It was human error.</li>\n</ul>\n',
      '<!-- What happened? --> It was human error.\n',
      '<p>\nIt was human error.\n</p>\n',
    ])
      assert.deepEqual(ids(ignore(before, 'human-error')), before.includes('li') ? ['human-error'] : []);
  });

  it('leaves front matter first', () => {
    const after = ignore('---\ntitle: x\n---\n\nIt was human error.\n', 'human-error', 'file');
    assert.match(after, /^---\ntitle: x\n---\n\n<!-- learning-review-ignore-file human-error -->\n\nIt/);
  });
});
