import { defaultSettings, type Profile, type Settings, type Severity } from '../language/index';
import { Problem } from './problem';
import { readText } from './read-text';
import { Readable } from 'node:stream';

const profiles: readonly string[] = ['gentle', 'standard', 'strict'] satisfies Profile[];
const levels: readonly string[] = ['error', 'warning', 'information', 'hint', 'off'] satisfies (Severity | 'off')[];

/**
 * Reads `learningReview.*` from a settings file of VS Code (JSON with comments), so that a build and the editor agree.
 * Without a path: the defaults. Throws a `Problem` when the file or a value in it cannot be used.
 */
export async function readSettingsFile(path: string | undefined): Promise<Settings> {
  if (path === undefined) return defaultSettings;
  const raw = parse(await readText(path, Readable.from([])), path);
  const expect = (ok: boolean, key: string, what: string): void => {
    if (!ok) throw new Problem(`${path}: learningReview.${key} must be ${what}.`);
  };
  const { profile = 'standard', rules = {}, phrases = [] } = pick(raw);
  expect(isProfile(profile), 'profile', `one of ${profiles.join(', ')}`);
  expect(isRules(rules), 'rules', `an object of rule ids, each ${levels.join(', ')}`);
  expect(isPhrases(phrases), 'phrases', 'a list of texts');
  return { profile: profile as Profile, rules: rules as Settings['rules'], phrases: phrases as readonly string[] };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isProfile = (value: unknown): boolean => typeof value === 'string' && profiles.includes(value);
const isRules = (value: unknown): boolean =>
  isObject(value) && Object.values(value).every((level) => typeof level === 'string' && levels.includes(level));
const isPhrases = (value: unknown): boolean =>
  Array.isArray(value) && value.every((phrase) => typeof phrase === 'string');

function pick(raw: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const own = Object.entries(raw).filter(([key]) => key.startsWith('learningReview.'));
  return Object.fromEntries(own.map(([key, value]) => [key.slice('learningReview.'.length), value]));
}

function parse(text: string, path: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(withoutExtras(text) || '{}');
    if (isObject(value)) return value;
  } catch {
    // Said below: what JSON.parse says of a text that we changed would point nowhere.
  }
  throw new Problem(`${path}: this is not a settings file (a JSON object).`);
}

// VS Code's settings may hold comments and trailing commas; strings are stepped over.
const withoutExtras = (text: string): string =>
  text
    .replace(/("(?:\\.|[^"\\])*")|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g, (_all, string: string | undefined) => string ?? ' ')
    .replace(/("(?:\\.|[^"\\])*")|,(?=\s*[}\]])/g, (_all, string: string | undefined) => string ?? '')
    .trim();
