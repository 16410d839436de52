import fc from 'fast-check';

const word = fc.constantFrom(
  'cache',
  'queue',
  'deploy',
  'latency',
  'node',
  'alert',
  'graph',
  'rollback',
  'zone',
  'certificate',
);
const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `The ${words.join(' ')} rose.`);
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
const many = <T>(each: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(each, { minLength: 1, maxLength: 6 });

const noise = fc.oneof(
  sentence.map((text) => [text]),
  many(sentence).map((items) => items.map((item) => `* ${item}`)),
  many(sentence).map((items) =>
    items.flatMap((item) => [`- ${item}`, '\t- nested with a tab', '  - nested with blanks']),
  ),
  many(sentence).map((items) => ['| a | b |', '| --- | :-: |', ...items.map((item) => `| ${item} | x \\| y |`)]),
  sentence.map((text) => ['```sh', '# no heading', text, '- 10:00 no entry', '```']),
  sentence.map((text) => [`<!-- ${text}`, '', '## no heading', '-->']),
  sentence.map((text) => [`> ${text}`, '> - [ ] quoted']),
  fc.constant(['Underlined', '----------', '', 'text  ', 'with a hard break']),
  fc.constant(['']),
);

const list = many(fc.tuple(clock, sentence));
const timeline = fc.oneof(
  list.map((rows) => rows.map(([time, text]) => `- ${time} ${text}`)),
  list.map((rows) => rows.flatMap(([time, text]) => [`- **${time}** ${text}`, '', '  ![graph](a.png)', ''])),
  list.map((rows) => rows.map(([time, text], i) => `${i + 8}. ${time} - ${text}`)),
  list.map((rows) => ['| Time (UTC) | Event |', '|---|---|', ...rows.map(([time, text]) => `| ${time} | ${text} |`)]),
  list.map((rows) => rows.flatMap(([time, text]) => [`### ${time}`, '', text, ''])),
  list.map((rows) => rows.map(([time, text]) => `${time}: ${text}`)),
  list.map((rows) => ['```', ...rows.flatMap(([time, text]) => [`${time} - ${text}`, '        and more']), '```']),
  list.map((rows) => rows.flatMap(([time, text]) => [`**${time}**`, '', text, ''])),
);

const tick = fc.constantFrom('[ ]', '[x]');
const actions = fc.oneof(
  many(fc.tuple(tick, sentence)).map((rows) => rows.map(([box, text]) => `- ${box} Add ${text} (owner: @lena)`)),
  many(sentence).map((rows) => rows.flatMap((text, i) => [`${i + 1}. Remove ${text}`, '   - a detail'])),
  many(fc.tuple(sentence, fc.constantFrom('open', 'done'))).map((rows) => [
    '| Action | Owner | Status |',
    '| --- | --- | --- |',
    ...rows.map(([text, status]) => `| Add ${text} | @lena | ${status} |`),
  ]),
);

const section = fc.oneof(
  timeline.map((rows) => ['## Timeline', '', ...rows, '']),
  actions.map((rows) => ['## Action items', '', ...rows, '']),
  fc
    .tuple(
      fc.constantFrom(
        '## Impact',
        '## Summary ##',
        '## What went well',
        '### Where we got lucky',
        '# Appendix',
        '## Notes on caching',
      ),
      many(noise),
    )
    .map(([heading, blocks]) => [heading, '', ...blocks.flatMap((rows) => [...rows, ''])]),
);

const front = fc.constantFrom([], ['---', 'title: Queue stall', 'status: final', 'date: 2031-02-03', '---', '']);

/** Reviews of all shapes: lists, tables, headings and prose; tabs, fences, comments; either line break; with and without an end. */
export const reviews: fc.Arbitrary<string> = fc
  .tuple(front, fc.constantFrom([], ['# Queue stall', '']), many(section), fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([head, title, sections, eol, open]) => {
    const text = [...head, ...title, ...sections.flat()].join(eol);
    return open ? text.trimEnd() : text.trimEnd() + eol;
  });
