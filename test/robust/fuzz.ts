import { readdirSync, readFileSync } from 'node:fs';
import { readSettings, rules, type Finding, type Span } from '../../src/language/index';
import { readFrontMatter } from '../../src/review/index';
import { templateSources } from '../../src/review/templates/index';
import { exampleSentences, preparePreview, readDocument, readOthers, showRadiator, useTemplate } from './drive';
import { fragments } from './fragments';
import { mutate, randomFrom, type Random } from './mutate';

const examples = readdirSync('examples').map((name) => readFileSync(`examples/${name}`, 'utf8'));
const templates = templateSources.map(({ markdown }) => markdown);
const sample = <T>(list: readonly T[], count: number, random: Random): readonly T[] =>
  Array.from({ length: count }, () => list[random(list.length)]!);

/** A kind of text that is read: where it comes from, and what is done with it. `check` throws when something is wrong. */
export interface Target {
  readonly name: string;
  readonly make: (random: Random) => string;
  readonly check: (text: string) => void;
}

const makeDocument = (random: Random): string => {
  if (random(4) === 0) return sample(examples, 1, random)[0]!;
  const heads = ['Timeline', 'Action items', 'Contributing factors', 'Impact', 'Lessons learned', 'Notes'];
  const marks = ['', '- ', '- [ ] ', '- 10:05 ', '1. ', '> ', '| 10:05 | '];
  const part = () =>
    `## ${sample(heads, 1, random)[0]}\n\n` +
    sample(exampleSentences, 1 + random(4), random)
      .map((sentence) => sample(marks, 1, random)[0] + sentence)
      .join(random(2) ? '\n' : '\n\n');
  const front = random(3) === 0 ? '---\ntitle: "Queue: stall"\ntags: [a, b]\n---\n\n' : '';
  return `${front}# Outage\n\n${Array.from({ length: 1 + random(3) }, part).join('\n\n')}\n`;
};

const frontMatter = (random: Random): string =>
  `---\n${sample(
    [
      'title: "Disk full: again"',
      "severity: 'SEV-2'  # as told",
      'date: 2031-02-03',
      'services: [search, "queue, fast"]',
      'tags:\n  - disk\n  - "on call"',
      'summary: >\n  More\n  lines',
      'learning-review: true',
      'zone: Europe/Berlin',
      '# comment',
      'authors:\n  - name: Ana\n    mail: a@example.com',
    ],
    1 + random(8),
    random,
  ).join('\n')}\n---\n\n# Outage\n`;

const settings = (random: Random): string =>
  JSON.stringify({
    profile: sample(['gentle', 'standard', 'strict', 'x'], 1, random)[0],
    rules: Object.fromEntries(sample(rules, random(5), random).map(({ id }) => [id, random(2) ? 'off' : 'warning'])),
    phrases: sample(exampleSentences, random(3), random),
  });

export const targets: readonly Target[] = [
  { name: 'document', make: makeDocument, check: checkDocument },
  {
    name: 'settings',
    make: settings,
    check(text) {
      const { settings: read } = readSettings(
        parseLoosely(text),
        rules.map(({ id }) => id),
      );
      readDocument('# Outage\n\nIt was human error, obviously.\n', read);
      readOthers(text);
    },
  },
  { name: 'template', make: (random) => sample(templates, 1, random)[0]!, check: (text) => void useTemplate(text) },
  {
    name: 'front matter',
    make: frontMatter,
    check(text) {
      assertWithin(readFrontMatter(text).span, text, 'front matter');
      readDocument(text);
    },
  },
];

/** The JSON value of what parses as such; otherwise the text, as a setting of the wrong type. */
function parseLoosely(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { profile: text, rules: { [text]: text }, phrases: [text, 7, text.split('\n')] };
  }
}

function checkDocument(text: string): void {
  for (const finding of readDocument(text)) checkFinding(finding, text);
  preparePreview(text)();
  showRadiator(text);
}

function checkFinding(finding: Finding, text: string): void {
  // Suggestions are made when somebody asks for them.
  const { start, end, mark, ruleId, suggestions } = finding;
  assertWithin(finding, text, ruleId);
  if (!(start <= mark.start && mark.start <= mark.end && mark.end <= end))
    throw new Error(`${ruleId}: ${mark.start}..${mark.end} is marked in ${start}..${end}`);
  if (text.slice(start, end) !== finding.text)
    throw new Error(`${ruleId} quotes what is not there: ${JSON.stringify(finding.text)}`);
  for (const { title, kind } of suggestions)
    if (title.trim() === '') throw new Error(`${ruleId} offers a ${kind} that says nothing`);
}

function assertWithin({ start, end }: Span, text: string, what: string): void {
  if (!(start >= 0 && start <= end && end <= text.length))
    throw new Error(`${what}: ${start}..${end} lies outside of the text (${text.length})`);
}

/** The text that this seed makes for a target. */
export function makeText({ make }: Target, seed: number): string {
  const random = randomFrom(seed);
  return mutate(make(random), random, fragments);
}

/** What is wrong with how a text is read, in one sentence; nothing where all is well. Time does not count here. */
export function findFailure({ check }: Target, text: string): string | undefined {
  try {
    check(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The smallest text found on which `fails` still holds: pieces are left out as long as that is so. */
export function shrink(text: string, fails: (text: string) => boolean): string {
  let smallest = text;
  for (let size = Math.ceil(text.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let at = 0; at < smallest.length;) {
      const shorter = smallest.slice(0, at) + smallest.slice(at + size);
      if (fails(shorter)) smallest = shorter;
      else at += size;
    }
  return smallest;
}
