// What a hostile text is made of: marks and words that something of ours looks for, again and again, wherever text may stand.

const marks = [...'#*-+_~`><|[](){}!?.,;:"\'“”’/\\&@=$^%0 ', '\t', '\u00a0', '\u2028', '\r', '😀', '\u0301', '\ud800'];
const words = [
  'a ',
  'a-',
  'A. ',
  '**a',
  '*a ',
  '[a]',
  '[a](',
  '](a)',
  '![',
  '<a ',
  '<!--',
  '<!-- a -->',
  '<!-- learning-review: on ',
  '<!-- learning-review-ignore-line: a -->\n',
  '<https:',
  'https://a/',
  'www.',
  'a@a.',
  '``a`',
  '\\a',
  '"\\',
  '| ',
  '|-',
  ': - ',
  '- ',
  '> ',
  '1. ',
  '10:00 ',
  '2031-03-04 ',
  'due ',
  'ETA ',
  'owner: ',
  '(owner: ',
  '(a) ',
  'pair ',
  'times ',
  '${1:',
  '${title} ',
  '{{ ',
  'and ',
  ', the ',
  'of the team ',
  "og's ",
  "the team's the ",
  'simply ',
  'not ',
  'was not ',
  'should have ',
  'failed to ',
  'because ',
  'why ',
  'who ',
  'human error ',
  'be more careful ',
  'by mistake ',
  'Improve [',
];

export const fragments: readonly string[] = [...marks, ...words];

type Place = (fragment: string, times: number) => string;

const along =
  (before: string, after = ''): Place =>
  (fragment, times) =>
    before + fragment.repeat(times) + after;
const down =
  (before: string, row: string, after = ''): Place =>
  (fragment, times) =>
    before + `${row}${fragment}\n`.repeat(times) + after;

/** Places for a fragment: many on one line, or many lines with one. */
export const places: Readonly<Record<string, Place>> = {
  paragraph: along('', 'x\n'),
  'behind a word': along('The team failed to look ', '.\n'),
  lines: down('', ''),
  paragraphs: down('', '\n'),
  heading: along('## ', 'x\n'),
  headings: down('', '## '),
  item: along('- ', 'x\n'),
  items: down('', '- '),
  'action item': along('## Action items\n\n- [ ] Add an alert ', 'x\n'),
  'action items': down('## Action items\n\n', '- [ ] Add an alert '),
  entry: along('## Timeline\n\n- 10:00 The page fires ', 'x\n'),
  entries: down('## Timeline\n\n', '- 10:00 The page fires '),
  cell: along('## Timeline\n\n| Time | Event |\n| --- | --- |\n| 10:00 | ', 'x |\n'),
  rows: down('## Action items\n\n| Action | Owner |\n| --- | --- |\n', '| a | '),
  'head of a table': along('| ', '|\n| --- |\n'),
  'cells over dashes': along('| ', '\n---\n'),
  'cells over as many dashes': (fragment, times) => `${fragment.repeat(times)}\n${'-'.repeat(times)}\n`,
  'row of dashes': along('| a |\n| -', ' \nx\n'),
  'rows over dashes': down('| a |\n| --- |\n', '| a ', '--\n'),
  value: along('---\ntitle: ', '\n---\n# A\n'),
  'quoted value': along('---\ntitle: "', '\n---\n# A\n'),
  'list value': along('---\ntags: [', '\n---\n# A\n'),
  values: down('---\ntitle: a\ntags:\n', '  - ', '---\n'),
  'front matter without an end': down('---\ntitle: a\n', ''),
  comment: along('<!-- ', ' -->\n'),
  'ignore comment': along('<!-- learning-review-ignore-line ', ' -->\nIt was human error.\n'),
  quote: along('> ', 'x\n'),
  HTML: along('<div ', 'x\n'),
  link: along('[', '](https://example.org)\n'),
  address: along('[a](', ')\n'),
  code: along('`', 'x\n'),
  'code block': along('```\n', '\n```\n'),
  section: along('## Contributing factors\n\n1. Why? ', 'x\n'),
  notes: along('## Roles\n\n- Facilitator: ', 'x\n'),
};
