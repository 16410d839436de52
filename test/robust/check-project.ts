import { isDeepStrictEqual } from 'node:util';
import { defaultSettings, readSettings, type Finding, type Settings } from '../../src/language/index';
import {
  allowPhrase,
  findTickets,
  getValue,
  readJson,
  readProject,
  sortByPath,
  turnOffRule,
  withProject,
  type Project,
} from '../../src/project/index';
import { project as type } from '../../src/project/keys';
import { applyChanges, lintText, ruleIds, type ReadOptions, type Review } from '../../src/review/index';
import { assertWhole, assertWithin, checkEdit, checkFinding } from './check-edits';
import { readWhole } from './drive';

// What is done with the text of a project file: it is read, and so is a document in which what it names stands. Each function reads; what
// it returns looks at what was read, and throws when something is wrong.

const longestDocument = 4000;

/** A document that uses the words of a project. */
function writeDocument({
  phrases = [],
  flag = [],
  persons = [],
  things = [],
  sections = {},
  tickets = {},
}: Project): string {
  const said = [...phrases, ...flag.map(({ phrase }) => phrase.replace(/[()?]|\|[^)]*|\.\.\. /g, ''))];
  const parts = [
    '---\nlearning-review: true\n---\n\n# Outage\n\nIt was human error, obviously.',
    ...Object.values(sections).flatMap((titles) => titles.map((title) => `## ${title}\n\n- 10:05 The queue grows 😀`)),
    ...said.map((phrase) => `We ${phrase}, and ${phrase} again.`),
    ...[...persons, ...things].map(
      (name) => `- ${name} failed to check it. They told the ${name}, who nuked the queue.`,
    ),
    '## Action items',
    ...Object.keys(tickets).map((pattern) => `- [ ] Add an alert (${pattern.replace(/\{\w+\}|$/, '12')})`),
  ];
  return `${parts.join('\n\n')}\n`.slice(0, longestDocument);
}

interface Read {
  readonly project: Project;
  readonly review: Review;
  readonly findings: readonly Finding[];
}

function readUnder(project: Project, settings: Settings): Read {
  const options: ReadOptions = project.zone === undefined ? {} : { zone: project.zone };
  const text = writeDocument(project);
  lintText(text, settings, { ...options, path: 'ops/x.md' });
  return { project, ...readWhole(text, settings, options) };
}

const checkRead = ({ project, review, findings }: Read): void => {
  // A team may spell out half of a pair, and that is what they get.
  const said = (project.flag ?? []).flatMap((each) => Object.values(each)).join('\n');
  for (const finding of findings) checkFinding(review, finding, said);
};

/** A project file: alone, extended by itself, and changed by us. */
export function readProjectText(text: string): () => void {
  const { project, mistakes, atExtends } = readProject(text);
  const combined = type.combine(project, type.combine({ phrases: ['on fire'], persons: ['Ana'] }, project));
  const read = readUnder(combined, withProject(defaultSettings, combined));
  const file = { path: '/a/.learning-review.json', project, parts: [] };
  for (const path of ['/a/x.md', '/a/ops/drafts/template-1.md', '/b/x.md', '']) sortByPath(file, path);
  const tickets = findTickets(read.review.text, Object.entries(project.tickets ?? {}));
  const edits = [allowPhrase(text, 'on "fire"'), turnOffRule(text, 'absolutes')];
  return () => {
    for (const { offset, length, line, column, sentence } of [...mistakes, atExtends('Not there.')]) {
      assertWithin({ start: offset, end: offset + length }, text, sentence);
      if (!(line >= 1 && column >= 1)) throw new Error(`${sentence} at ${line}:${column}`);
      // A string may spell out half of a pair.
      if (!/\\ud/i.test(text)) assertWhole(sentence, text, 'a mistake');
    }
    if (mistakes.some(({ offset }, i) => offset < (mistakes[i - 1]?.offset ?? 0)))
      throw new Error('mistakes out of order');
    const again = readProject(JSON.stringify(project));
    if (again.mistakes.length > 0 || !isDeepStrictEqual(again.project, project))
      throw new Error(`what is read cannot be read again: ${again.mistakes[0]?.sentence ?? JSON.stringify(project)}`);
    for (const { start, end, number } of tickets)
      if (read.review.text.slice(start, end) !== number) throw new Error(`${number} is not at ${start}..${end}`);
    for (const changes of edits) checkProjectEdit(changes, text, project);
    checkRead(read);
  };
}

/** An edit of ours changes nothing but the phrases and the rules. */
function checkProjectEdit(changes: ReturnType<typeof allowPhrase>, text: string, before: Project): void {
  checkEdit(changes, text, 'an edit of the project file');
  const { project } = readProject(applyChanges(text, changes));
  const others = ({ phrases: _phrases, rules: _rules, ...rest }: Project) => rest;
  if (!isDeepStrictEqual(others(project), others(before)))
    throw new Error('an edit of the project file changes what it says');
}

/** Settings of a user, below those of a project that says the same. What a mutation broke is read as far as that goes, and as a text. */
export function readSettingsText(text: string): () => void {
  const { root } = readJson(text);
  const values = [
    root === undefined ? text : (getValue(root) as unknown),
    { profile: text, rules: { [text]: text }, phrases: [text, 7] },
  ];
  const { project } = readProject(text);
  const told = values.map((value) => readSettings(value, ruleIds));
  const reads = told.map(({ settings }) => readUnder(project, withProject(settings, project)));
  return () => {
    for (const problem of told.flatMap(({ problems }) => problems))
      if (problem.trim() === '') throw new Error('a problem that says nothing');
    for (const read of reads) checkRead(read);
  };
}
