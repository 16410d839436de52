import assert from 'node:assert/strict';
import { createAnalysis } from '../../src/language/index';
import {
  findOwnComments,
  isReview,
  parseTemplate,
  readFrontMatter,
  readReview,
  renderTemplate,
} from '../../src/review/index';
import { runWithDeadline } from './deadline';
import { preparePreview, readDocument, showRadiator, useTemplate } from './drive';

// Texts that once kept the editor busy for ever, for minutes, or made it run out of stack. Each is read in a few milliseconds; the
// deadline is there so that a failure ends.
const deadline = 120_000;
const within = <T>(work: () => T): T => runWithDeadline(work, deadline);

describe('a hostile text', () => {
  const hang: Readonly<Record<string, string>> = {
    'a quoted title of escapes that does not close': `---\ntitle: "${'\\a'.repeat(5000)}\n---\n`,
    'possessives in a cause': `It broke due to ${"og's ".repeat(28)}- carelessness.`,
    'an adverb again and again': `Testing was ${'simply '.repeat(28)}n enough.`,
    'a team of a team': `She deployed against ${"the team's the ".repeat(28)}x.`,
    'blanks behind a time': `- 10:00${' '.repeat(4000)}b`,
    'blanks behind a date’s word': `## Action items\n\n- ETA${' '.repeat(19_000)}(`,
    'brackets that do not close': `Improve ${'['.repeat(4000)}`,
    'blanks in a question': `Why would anyone merge${' '.repeat(4000)}`,
    'a line of blanks': `a${' '.repeat(100_000)}b`,
    'a line of underscores': '_'.repeat(100_000),
    'a word that a date may follow': `## Action items\n\n- [ ] ${'due '.repeat(25_000)}`,
    'a comment about reviews that does not close': '<!-- learning-review: on '.repeat(5000),
    'a list in a list, 3,000 deep, on one line': '- '.repeat(3000),
    'numbered lists, 3,000 deep, on one line': `${'1. '.repeat(3000)}a`,
    'quotes, 3,000 deep': `${'> '.repeat(3000)}- a`,
    'emphasis in emphasis': `${'*a '.repeat(5000)}${' a*'.repeat(5000)}`,
    'pictures in pictures': `${'!['.repeat(5000)}${'](a)'.repeat(5000)}`,
    'brackets in brackets': `## Timeline\n\n- 10:00 ${'['.repeat(5000)}${']'.repeat(5000)}`,
    'brackets around fields': `## Action items\n\n- Add ${'(owner: '.repeat(5000)}${')'.repeat(5000)}`,
    'tab stops in tab stops': `# A\n\n${'${1:'.repeat(8000)}`,
    'lists of values in lists': `---\ntags: ${'['.repeat(20_000)}a${']'.repeat(20_000)}\n---\n`,
    'a value with many items': `---\ntags:\n${'  - a\n'.repeat(20_000)}---\n`,
    'opening comments': '<!--'.repeat(20_000),
  };
  for (const [name, text] of Object.entries(hang)) {
    it(`is read in no time: ${name}`, () => {
      within(() => readDocument(text));
      within(preparePreview(text));
      within(() => showRadiator(text));
      within(() => useTemplate(text));
    }).timeout(0);
  }
});

describe('what a hostile text says', () => {
  it('is read as far as it can be', () => {
    const unclosed = within(() => readFrontMatter(`---\ntitle: "${'\\a'.repeat(28)}\nstatus: final\n---\n`));
    assert.equal(unclosed.status, 'final');
    assert.match(unclosed.problem?.message ?? '', /does not close/);
  });

  it('is a list down to a depth, and no list below it', () => {
    const analysis = createAnalysis(`## Timeline\n\n${'- '.repeat(3000)}10:00 deep\n- 10:05 flat\n`);
    assert.deepEqual(
      readReview(analysis).timeline.map(({ text }) => text),
      ['flat'],
    );
    let depth = 0;
    for (let node = analysis.tree.topNode.lastChild; node; node = node.lastChild) depth++;
    assert.ok(depth < 120);
  });

  it('keeps its findings behind what is too deep', () => {
    const findings = readDocument(`${'> - '.repeat(3000)}x\n\nIt was human error.\n`);
    assert.ok(findings.some(({ ruleId }) => ruleId === 'human-error'));
  });

  it('may hold one comment that closes among many that do not', () => {
    const open = '<!-- learning-review: on '.repeat(3);
    assert.deepEqual(
      findOwnComments(`${open}> <!-- learning-review: off -->`).map(({ says }) => says),
      ['off'],
    );
    assert.equal(isReview(createAnalysis(`${open}-->`)).isReview, true);
  });

  it('is a template with its slots as text where they do not close', () => {
    const source = { id: 'a', name: 'A', description: '', markdown: `## B\n\n${'${1:'.repeat(3)}x\n` };
    assert.equal(parseTemplate(source).sections[0]?.plain, '${1:${1:${1:x');
    assert.equal(renderTemplate(source, {}).plain, source.markdown);
  });
});
