import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRows } from '../../scripts/evaluate/rows';
import { createAnalysis, namedPeople, readStance, rules, sectionKind, type RuleInfo } from '../../src/language/index';
import { showClauses, showTokens } from '../../scripts/read/notation';
import { sentencesOf } from '../../scripts/read/sentences';

// What is read in each rule's own examples, and in sentences written without looking at the rules, right or not: clauses, findings of every rule, and all that is offered. A change to
// the reader or to a rule shows here what else it changes.  UPDATE_READINGS=1 npx mocha test/language/sentences.readings.test.ts && git diff

const folder = 'test/language/readings';
const settings = { profile: 'strict', rules: {}, phrases: [] } as const;

describe('the reading of the examples of', () => {
  for (const rule of rules) it(rule.id, () => compare(rule.id, examplesOf(rule)));
});

describe('the reading of sentences', () => {
  for (const name of ['shapes', 'prose'])
    it(`of ${name}.txt`, () => {
      const lines = readFileSync(`test/language/${name}.txt`, 'utf8').trimEnd().split(/\r?\n/);
      compare(
        name,
        lines.map((text) => ({ text, head: 'Notes' })),
        readWords,
      );
    });

  for (const name of ['everyday', 'textbook'])
    it(`of ${name}.txt`, () => {
      const rows = readRows('.txt', readFileSync(`test/language/${name}.txt`, 'utf8'));
      compare(
        name,
        rows.map(({ sentence, head = 'Notes' }) => ({ text: sentence, head })),
      );
    });
});

function compare(name: string, said: readonly Told[], also: (text: string) => readonly string[] = () => []): void {
  const told = `${said.flatMap((each) => tell(each, also(each.text))).join('\n')}\n`;
  const expected = join(folder, `${name}.txt`);
  if (process.env['UPDATE_READINGS']) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(expected, told);
  } else assert.deepEqual(told.split('\n'), existsSync(expected) ? readFileSync(expected, 'utf8').split(/\r?\n/) : []);
}

interface Told {
  readonly text: string;
  readonly head: string;
}

const examplesOf = ({ examples: { flags, allows } }: RuleInfo): readonly Told[] =>
  [...flags, ...allows].map((example) => {
    const { text, head = 'Notes' } = typeof example === 'string' ? { text: example } : example;
    return { text: text.replaceAll('[[', '').replaceAll(']]', ''), head };
  });

/** Each word, whom a sentence names, and what it does. */
function readWords(text: string): readonly string[] {
  const people = namedPeople(text).map(({ start, end }) => text.slice(start, end));
  const stance = people.length ? `${readStance(text)}, of ${people.join(' and ')}` : readStance(text);
  return [...sentencesOf(text).map(showTokens), stance];
}

function tell({ text, head }: Told, also: readonly string[]): readonly string[] {
  const document = `# Review\n\n## ${head}\n\n${sectionKind(head) === 'actions' ? '- ' : ''}${text}\n`;
  const found = createAnalysis(document, settings).findings();
  return [
    text.replaceAll('\n', '⏎'),
    ...[...also, ...showClauses(sentencesOf(text))].map((line) => `  ${line}`),
    ...found.flatMap(({ ruleId, severity, mark, suggestions }) => [
      `  ${ruleId} ${severity}: ${document.slice(mark.start, mark.end)}`,
      ...suggestions.map((each) => `    ${each.kind}: ${each.kind === 'fact' ? each.replacement : each.text}`),
    ]),
  ].map((line) => line.replaceAll('\n', '⏎'));
}
