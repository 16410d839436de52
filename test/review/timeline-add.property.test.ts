import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readMarkdown } from '../../src/language/index';
import { addTimelineEntries, applyChanges, readReview, type Review } from '../../src/review/index';
import { propertyOptions } from '../property';

const read = (text: string): Review => readReview(readMarkdown(text));

interface Moment {
  readonly date: string;
  readonly time: string;
  readonly text: string;
}

/** One line for each, to be compared and sorted by time. */
const tell = ({ date, time, text }: { readonly [K in keyof Moment]: string | undefined }) => `${date} ${time} ${text}`;

const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
const dayStyles: readonly ((date: string) => string)[] = [
  (date) => date,
  (date) => long.format(new Date(date)),
  (date) => new Date(date).toLocaleDateString('en', { month: 'long', day: 'numeric', timeZone: 'UTC' }),
  (date) => date.split('-').reverse().join('.'),
];

const table = '| Time | What |\n| --- | --- |\n';
const lines = (all: readonly Moment[], write: (each: Moment) => string): string => all.map(write).join('\n');

/** A day, as written, with its entries. The last ones tell the day with each entry, or once. */
const forms: Readonly<Record<string, (day: string, own: readonly Moment[], isFirst: boolean) => string>> = {
  'headings over lists': (day, own) => `### ${day}\n\n${lines(own, (each) => `- ${each.time} ${each.text}`)}\n\n`,
  'headings over tables': (day, own) =>
    `### ${day}\n\n${table}${lines(own, (each) => `| ${each.time} | ${each.text} |`)}\n\n`,
  'headings over headings': (day, own) =>
    `### ${day}\n\n${lines(own, (each) => `#### ${each.time}\n\n${each.text}\n`)}\n`,
  'bold days over lists': (day, own) => `**${day}**\n\n${lines(own, (each) => `1. **${each.time}** ${each.text}`)}\n\n`,
  'bold days over lines': (day, own) => `**${day}**\n${lines(own, (each) => `${each.time} ${each.text}`)}\n\n`,
  'days over loose lists': (day, own) => `${day}\n\n${lines(own, (each) => `* ${each.time}: ${each.text}\n`)}\n`,
  'items with lists in them': (day, own) => `- ${day}\n${lines(own, (each) => `  - ${each.time} ${each.text}`)}\n`,
  'items among items': (day, own) => `- **${day}**\n${lines(own, (each) => `- ${each.time} ${each.text}`)}\n`,
  'rows of a table': (day, own) => `| **${day}** | |\n${lines(own, (each) => `| ${each.time} | ${each.text} |`)}\n`,
  'a day in each entry': (_, own) => `${lines(own, (each) => `- ${each.date} ${each.time} ${each.text}`)}\n`,
  'a day where it changes': (_, own) =>
    `${lines(own, (each) => `- **${each === own[0] ? `${each.date} ` : ''}${each.time}** ${each.text}`)}\n`,
  'the first day that of the review': (_, own, isFirst) =>
    `${lines(own, (each) => `- ${each === own[0] && !isFirst ? `${each.date} ` : ''}${each.time} ${each.text}`)}\n`,
  'the same in a table': (_, own, isFirst) =>
    `${lines(own, (each) => `| ${each === own[0] && !isFirst ? `${each.date} ` : ''}${each.time} | ${each.text} |`)}\n`,
};
const rows = new Set(['rows of a table', 'the same in a table']);

const moments = (name: string, most: number) =>
  fc
    .uniqueArray(
      fc.record({
        day: fc.integer({ min: 0, max: 4 }),
        minutes: fc.integer({ min: 0, max: 1439 }),
      }),
      { minLength: 1, maxLength: most, selector: ({ day, minutes }) => `${day} ${minutes}` },
    )
    .map((all) =>
      all
        .sort((a, b) => a.day - b.day || a.minutes - b.minutes)
        .map(({ day, minutes }, i) => {
          const at = new Date(Date.UTC(2031, 1, 26 + day, 0, minutes)).toISOString();
          return { date: at.slice(0, 10), time: at.slice(11, 16), text: `${name} ${'abcdefghijklmnop'.charAt(i)}` };
        }),
    );

describe('entries that are added at once', () => {
  for (const [form, write] of Object.entries(forms))
    it(`are in order, each on its own day: ${form}`, () =>
      fc.assert(
        fc.property(
          moments('there', 7),
          moments('new', 7),
          fc.constantFrom(...dayStyles),
          fc.constantFrom('', '\n## Impact\n\nNone.\n'),
          fc.constantFrom('\n', '\r\n'),
          (there, added, style, below, eol) => {
            const days = [...new Set(there.map(({ date }) => date))];
            const timeline = days
              .map((date, i) =>
                write(
                  style(date),
                  there.filter((each) => each.date === date),
                  i === 0,
                ),
              )
              .join('');
            const head = `---\ndate: ${days[0]}\n---\n\n# Mail was late\n\n## Timeline\n\n`;
            const text = `${head}${rows.has(form) ? table : ''}${timeline}${below}`.replaceAll('\n', eol);
            const review = read(text);
            fc.pre(review.timeline.map(tell).join() === there.map(tell).join());
            const after = applyChanges(text, addTimelineEntries(review, added));
            const again = read(after);
            // Those of the same minute may be either way round.
            const sorted = again.timeline.map(({ date, time }) => `${date} ${time}`);
            assert.deepEqual(sorted, [...sorted].sort(), after);
            assert.deepEqual(again.timeline.map(tell).sort(), [...there, ...added].map(tell).sort(), after);
            if (review.days.length === 0) return;
            const all = [...new Set([...there, ...added].map(({ date }) => date))].sort();
            assert.deepEqual(
              again.days.map(({ date }) => date),
              all,
              after,
            );
            assert.ok(!again.timeline.some(({ own }) => own.day), after);
          },
        ),
        propertyOptions(4, 20310226),
      ));
});
