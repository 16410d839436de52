import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { writeReview } from '../../scripts/bench/write-review';
import { documents, inserts } from '../language/documents';
import { reviews } from '../review/documents';

const examples = readdirSync('examples')
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(`examples/${name}`, 'utf8'));

/** Beginnings where the first line decides what follows it is. */
const beginnings = [
  '\n---\ntitle: x\n---\n\n# Outage\n\nIt was human error.\n',
  '    It was human error.\n\nmore\n',
  '---\ntitle: x\n\nowner: nobody\n---\n# Outage\n',
  '---\n---\n---\nIt was human error.\n',
  '\uFEFF---\ntitle: x\n---\nWe forgot.\n',
  '-  \n  # Action Item\n- p\n',
  '+++\ntitle = "x"\ntext = """\nWe forgot.\n"""\n+++\n\n# Outage\n',
  '**Summary**\n\nIt stalled.\n\n**Timeline**\n- 10:04 It stalled\n- 10:09 Restarted\n**Root cause:** a disk\n\n**Action items**\n\n- [ ] Buy a disk\n',
  '# Outage\n\n## Timeline\n\n```\n10:04 It stalled\n      (a disk)\n\n10:09 Restarted\n```\n\n## Action items\n\n- [ ] Buy a disk\n',
  '# Outage\n\n## Timeline\n\n**10:04**\n\nIt stalled\n\nAgain\n\n**10:09**\n\nRestarted\n\n## Action items\n\n- [ ] Buy a disk\n',
  '# Outage\n\n1. Summary\n\n   It stalled.\n\n2. Timeline\n\n   - 10:04 It stalled\n\n3. Action items\n\n   - Buy a disk\n',
  "import a from 'b'\n\n$$\nWe forgot it\n$$\n{% comment %}\n\nWe forgot it\n{% endcomment %}\n::: note\nWe forgot it\n:::\n",
];

/** Whole documents, to begin with and to paste. */
export const texts: readonly string[] = [...examples, ...beginnings, writeReview(250)];

/** What stands in a row of a table, or makes none of it. */
const rowParts = [
  '| 10:04 | It was human error | [graph](https://example.org/1) |',
  '| 10:09 UTC | We forgot it <!-- learning-review-ignore-line --> | |',
  '| Add a test | @kim | 2031-04-01 | open |',
  '|a\\|b|`c|d`|**Bob** failed to|',
  '  | indented | by two |',
  '| --- | --- |',
  '|',
  '| no end',
  'no | bars around',
  '---',
  '> | quoted | row |',
  '| # A | - b | ``` |',
  '',
];
const rows = fc.array(
  fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...rowParts.slice(0, 4)) }, fc.constantFrom(...rowParts)),
  {
    minLength: 3,
    maxLength: 9,
  },
);

/** A document that is little more than a table, so that most edits are made in its rows. */
const tables: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '# Outage\n\n## Timeline\n\n', '## Action items\n\nSoon:\n', '- a\n\n'),
    fc.constantFrom(
      '| Time | What | Evidence |\n| --- | --- | --- |',
      '| What | Owner | Due |\n|-|-|-|',
      '| 10:01 | x |\n| - | - |',
    ),
    rows,
    fc.constantFrom('\n', '\n\nIt was human error.\n', '\n## Impact\n\nAll.\n', ''),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([above, head, all, below, eol]) => `${above}${[head, ...all].join('\n')}${below}`.replaceAll('\n', eol));

/** A document to edit: one of ours, a made-up one, a table, or next to nothing. */
export const startingTexts: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...texts) },
  { weight: 2, arbitrary: documents },
  { weight: 2, arbitrary: reviews },
  { weight: 2, arbitrary: tables },
  { weight: 1, arbitrary: fc.array(inserts, { maxLength: 6 }).map((parts) => parts.join('')) },
);

/** What edits put in: words, and marks that change what the lines around them are. */
export const pieces: fc.Arbitrary<string> = fc.oneof(
  inserts,
  fc.constantFrom(
    '===\n',
    '-----',
    '| --- | --- |',
    '| --- | --- | \n',
    '|---|\t\n',
    '| It was human error | b |\n',
    '  - nested: we forgot it\n',
    '\t- nested with a tab\n',
    '   1) numbered\n',
    '- \n',
    '~~~\n',
    '````md\n',
    '<!-- learning-review-ignore-line -->\n',
    '<!-- learning-review-ignore-section human-error: known -->\n',
    '<div>\n',
    '<p>It was human error.</p>\n',
    '<!-- a --> It was human error.\n',
    '<pre>',
    '$$\n',
    '$$ x $$\n',
    '{% comment %}\n',
    '{% endcomment %}\n',
    '{/* ',
    ' */}\n',
    '::: note\n',
    ':::\n',
    "import a from 'b'\n",
    '+++\n',
    '"""\n',
    '</div>\n\n',
    '## Timeline\n',
    '\n**Timeline**\n',
    '**Impact:** all\n',
    'Root cause:\n',
    '2. Summary\n\n   ',
    '<details>\n<summary>Action items</summary>\n\n',
    '### Action items ###\n',
    '[a]: https://example.org "t"\n',
    '[a]:\n',
    '10:04 ana: we restart it\n10:05 ben: ok\n10:06 ana: done\n10:07 ana: up\n10:08 ben: fine\n10:09 ana: bye\n',
    '\\',
    '\r',
    ' ',
    '     deep',
    '”',
  ),
);
