import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { askAbout, createAnalysis, defaultSettings, rules, sectionKind, type Finding } from '../../src/language/index';

// What a second reader is shown of each rule's own examples, and what becomes of its answers: those that rephrase, and those that
// lose or add something. A change shows here what else it changes.
//   UPDATE_READINGS=1 npx mocha test/language/answers.readings.test.ts && git diff

const expected = 'test/language/readings/answers.txt';
/** Each example stands in another place: what is around it is not shown, and stays. */
const places: readonly ((said: string) => string)[] = [
  (said) => said,
  (said) => `It was late. ${said} More came later.`,
  (said) => `- **10:04** - ${said} <!-- seen -->`,
  (said) => `- [ ] **${said}** (owner: @kim)`,
  (said) => `> *${said}*\n>\n> More.`,
  (said) => `| When | What |\n| --- | --- |\n| 10:04 | ${said.replaceAll('|', '/')} |`,
  (said) => `1. See [the log](https://x.example/a):\n   ${said}`,
];
const answers: Readonly<Record<string, (said: string) => string>> = {
  same: (said) => said,
  'without its end': (said) => said.split(' ').slice(0, -2).join(' '),
  'without its start': (said) => said.split(' ').slice(2).join(' '),
  'of the disk': (said) => `The disk was full, and ${said.charAt(0).toLowerCase()}${said.slice(1)}`,
  'of Nina': (said) => said.replace(/[.?!]?$/, ' for Nina$&'),
  'of 40': (said) => said.replace(/[.?!]?$/, ' at 40 GB$&'),
  'in two': (said) => said.replace(/ /, '. Then '),
  'of a blame': () => 'It was human error.',
};

const readParts = (text: string): readonly (readonly string[])[] =>
  text
    .split(/^# /m)
    .slice(1)
    .map((part) => part.split(/\r?\n/));

describe('answers of a second reader are taken or refused as they were:', () => {
  const known = new Map<string, string>();
  for (const [head = '', ...lines] of existsSync(expected) ? readParts(readFileSync(expected, 'utf8')) : [])
    known.set(head, lines.join('\n'));
  for (const [n, rule] of rules.entries())
    it(rule.id, () => {
      const told = `${examplesOf(rule)
        .flatMap((each, i) => tell(each, n + i))
        .join('\n')}\n`;
      if (process.env['UPDATE_READINGS']) known.set(rule.id, told);
      else assert.deepEqual(told.split('\n'), known.get(rule.id)?.split('\n'));
    });
  if (process.env['UPDATE_READINGS'])
    after(() => writeFileSync(expected, [...known].map(([id, told]) => `# ${id}\n${told}`).join('')));
});

const examplesOf = ({ examples: { flags } }: (typeof rules)[number]) =>
  flags.slice(0, 1).map(({ text, head = 'Notes' }) => ({ text: text.replace(/\[\[|\]\]/g, ''), head }));

function tell({ text: said, head }: { readonly text: string; readonly head: string }, n: number): readonly string[] {
  const place = places[said.includes('\n') || sectionKind(head) === 'actions' ? 0 : n % places.length]!;
  const text = `Before.\n\n# Review\n\n## ${head}\n\n${place(said)}\n`;
  const [finding] = createAnalysis(text).findings();
  const asked = finding && askAbout(text, finding, defaultSettings);
  const shown = `${finding?.ruleId}: ${text.slice(text.indexOf(`## ${head}`) + head.length + 5)}`;
  if (!asked) return [shown, '  nothing'].map(oneLine);
  const outcome = (answer: string) => {
    const change = asked.check(answer);
    return 'reason' in change
      ? [change.reason, ...change.words].join(' ')
      : `${text.slice(change.start, change.end)} -> ${change.insert}`;
  };
  return [
    shown,
    `  ${asked.heading} | ${asked.sentence}`,
    ...offered(finding).map((answer) => `  ${answer} => ${outcome(answer)}`),
    ...Object.entries(answers).map(([name, write]) => `  ${name} => ${outcome(write(asked.sentence))}`),
  ].map(oneLine);
}

const offered = ({ suggestions }: Finding): readonly string[] =>
  suggestions.flatMap((each) => (each.kind === 'fact' ? [each.replacement] : []));

const oneLine = (line: string): string => line.replace(/\r?\n/g, '⏎');
