import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnalysis, defaultSettings, type Analysis, type Finding, type Settings } from '../../src/language/index';

// What is found in documents of many shapes, and offered for it, under settings of many kinds; the same after every edit. A change
// shows here what else it changes.  UPDATE_READINGS=1 npx mocha test/language/documents.readings.test.ts && git diff

const folder = 'test/language/documents';
const choices: Readonly<Record<string, Settings>> = {
  standard: defaultSettings,
  gentle: { ...defaultSettings, profile: 'gentle' },
  strict: { ...defaultSettings, profile: 'strict' },
  own: {
    profile: 'standard',
    rules: { 'should-have': 'off', 'failed-to': 'error', 'unused-ignore': 'hint' },
    phrases: ['Forgot to', 'human error'],
  },
};

describe('the findings in', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.md')))
    it(file, () => {
      const text = readFileSync(join(folder, file), 'utf8').replace(/\r?\n/g, file.includes('.crlf.') ? '\r\n' : '\n');
      const told = `${tell(text).join('\n')}\n`;
      const expected = join(folder, file.replace(/\.md$/, '.txt'));
      if (process.env['UPDATE_READINGS']) writeFileSync(expected, told);
      else
        assert.deepEqual(told.split('\n'), existsSync(expected) ? readFileSync(expected, 'utf8').split(/\r?\n/) : []);
    });
});

function tell(text: string): readonly string[] {
  const standard = createAnalysis(text);
  const found = findOnce(standard);
  return [
    ...standard.headings.map(
      ({ level, title, kind, start, end }) => `${'#'.repeat(level)} ${title} | ${kind} ${start}-${end}`,
    ),
    ...standard.comments.map(({ start, end }) => `comment ${start}-${end}`),
    ...Object.entries(choices).flatMap(([name, settings]) => [
      '',
      name,
      // Of other settings, what differs is enough.
      ...differing(createAnalysis(text, settings).findings().map(brief), name === 'standard' ? [] : found.map(brief)),
    ]),
    '',
    ...found.flatMap(whole),
  ];
}

/** Findings, after some words in front of everything came and went. */
function findOnce(analysis: Analysis): readonly Finding[] {
  analysis.findings();
  analysis.update([{ start: 0, end: 0, insert: 'Before.\n\n' }]);
  analysis.findings();
  analysis.update([{ start: 0, end: 9, insert: '' }]);
  return analysis.findings();
}

const brief = ({ ruleId, severity, start, end, mark, text }: Finding): string =>
  `${start}-${end} ${ruleId} ${severity}: ${text.replace(/\r?\n/g, '⏎')} [${mark.start - start}-${mark.end - start}]`;

const differing = (all: readonly string[], usual: readonly string[]): readonly string[] => [
  ...all.filter((each) => !usual.includes(each)),
  ...usual.filter((each) => !all.includes(each)).map((each) => `without ${each.split(':', 1)[0]!}`),
];

const whole = (finding: Finding): readonly string[] => [
  `${finding.start} ${finding.ruleId}: ${finding.message}`,
  ...finding.suggestions.map((each) =>
    `  ${each.kind} ${each.applicability} ${each.title} -> ${each.kind === 'fact' ? each.replacement : each.text}`.replace(
      /\r?\n/g,
      '⏎',
    ),
  ),
];
