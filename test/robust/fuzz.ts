import { readdirSync, readFileSync } from 'node:fs';
import { readFrontMatter } from '../../src/review/index';
import { templateSources } from '../../src/review/templates/index';
import { assertWithin, checkFinding } from './check-edits';
import { readProjectText, readSettingsText } from './check-project';
import { exampleSentences, preparePreview, readOthers, readWhole, showRadiator, useTemplate } from './drive';
import { fragments } from './fragments';
import { mutate, randomFrom, type Random } from './mutate';
import { makeProject, makeSettings } from './project-texts';

const examples = readdirSync('examples').map((name) => readFileSync(`examples/${name}`, 'utf8'));
const templates = templateSources.map(({ markdown }) => markdown);
const sample = <T>(list: readonly T[], count: number, random: Random): readonly T[] =>
  Array.from({ length: count }, () => list[random(list.length)]!);

/** A kind of text that is read: where it comes from, and what is done with it. */
export interface Target {
  readonly name: string;
  /** A text, mutated. */
  readonly make: (random: Random) => string;
  /** Reads it, which may take its time. What is returned looks at what was read. Both throw when something is wrong. */
  readonly read: (text: string) => () => void;
}

const mutated =
  (make: (random: Random) => string) =>
  (random: Random): string =>
    mutate(make(random), random, fragments);

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

export const targets: readonly Target[] = [
  { name: 'document', make: mutated(makeDocument), read: readDocument },
  { name: 'project', make: makeProject, read: readProjectText },
  {
    name: 'settings',
    make: makeSettings,
    read(text) {
      readOthers(text);
      return readSettingsText(text);
    },
  },
  {
    name: 'template',
    make: mutated((random) => sample(templates, 1, random)[0]!),
    read(text) {
      useTemplate(text);
      return () => undefined;
    },
  },
  {
    name: 'front matter',
    make: mutated(frontMatter),
    read(text) {
      const { span } = readFrontMatter(text);
      const { review, findings } = readWhole(text);
      return () => {
        assertWithin(span, text, 'front matter');
        for (const finding of findings) checkFinding(review, finding);
      };
    },
  },
];

function readDocument(text: string): () => void {
  const { review, findings } = readWhole(text);
  preparePreview(text)();
  showRadiator(text);
  return () => {
    for (const finding of findings) checkFinding(review, finding);
  };
}

/** The text that this seed makes for a target. */
export const makeText = ({ make }: Target, seed: number): string => make(randomFrom(seed));

/**
 * What is wrong with how a text is read, in one sentence; nothing where all is well. Time does not count here. `run`: how to do a part of
 * it, first the reading and then the rest.
 */
export function findFailure(
  { read }: Target,
  text: string,
  run: <T>(work: () => T) => T = (work) => work(),
): string | undefined {
  try {
    run(run(() => read(text)));
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
