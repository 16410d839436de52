import { readMarkdown } from '../../src/language/index';
import {
  nameRoles,
  readRecord,
  readRecordInSteps,
  useRolesInSteps,
  writeEntriesInSteps,
  type RecordSource,
} from '../../src/record/index';
import { readReview } from '../../src/review/index';
import { measure, type Steps } from './steps';

const said = 'The pool is full and the queue grows while *checkout* waits for `orders`, see https://example.org/g';
const instant = (i: number): number => 1_931_424_600 + i * 7;
const iso = (i: number): string => new Date(instant(i) * 1000).toISOString();

/** Records of so many messages, in several formats. */
const writeRecords = (count: number): Readonly<Record<string, RecordSource>> => {
  const each = (write: (i: number) => string, between = '\n'): string =>
    Array.from({ length: count }, (_, i) => write(i)).join(between);
  const slack = (i: number) =>
    `{"type":"message","user":"U${i % 9}","text":"${said} ${i} <@U3>","ts":"${instant(i)}.000100"}`;
  return {
    'slack-export': { text: `[${each(slack, ',')}]` },
    'slack-html': {
      html: each(
        (i) => `<div data-qa="message_content"><a data-ts="${instant(i)}.000100">x</a><p>${said} ${i}</p></div>`,
      ),
    },
    slack: { text: each((i) => `Mira ${i % 9}\n  ${1 + (i % 12)}:05 PM\n${said} ${i}`) },
    csv: { text: `time,who,text\n${each((i) => `${iso(i)},Mira,"${said} ${i}"`)}` },
    lines: { text: each((i) => `${iso(i)} Mira: ${said} ${i}`) },
  };
};

const reviews = {
  'a list': '## Timeline\n\n- **2031-03-15 10:00** The alert fires\n',
  'days as headings': '## Timeline\n\n### 2031-03-15\n\n- 10:00 The alert fires\n',
  'an empty timeline': '## Timeline\n\n## Impact\n\nNone.\n',
};

/** Reads each record, gives its people roles, and writes one of them into reviews of several forms. */
export function* measureImports(count: number): Generator<readonly [what: string, steps: Steps]> {
  const records = writeRecords(count);
  for (const [format, source] of Object.entries(records))
    yield [`reading ${format}`, measure(() => readRecordInSteps(source))];
  const { messages, people } = readRecord(records['lines'] ?? {});
  yield ['giving roles', measure(() => useRolesInSteps(messages, nameRoles(people)))];
  for (const [form, text] of Object.entries(reviews)) {
    const review = readReview(readMarkdown(text));
    yield [`writing into ${form}`, measure(() => writeEntriesInSteps(messages, review))];
  }
}
