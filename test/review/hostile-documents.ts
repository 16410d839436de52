import fc from 'fast-check';
import { readMarkdown } from '../../src/language/index';
import { writeTime } from '../../src/review/index';

/** A document and whether something in it is open at its end, so that what is written below becomes a part of it. */
export interface Hostile {
  readonly text: string;
  readonly isOpen: boolean;
}

/** Whether code or HTML goes on behind the end: a fence that opens in an HTML block is closed elsewhere than it looks. */
const isLeftOpen = (text: string): boolean =>
  readMarkdown(`${text}\n\nLast words.\n`).tree.topNode.lastChild?.name !== 'Paragraph';

const word = fc.constantFrom('cache', 'queue', 'deploy', 'node', 'alert', 'zone');
const sentence = fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => `The ${words.join(' ')} rose.`);
const clock = fc.tuple(fc.nat(23), fc.nat(59)).map((parts) => parts.map((n) => String(n).padStart(2, '0')).join(':'));
const some = <T>(each: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(each, { minLength: 1, maxLength: 3 });

/** The lines of a block. */
type Rows = readonly string[];
/** Blocks one below the other, headings among them. */
export type Blocks = readonly Rows[];

const plainOf = (said: fc.Arbitrary<string>): fc.Arbitrary<Rows> =>
  fc.oneof(
    said.map((text) => [text]),
    said.map((text) => [`${text}  `, 'A hard break\\', 'and *more*.']),
    some(said).map((rows) => rows.map((row) => `* ${row}`)),
    some(said).map((rows) => rows.flatMap((row) => [`- ${row}`, '\t- nested with a tab', '', '  lazy'])),
    some(said).map((rows) => rows.map((row, i) => `${i + 3}) ${row}`)),
    some(said).map((rows) => ['| a | b |', '| --- | :-: |', ...rows.map((row) => `| ${row} | x \\| y |`)]),
    said.map((text) => ['```sh', '# no heading', text, '- 10:00 no entry', '```']),
    said.map((text) => [`<!-- ${text}`, '', '## no heading', '-->']),
    said.map((text) => [`> ${text}`, '> - [ ] quoted', '> # quoted']),
    said.map((text) => ['<div>', `- 11:00 ${text}`, '</div>']),
    said.map((text) => [`    ${text}`, '    - 12:00 code']),
    fc.constantFrom(
      ['***'],
      ['[ref]: https://example.com'],
      ['<!-- learning-review-ignore-file should-have -->'],
      [' \t '],
    ),
  );
const plain = plainOf(sentence);

const timelineOf = (list: fc.Arbitrary<readonly (readonly [string, string])[]>): fc.Arbitrary<Rows> =>
  fc.oneof(
    list.map((rows) => rows.map(([time, text]) => `- ${time} ${text}`)),
    list.map((rows) => rows.flatMap(([time, text]) => [`- **${time}** ${text}`, '', '  ![graph](a.png)', ''])),
    list.map((rows) => rows.map(([time, text], i) => `${i + 8}. ${time} - ${text}`)),
    list.map((rows) => ['| Time (UTC) | Event |', '|---|---|', ...rows.map(([time, text]) => `| ${time} | ${text} |`)]),
    list.map((rows) => rows.flatMap(([time, text]) => [`### ${time}`, '', text, ''])),
    list.map((rows) => rows.map(([time, text]) => `${time}: ${text}`)),
    list.map((rows) => [
      '```',
      ...rows.flatMap(([time, text], i) => [`${time} ${text}`, ...['  more', '', ' '].slice(i)]),
      '```',
    ]),
    list.map((rows) => rows.flatMap(([time, text]) => ['', `**${time}**`, '', text, ''])),
    list.map((rows) => rows.map(([time, text], i) => `${['  - ', ' \t-\t', '\t - '][i % 3]}${time} ${text}`)),
    list.map((rows) => rows.map(([time, text]) => `* ${text.slice(0, -1)} ${time}`)),
  );
const timeline = timelineOf(some(fc.tuple(clock, sentence)));
/** Entries of which the earliest is the last, or anywhere. They are not so far apart that a day could lie between. */
const mixedUp = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 600, max: 840 }), { minLength: 3, maxLength: 4 }),
    fc.infiniteStream(sentence),
    fc.boolean(),
  )
  .map(([minutes, said, isLast]) => {
    const [first = 0, ...others] = isLast ? minutes.toSorted() : minutes;
    return [...others, first].map((each) => [writeTime(each), said.next().value] as const);
  });

const tick = fc.constantFrom('[ ]', '[x]');
const actions = fc.oneof(
  some(fc.tuple(tick, sentence)).map((rows) => rows.map(([box, text]) => `- ${box} Add ${text} (owner: @lena)`)),
  some(sentence).map((rows) => rows.flatMap((text, i) => [`${i + 1}. Remove ${text}`, '   - a detail'])),
  some(fc.tuple(sentence, fc.constantFrom('open', 'done', ''))).map((rows) => [
    '| Action | Owner | Status |',
    '| --- | --- | --- |',
    ...rows.map(([text, status]) => `| Add ${text} | @lena | ${status} |`),
  ]),
  some(sentence).map((rows) => rows.map((text) => `- **Review actions**: Add ${text}`)),
  some(sentence).map((rows) => rows.map((text) => `+ Added ${text}`)),
  some(sentence).map((rows) => rows.map((text) => `- ✅ Pin ${text} (done)`)),
  sentence.map((text) => [`We will add ${text}`]),
);

const slot = fc.constantFrom(
  ['- [what will be different]'],
  ['- **[HH:MM]** [what happened]'],
  ['- [ ] [action] (owner: [@name])'],
);

