import assert from 'node:assert/strict';
import { applyChanges, ignoreChange, readFrontMatter, sayIsReview } from '../../src/review/index';
import { analyse, lines, read as readText } from './analyse';

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

describe('front matter in TOML', () => {
  const read = (...rows: readonly string[]) => readFrontMatter(['+++', ...rows, '+++', '', '# Text', ''].join('\n'));

  it('reads texts of several lines from the line below their mark', () => {
    assert.equal(read('title = """', 'Disk full, \\', '  again"""').title, 'Disk full, again');
    assert.equal(read("title = '''", "Disk full'''").title, 'Disk full');
    assert.equal(read('title = """Disk full"""').title, 'Disk full');
  });

  it('tells what a review says', () => {
    const { title, date, tags, status, fields, problem, learningReview } = read(
      'title = "Disk full: \\"again\\"" # as told',
      'date = 2031-02-03T10:00:00Z',
      "status = 'Final'",
      'draft = false',
      'tags = ["disk", \'on call\', # two',
      '  "x, y",',
      ']',
      '"learning-review" = true',
      '[taxonomies]',
      'categories = ["postmortem"]',
      '[menu.main]',
      'title = "no title of ours"',
    );
    assert.deepEqual(
      [title, date, status, tags, fields.get('categories'), fields.get('draft'), learningReview, problem],
      [
        'Disk full: "again"',
        '2031-02-03T10:00:00Z',
        'final',
        ['disk', 'on call', 'x, y'],
        ['postmortem'],
        'false',
        true,
        undefined,
      ],
    );
  });

  it('may hold long texts, tables and more', () => {
    const { title, severity, problem } = read(
      'summary = """',
      'More',
      'lines = here"""',
      "note = '''",
      "it's'''",
      'owner = { name = "Ana", team = "storage" }',
      'a.b = 1',
      'numbers = [1, [2, 3]]',
      '[[steps]]',
      'title = "x"',
      '[extra]',
      'severity = "SEV-2"',
      'title = "Queue stall"',
    );
    assert.deepEqual([title, severity, problem], ['Queue stall', 'SEV-2', undefined]);
  });

  const broken: readonly (readonly [readonly string[], number, RegExp])[] = [
    [['title = "T"', 'no pair'], 3, /neither/],
    [['title = "T', 'status = "open"'], 2, /does not close/],
    [['tags = ["a", "b"', 'title = "T"'], 2, /does not close/],
    [['title: T'], 2, /neither/],
  ];
  for (const [rows, line, message] of broken)
    it(`tells one problem and its line: ${JSON.stringify(rows)}`, () => {
      const { problem } = read(...rows);
      assert.equal(problem?.line, line);
      assert.match(problem?.message ?? '', message);
    });

  it('is none without a mark that closes it', () => {
    const { span, problem } = readFrontMatter('+++\ntitle = "T"\n\n# Heading\n');
    assert.deepEqual([span.end, problem?.line], [0, 1]);
    assert.equal(readFrontMatter('+++\n\nNo front matter.\n').problem, undefined);
  });

  it('is no prose, and what goes to the top goes below it', () => {
    const text =
      '+++\ntitle = "We should have tested it"\nsummary = """\nIt was human error.\n"""\n+++\n\nIt was human error.\n';
    const analysis = analyse(text);
    assert.deepEqual(
      analysis.findings().map(({ start }) => start > text.lastIndexOf('+++')),
      [true],
    );
    assert.match(
      applyChanges(text, sayIsReview(text, true, 'a.md', false)),
      /"""\n\+\+\+\n\n<!-- learning-review: on -->\n\nIt/,
    );
    assert.match(
      applyChanges(text, ignoreChange(readText(text), analysis.findings()[0]!, 'file')),
      /"""\n\+\+\+\n\n<!-- learning-review-ignore-file human-error -->\n\nIt/,
    );
    const off = '+++\nlearning-review = false # for now\n+++\n\n## Timeline\n\n## Impact\n';
    assert.equal(applyChanges(off, sayIsReview(off, true, 'a.md', false)), off.replace('false', 'true'));
  });
});
