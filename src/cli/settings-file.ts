import { Readable } from 'node:stream';
import { defaultSettings, readSettings, type Settings } from '../language/index';
import { Problem } from './problem';
import { readText } from './read-text';

/**
 * Reads `learningReview.*` from a settings file of VS Code (JSON with comments), so that a build and the editor agree.
 * Without a path: the defaults. Values that cannot be used are named in `problems`; a file that cannot, throws a `Problem`.
 */
export async function readSettingsFile(
  path: string | undefined,
  ruleIds: readonly string[],
): Promise<{ readonly settings: Settings; readonly problems: readonly string[] }> {
  if (path === undefined) return { settings: defaultSettings, problems: [] };
  const prefix = 'learningReview.';
  const own = Object.entries(parse(await readText(path, Readable.from([])), path))
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, value]) => [key.slice(prefix.length), value] as const);
  const { settings, problems } = readSettings(Object.fromEntries(own), ruleIds);
  return { settings, problems: problems.map((problem) => `${path}: ${prefix}${problem}`) };
}

function parse(text: string, path: string): object {
  try {
    const value: unknown = JSON.parse(withoutExtras(text) || '{}');
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
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
