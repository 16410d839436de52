import { allRules } from '../../src/review/index';
import { exampleSentences } from './drive';
import { fragments } from './fragments';
import { mutate, type Random } from './mutate';

// Project files as somebody may write them, or a program that has gone wrong: with comments, commas behind the last value, names that are
// there twice, values of another type, and any text in place of another.

const pick = <T>(list: readonly T[], random: Random): T => list[random(list.length)]!;
const several = <T>(list: readonly T[], most: number, random: Random): readonly T[] =>
  Array.from({ length: random(most + 1) }, () => pick(list, random));

const severities = ['error', 'warning', 'information', 'hint', 'off'];
const names = [
  'Brocard',
  'gardener',
  'Alice',
  'Atlas',
  'operator',
  'on-call engineer',
  'Łukasz',
  'O’Hara',
  'queue',
  '😀',
];
const phrases = [
  'nuke',
  '(tribal|secret) knowledge',
  'on fire',
  'go? down the drain',
  'shot ... foot',
  '(a|b c) it? ... war room',
  'human error',
  '((((deep|er) one)|two)|three) words',
];
const kinds = ['timeline', 'actions', 'impact', 'lessons', 'factors', 'summary', 'other'];
const globs = [
  'operations/**/*.md',
  '{ops,sre}/*.{md,mdx}',
  'drafts',
  '**/template-*.md',
  '*a*b?',
  './ops/',
  '**/**/x',
];
const paths = ['../shared/base.json', 'ours/templates', './a/../b.json', 'C:/x', '/x', '~/x', 'a\\b'];

/** A value for each key. Those of the engine's settings come first. */
const keys: Readonly<Record<string, (random: Random) => unknown>> = {
  profile: (random) => pick(['gentle', 'standard', 'strict'], random),
  rules: (random) => Object.fromEntries(several(allRules, 4, random).map(({ id }) => [id, pick(severities, random)])),
  phrases: (random) => several([...exampleSentences, ...phrases, ...names], 3, random),
  flag: (random) =>
    several(phrases, 4, random).map((phrase) => ({
      phrase,
      ...(random(2) ? { reason: pick(exampleSentences, random) } : {}),
      ...(random(2)
        ? { suggestion: pick(['delete', 'tell 😀 it', '[what happened]', 'took down the host'], random) }
        : {}),
      ...(random(2) ? { severity: pick(severities, random) } : {}),
    })),
  persons: (random) => several(names, 4, random),
  things: (random) => several(names, 4, random),
  sections: (random) =>
    Object.fromEntries(
      several(kinds, 3, random).map((kind) => [
        kind,
        several(['How it went', 'Promises', '1. *Next*', 'Ünd?'], 2, random),
      ]),
    ),
  zone: (random) => pick(['Europe/Berlin', 'UTC+2', 'CET', 'Mars/Base'], random),
  documents: (random) => several(globs, 3, random),
  ignore: (random) => several(globs, 3, random),
  templates: (random) => pick(paths, random),
  extends: (random) => pick(paths, random),
  tickets: (random) =>
    Object.fromEntries(
      several(['OPS-', '#', 'a.b*', '[(', '\\d', 'OPS-1', 'INC{id}', 'a-{number}.b', '{id}'], 3, random).map(
        (prefix) => [prefix, 'https://tickets.example.com/'],
      ),
    ),
  $schema: () => './node_modules/learning-review/schemas/project.json',
};
const settingNames = ['profile', 'rules', 'phrases', 'flag', 'persons', 'things', 'sections'];

/** Now and then another value: any text, or one of another type. */
function mutateValue(value: unknown, random: Random, often: number): unknown {
  if (random(8 * often) === 0)
    return pick([null, true, -1.5e9, '', ' ', [], {}, [[value]], { a: value }, [value]], random);
  if (typeof value === 'string') return random(often) === 0 ? mutate(value, random, fragments) : value;
  if (Array.isArray(value)) return value.map((each) => mutateValue(each, random, often));
  if (typeof value !== 'object' || value === null) return value;
  const mutateName = (name: string): string =>
    random(4 * often) > 0
      ? name
      : random(2)
        ? mutate(name, random, fragments)
        : pick(['__proto__', 'constructor', ''], random);
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [mutateName(name), mutateValue(each, random, often)]),
  );
}

const gaps = ['', '', '', ' ', '\n', '\n  ', '\r\n\t', ' // , "a": {\n', ' /* [ " */ ', '\n// 😀 */\n'];

/** JSON with comments and commas as people leave them. */
function writeLoosely(value: unknown, random: Random): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const gap = (): string => pick(gaps, random);
  const inside = Array.isArray(value)
    ? value.map((each) => gap() + writeLoosely(each, random))
    : Object.entries(value).map(
        ([name, each]) => `${gap()}${JSON.stringify(name)}${gap()}:${gap()}${writeLoosely(each, random)}`,
      );
  // Something is there twice.
  if (inside.length > 0 && random(12) === 0) inside.push(pick(inside, random));
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return (
    open! +
    inside.map((each) => each + gap()).join(',') +
    (inside.length > 0 && random(4) === 0 ? ',' : '') +
    gap() +
    close!
  );
}

function write(among: readonly string[], random: Random): string {
  const value = Object.fromEntries(several(among, among.length, random).map((name) => [name, keys[name]!(random)]));
  // A third each: values that are fine, some that are not, and many.
  const often = random(3);
  const text = writeLoosely(often === 0 ? value : mutateValue(value, random, 8 / often), random);
  // What cannot be parsed is only read up to a point, so most are left in one piece.
  return random(3) === 0 ? mutate(text, random, fragments) : text;
}

/** The text of a project file. */
export const makeProject = (random: Random): string => write(Object.keys(keys), random);

/** The same with the settings of the engine alone. */
export const makeSettings = (random: Random): string => write(settingNames, random);
