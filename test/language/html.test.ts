import assert from 'node:assert/strict';
import { createAnalysis } from '../../src/language/index';

/** The words that findings underline, and their rules. */
const found = (text: string): readonly string[] =>
  createAnalysis(text)
    .findings()
    .map(({ ruleId, mark }) => `${ruleId}: ${text.slice(mark.start, mark.end)}`);

const said = 'Nina should have tested the build.';
const finding = 'should-have: should have tested';

describe('text in HTML', () => {
  for (const text of [
    `<!-- What happened? --> ${said}`,
    `<!-- What\nhappened? --> ${said}\n`,
    `<!-- a --> ${said} <!-- b -->`,
    `<!-- a --><!-- b --> <b>Nina</b> should have tested the build.`,
    `- <!-- What happened? --> ${said}`,
    `<p>${said}</p>`,
    `<SCRIPT>\nWe forgot the key.\n</script> ${said}`,
    `<style>\nWe forgot the key.\n</STYLE> ${said}`,
    `<P class="a > b">\n  ${said}\n</P>`,
    `<ul>\n  <li>All was well.</li>\n  <li>${said}</li>\n</ul>`,
    `<details>\n<summary>${said}</summary>\n\nMore.\n\n</details>`,
    `<details><summary>More</summary>${said}</details>`,
    `<table>\n<tr><th>When</th><td>${said}</td></tr>\n</table>`,
    `<div align="center">\n${said}\n</div>`,
    `<div>${said}<br>\nAll was well.</div>`,
    `<dl><dt>What</dt><dd>${said}</dd></dl>`,
    `<div>\n<!-- a note -->\n${said}\n</div>`,
    `<p>Nina <em>should have</em> tested the build.</p>`.replace('<em>should have</em>', 'should have'),
    `1. First\n\n   <p>${said}</p>\n`,
    `<Callout type="warning">\n${said}\n</Callout>`,
    `<div>\n**Nina** should have tested the build.\n</div>`,
    `<section><h2>Why</h2><p>${said}</p></section>`,
  ])
    for (const eol of ['\n', '\r\n'])
      it(`is read: ${JSON.stringify(text)} ${JSON.stringify(eol)}`, () =>
        assert.deepEqual(found(text.replaceAll('\n', eol)), [finding]));

  for (const text of [
    `<!-- ${said} -->`,
    `<!--\n${said}\n\n${said}\n-->\n`,
    `<script>\n// ${said}\n</script>`,
    `<style>\n/* ${said} */\n</style>`,
    `<pre>\n${said}\n</pre>`,
    `<p><code>${said}</code></p>`,
    `<blockquote>${said}</blockquote>`,
    `<p><del>${said}</del></p>`,
    `<img alt="${said}">`,
    `<div title="${said}"></div>`,
    `<p title='${said}'>Well</p>`,
    `<svg><text>${said}</text></svg>`,
    `<!-- ${said}`,
    `<?php ${said} ?>`,
    `<textarea>${said}</textarea>`,
  ])
    it(`is not read: ${JSON.stringify(text)}`, () => assert.deepEqual(found(text), []));

  it('is rephrased between its tags', () => {
    const text = `<ul>\n<li>Nina <b>should have tested</b> it.</li>\n<li>It was <b>carelessly</b> deleted.</li>\n<li>${said}</li>\n</ul>\n`;
    for (const { start, end, suggestions } of createAnalysis(text).findings())
      for (const each of suggestions) {
        const after = each.kind === 'fact' ? text.slice(0, start) + each.replacement + text.slice(end) : each.text;
        for (const tag of ['b', 'li', 'ul'])
          assert.equal(after.split(`<${tag}>`).length, after.split(`</${tag}>`).length, after);
      }
    assert.match(
      JSON.stringify(
        createAnalysis(text)
          .findings()
          .map(({ suggestions }) => suggestions),
      ),
      /The build was not tested\./,
    );
  });

  for (const text of [
    '<b>Nina</b> should have tested it.',
    'Then <b>Nina should have tested the build</b> before the release.',
    'We <u>should have</u> tested the build.',
    'The <i>crew</i> failed to <b>lock</b> the gate.',
    '<b>Nina</b> carelessly deleted <i>the table</i>.',
    'It was <span class="x">Nina</span> who forgot to close the valve.',
    '<em>We should have tested the <b>build</b></em> first.',
    'Sadly <b>Nina forgot</b> to close the valve.',
    '<p>Nina <b>failed to</b> test the build.</p>',
    '<td>Because <b>Nina</b> obviously made a <i>stupid</i> mistake</td>',
  ])
    it(`keeps both halves of a pair: ${text}`, () => {
      const count = (from: string, tag: RegExp) => from.match(tag)?.length ?? 0;
      for (const { start, end, suggestions } of createAnalysis(text).findings())
        for (const each of suggestions) {
          const after = each.kind === 'fact' ? text.slice(0, start) + each.replacement + text.slice(end) : each.text;
          assert.equal(count(after, /<[a-z]+[ >]/g), count(after, /<\//g), after);
        }
    });
});

describe('text that is no prose', () => {
  for (const text of [
    `$$\nI = should have tested\n- should have tested\n---\nWe forgot to test\n$$\n`,
    `$$ x = \\text{${said}} $$`,
    `$$\\begin{aligned}\n${said}\n\\end{aligned}$$`,
    `{% comment %}\n${said}\n\nIt was human error.\n{% endcomment %}`,
    `{%- comment -%} ${said} {%- endcomment -%}`,
    `All was well. {% comment %} ${said} {% endcomment %} It is well.`,
    `{/* ${said} */}`,
    `{/*\n${said}\n\nIt was human error.\n*/}`,
    `import { a } from 'should have tested it'\nimport b from "We forgot to test"\n`,
    `export const a = {\n  title: 'We forgot to test it'\n}\n`,
    `<Tabs items={['We should have tested it', 'b']}>\n</Tabs>`,
    `<Chart data={{ title: 'We should have tested it' }} />`,
    `{% include note.html text="We should have tested it" %}`,
    `It is {{ page.title | default: "We should have tested it" }}.`,
  ])
    for (const eol of ['\n', '\r\n'])
      it(`is not read: ${JSON.stringify(text)} ${JSON.stringify(eol)}`, () =>
        assert.deepEqual(found(text.replaceAll('\n', eol)), []));

  for (const [text, ...rest] of [
    [`$$\nx\n$$\n${said}`, finding],
    [`$$\nx\n\n${said}`, finding],
    [`It cost $$ and more. ${said}`, finding],
    [`{% comment %} x {% endcomment %}\n\n${said}`, finding],
    [`::: warning\n${said}\n:::`, finding],
    [`:::note[Title]\n- ${said}\n:::\nAll was well.`, finding],
    [`${said}\n:::\n`, finding],
    [`{/* x */}\n\n${said}`, finding],
    [`import of data failed because ${said}`, finding],
    [`Export was slow. ${said}`, finding],
    [`{{ ${said} }}`, finding],
    [`<Note>${said}</Note>`, finding],
  ] as const)
    it(`ends where prose begins: ${JSON.stringify(text)}`, () => assert.deepEqual(found(text), rest));

  it('is not cut in half by a fix', () => {
    for (const text of [
      `:::note\n${said}\n:::\n`,
      `::: warning\n${said}`,
      `${said}\n:::`,
      `$$\nx\n$$\n${said}\n$$\ny\n$$\n`,
      `All was well. {% comment %} x {% endcomment %} ${said}`,
    ])
      for (const { start, end } of createAnalysis(text).findings()) {
        assert.ok(!/:::|\$\$|%\}/.test(text.slice(start, end)), text.slice(start, end));
      }
  });
});

describe('comments of MDX', () => {
  const ids = (text: string) =>
    createAnalysis(text)
      .findings()
      .map(({ ruleId }) => ruleId);
  for (const text of [
    'It was human error. {/* learning-review-ignore-line human-error: quoted */}\n',
    '{/* learning-review-ignore-line human-error */}\nIt was human error.\n',
    '- {/* learning-review-ignore-line human-error */}\n  It was human error.\n',
    '{/* learning-review-ignore-file */}\n\n# A\n\nIt was human error.\n',
    '<div>\n  {/* learning-review-ignore-line */}\n  It was human error.\n</div>\n',
  ])
    it(`ignore: ${JSON.stringify(text)}`, () => assert.deepEqual(ids(text), []));

  it('stand in front of prose', () => {
    assert.deepEqual(found(`{/* What happened? */} ${said}\n`), [finding]);
    assert.deepEqual(found(`All was well. {/* x */} ${said} {/* y */}\n`), [finding]);
    assert.deepEqual(found(`{/* ${said}\n\n${said}`), []);
    assert.deepEqual(found(`All {/* is well. ${said}`), [finding]);
  });
});
