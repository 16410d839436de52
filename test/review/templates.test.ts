import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { sectionKind } from '../../src/language/index';
import { isReview, parseTemplate, renderTemplate, sectionsOf, templates } from '../../src/review/index';
import { isSlot } from '../../src/review/text/slot';
import { analyse, read } from './analyse';

const values = { title: 'Disk full: "again" #2', date: '2031-02-03', zone: 'UTC' };

for (const template of templates) {
  describe(`template ${template.name}`, () => {
    const { plain, snippet } = renderTemplate(template, values);

    it('is a review of its own kind, with title and date', () => {
      const review = read(plain);
      assert.equal(review.template.id, template.id);
      assert.equal(review.title, values.title);
      assert.equal(review.frontMatter.date, values.date);
      assert.equal(review.frontMatter.problem, undefined);
      assert.ok(review.isDraft);
      assert.deepEqual(isReview(analyse(plain)), { isReview: true, because: 'front-matter' });
    });

    it('misses nothing, and claims nothing to be written', () => {
      const review = read(plain);
      assert.deepEqual(review.missing, []);
      for (const { title, state } of sectionsOf(review))
        assert.ok(state === 'empty' || state === 'placeholder', `${title} is ${state}`);
    });

    it('says that it is OK to fail, and has a place for thanks', () => {
      assert.match(plain, /It's OK to fail/);
      assert.ok(template.sections.some(({ kind }) => kind === 'appreciation'));
    });

    it('has a guiding question or a slot for each section, and a tab stop', () => {
      for (const { title, guidance, plain: body, snippet: stops } of template.sections) {
        assert.ok(guidance.length > 0 || body.includes('[') || title === 'Lessons learned', title);
        assert.ok(/\$\{\d/.test(stops) || title === 'Lessons learned', title);
      }
    });

    it('is a snippet whose stops count from 1 and end with 0', () => {
      const stops = [...snippet.matchAll(/(?<!\\)\$\{(\d+)/g)].map((match) => Number(match[1]));
      assert.deepEqual(
        [...stops.slice(0, -1)].sort((a, b) => a - b),
        stops.slice(0, -1).map((_, i) => i + 1),
      );
      assert.equal(stops.at(-1), 0);
      assert.ok(!/(?<!\\)\$(?!\{\d+[:|}])/.test(snippet));
    });
  });
}

describe('templates', () => {
  it('lead from identifying over fixing to learning', () => {
    const kinds = templates[0].sections.map(({ kind }) => kind);
    const order = [
      'impact',
      'timeline',
      'factors',
      'response',
      'went-well',
      'went-poorly',
      'lucky',
      'lessons',
      'actions',
      'appreciation',
    ] as const;
    assert.deepEqual(
      kinds.filter((kind) => (order as readonly string[]).includes(kind)),
      order,
    );
    assert.match(templates[0].sections.map(({ plain }) => plain).join(' '), /Identify\..*Fix\..*Learn\./s);
  });

  it('have headings that we recognise ourselves', () => {
    for (const { id, sections } of templates.filter(({ id }) => id !== 'resilience-note'))
      for (const { title } of sections) assert.notEqual(sectionKind(title), 'other', `${id}: ${title}`);
  });

  it('have ids of their own', () => {
    assert.equal(new Set(templates.map(({ id }) => id)).size, templates.length);
  });
});

describe("a team's own template", () => {
  const markdown = [
    '---',
    'title: "${title}"',
    'owner: ${1:team}',
    'template: ours',
    '---',
    '# Review of ${title} on {{ date }}',
    '',
    '## Impact on the shop',
    '',
    '$2 costs \\$5, `echo $HOME ${HOME}` and ${3|yes,no|}. A } and a \\\\ stay.',
    '',
    '## Checks',
    '<!-- Optional: only for the big ones -->',
    '```md',
    '## not a section',
    '```',
    '## Follow-ups',
    '- ${4:what ${5:exactly}}',
    '',
  ].join('\n');
  const ours = parseTemplate({ id: 'ours', name: 'Ours', description: '', markdown });

  it('is taken apart into sections', () => {
    assert.deepEqual(
      ours.sections.map(({ title, kind, level, optional }) => [title, kind, level, optional]),
      [
        ['Impact on the shop', 'impact', 2, false],
        ['Checks', 'other', 2, true],
        ['Follow-ups', 'actions', 2, false],
      ],
    );
    assert.deepEqual(ours.sections[1]?.guidance, ['Optional: only for the big ones']);
  });

  it('is filled in as plain text', () => {
    const { plain } = renderTemplate(ours, { title: 'A: b', date: '2031-02-03' });
    assert.match(plain, /^---\ntitle: "A: b"\nowner: team\n/);
    assert.match(plain, /^# Review of A: b on 2031-02-03$/m);
    assert.match(plain, /^ costs \$5, `echo \$HOME \$\{HOME\}` and \[yes\/no\]\. A \} and a \\ stay\.$/m);
    assert.match(plain, /^- what exactly$/m);
  });

  it('is filled in as a snippet, with everything escaped that is no stop', () => {
    const { snippet } = renderTemplate(ours, { title: 'cost $1 } \\', date: '2031-02-03' });
    assert.match(snippet, /^# Review of cost \\\$1 \\\} \\\\ on 2031-02-03$/m);
    assert.ok(snippet.includes('${2} costs \\$5, `echo \\$HOME \\${HOME\\}` and ${3|yes,no|}. A \\} and a \\\\ stay.'));
    assert.ok(snippet.includes('- ${4:what ${5:exactly}}'));
  });

  it('leaves variables of the editor to the editor', () => {
    const { snippet, plain } = renderTemplate({ ...ours, markdown: '# ${CURRENT_YEAR} by ${TM_FILENAME:me}\n' }, {});
    assert.equal(snippet, '# ${CURRENT_YEAR} by ${TM_FILENAME:me}\n');
    assert.equal(plain, '#  by me\n');
  });

  it('may be any Markdown, or none', () => {
    for (const text of [
      '',
      '# T',
      'no headings',
      '${',
      '${1',
      '${1:',
      '${1:a',
      '$',
      '{{',
      '---\n',
      '## ',
      '```\n## a',
      '${1:'.repeat(5000),
    ]) {
      const template = parseTemplate({ id: 'x', name: 'x', description: '', markdown: text });
      assert.equal(renderTemplate(template, {}).plain, text);
    }
  });
});

describe('snippets', () => {
  const file = readFileSync(new URL('../../snippets/learning-review.json', import.meta.url), 'utf8');

  it('leave gaps that count as not written, and names in gaps only', () => {
    const gaps = file.match(/\[(?![ xX])[^\][\n"]+\](?![(:])/g) ?? [];
    assert.ok(gaps.length > 50);
    assert.deepEqual(
      gaps.filter((gap) => !isSlot(gap)),
      [],
    );
    assert.doesNotMatch(file, /[^[]@\w/);
  });
});
