import assert from 'node:assert/strict';
import { readFrontMatter } from '../../src/review/index';
import { lines } from './analyse';

describe('front matter', () => {
  it('tells title, date, severity, status, duration, services, tags, template and zone', () => {
    const text = lines([
      '---',
      'title: "Disk full: again"',
      "Severity: 'SEV-2'  # as told",
      'date: 2031-02-03',
      'status: Final',
      'duration: 47 min',
      'services: [search, queue]',
      'tags:',
      '  - disk',
      "  - 'on call'",
      'template: sre',
      'timezone: Europe/Berlin',
      'learning-review: true',
      '---',
      'text',
    ]);
    const { span, fields: _fields, ...said } = readFrontMatter(text);
    assert.deepEqual(said, {
      title: 'Disk full: again',
      severity: 'SEV-2',
      date: '2031-02-03',
      status: 'final',
      duration: '47 min',
      services: ['search', 'queue'],
      tags: ['disk', 'on call'],
      template: 'sre',
      zone: 'Europe/Berlin',
      learningReview: true,
    });
    assert.equal(text.slice(span.end), '\ntext');
  });

  it('is the same with CRLF and a BOM', () => {
    const rows = ['---', 'title: Queue stall', 'tags:', '- a', '- b', '---', ''];
    const { title, tags } = readFrontMatter('\uFEFF' + lines(rows, '\r\n'));
    assert.deepEqual([title, tags], ['Queue stall', ['a', 'b']]);
  });

  it('may hold what we do not read', () => {
    const { problem, title } = readFrontMatter(
      '---\n# comment\n\nauthors:\n  - name: Ana\n    mail: a@example.com\nabstract: >\n  More\n  lines\ntitle: T\n...\n',
    );
    assert.deepEqual([problem, title], [undefined, 'T']);
  });

  it('is none without a mark on the first line', () => {
    for (const text of ['', 'title: T\n---\n', '\n---\ntitle: T\n---\n', ' ---\ntitle: T\n---\n', '---\n\nA rule.\n'])
      assert.deepEqual(readFrontMatter(text).span, { start: 0, end: 0 }, JSON.stringify(text));
  });

  const broken: readonly (readonly [string, number, RegExp])[] = [
    ['---\ntitle: T\nno pair\n---\n', 3, /neither/],
    ['---\ntitle: "T\n---\n', 2, /does not close/],
    ['---\ntags: [a, b\n---\n', 2, /does not close/],
    ['---\ntitle: T\n\n# Heading\n', 1, /no closing/],
  ];
  for (const [text, line, message] of broken) {
    it(`tells one problem and its line: ${JSON.stringify(text)}`, () => {
      const { problem } = readFrontMatter(text);
      assert.equal(problem?.line, line);
      assert.match(problem?.message ?? '', message);
    });
  }

  it('keeps what it could read beside a broken line', () => {
    assert.equal(readFrontMatter('---\ntitle: T\nno pair\nstatus: final\n---\n').status, 'final');
  });
});