const titles = fc.constantFrom(
  'Timeline',
  'Action items',
  'Impact',
  'Summary',
  'Contributing factors',
  'Detection',
  'Notes',
  'Appreciation',
  'C\\# in snake\\_case',
  'R\\&D <!-- aside -->',
);

const headingOf = (title: fc.Arbitrary<string>): fc.Arbitrary<Rows> =>
  fc
    .tuple(title, fc.integer({ min: 1, max: 4 }), fc.constantFrom('plain', 'closed', 'underlined', 'indented'))
    .map(([title, level, form]) => {
      const marks = '#'.repeat(level);
      if (form === 'closed') return [`${marks} ${title} ${marks}`];
      if (form === 'indented') return [`  ${marks} ${title}`];
      return form === 'underlined' ? [title, level === 1 ? '====' : '--'] : [`${marks} ${title}`];
    });

const block = fc.oneof(plain, plain, timeline, actions, slot);
const kindly = fc.oneof(
  timeline.map((rows) => [['## Timeline'], rows]),
  actions.map((rows) => [['## Action items'], rows]),
  fc
    .tuple(fc.constantFrom(['## Contributing factors'], ['## Summary']), some(plain))
    .map(([head, rows]) => [head, ...rows]),
);
const section = fc.oneof(
  kindly,
  fc.tuple(headingOf(titles), fc.array(block, { maxLength: 2 })).map(([head, blocks]) => [head, ...blocks]),
);

const front = fc.constantFrom<readonly string[][]>(
  [],
  [],
  [],
  [['---', 'title: Queue stall', 'status: final', 'date: 2031-02-03', '---']],
  [['---', 'template: short-review', 'learning-review: true # yes', '---']],
  [['# Queue stall']],
  [['Queue stall', '===']],
);
const openings = fc.constantFrom<readonly string[][]>(
  [],
  [],
  [],
  [],
  [],
  [['```', 'code']],
  [['~~~~', '', '```']],
  [['<!-- open']],
  [['<pre>', '', 'x']],
);

/**
 * Reviews that do all that Markdown lets them: blank lines or none, tabs, either line break, blocks that never end. `own` is among their
 * sections: what an edit needs to have something to do.
 */
export const hostileWith = (own: fc.Arbitrary<Blocks>, least = 0): fc.Arbitrary<Hostile> =>
  fc
    .tuple(
      front,
      fc.array(block, { maxLength: 1 }),
      fc.tuple(fc.array(section, { minLength: least, maxLength: least + 3 }), own, fc.nat(3)),
      openings,
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      fc.infiniteStream(fc.constantFrom('', '', '', 'tight')),
    )
    .map(([head, lead, [sections, own, at], open, eol, ends, gaps]) => {
      const blocks = [...head, ...lead, ...sections.toSpliced(at, 0, [...own]).flat(), ...open];
      const rows = blocks.flatMap((rows) => (gaps.next().value === '' ? [...rows, ''] : rows));
      const text = rows.join(eol).trimEnd();
      const whole = ends ? text + eol : text;
      return { text: whole, isOpen: open.length > 0 || isLeftOpen(whole) };
    });

export const hostile = hostileWith(section);

/** Sections that hold something to sort, to tick, to measure, to fill in, to add to. */
export const holding = {
  disorder: timelineOf(mixedUp).map((rows) => [['## Timeline'], rows]),
  actions: actions.map((rows) => [['## Action items'], rows]),
  durations: fc
    .tuple(
      fc.constantFrom(['## Summary'], ['Summary', '---'], ['### Summary ###']),
      fc.array(plain, { maxLength: 1 }),
      timelineOf(
        fc.constant([
          ['09:05', 'Incident starts.'],
          ['09:17', 'Alert on queue depth.'],
        ]),
      ),
      fc.boolean(),
    )
    .map(([head, rows, timeline, isFirst]) =>
      isFirst ? [head, ...rows, ['## Timeline'], timeline] : [['## Timeline'], timeline, head, ...rows],
    ),
  emptyCells: some(
    fc.tuple(sentence, fc.constantFrom(['@lena', ''], ['', '2031-05-01'], ['  ', ''], ['@lena', '2031-05-01'])),
  ).chain((filled) => {
    const rows = [...filled, ['The lamp.', ['', ' ']] as const].map(([text, [owner, due]]) => ({ text, owner, due }));
    return fc
      .constantFrom(
        [
          '| Action | Owner | Due |',
          '|---|:-:|---|',
          ...rows.map(({ text, owner, due }) => `| Add \`a \\| b\` to ${text} | ${owner} | ${due} |`),
        ],
        [
          'Action | Owner | Due',
          '---|---|---',
          ...rows.map(({ text, owner, due }) => `Remove ${text}|${owner}|${due}`),
        ],
        // Rows of fewer cells than there are columns.
        [
          '| Action | Due | Owner |',
          '| - | - | - |',
          ...rows.map(({ text, due }) => `| Pin ${text} |${due === '' ? '|' : ''}`),
        ],
        ['|Due|Who|What to do|', '|-|-|-|', ...rows.map(({ text, owner, due }) => `|${due}|${owner}|Check ${text}|`)],
      )
      .map((table) => [['## Action items'], table]);
  }),
  /** "The lamp", which stands nowhere else. */
  words: fc.tuple(headingOf(titles), plainOf(fc.constant('The lamp rose.')), plainOf(fc.constant('The lamp fell.'))),
  questions: fc
    .tuple(headingOf(fc.constant('Open questions')), fc.array(block, { maxLength: 2 }))
    .map(([head, blocks]) => [head, ...blocks]),
} satisfies Readonly<Record<string, fc.Arbitrary<Blocks>>>;

/** `HH:MM`. */
export const clocks = clock;
