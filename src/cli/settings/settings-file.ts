import { Readable } from 'node:stream';
import { defaultSettings, nearest, readSettings, type Settings } from '../../language/index';
import { getValue, listProperties, readJson, type Node } from '../../project/index';
import { createLocator } from '../../review/index';
import { readText } from '../files/read-text';
import type { Problems } from '../terminal/problem';

const prefix = 'learningReview.';

/** Settings of the extension, without the prefix. Those that only an editor needs are known here and left alone. */
export const settingNames: readonly string[] = [
  'enable',
  'run',
  'profile',
  'rules',
  'phrases',
  'files',
  'folder',
  'fileName',
  'templates',
  'addQuestionsTo',
  'keepEmoji',
  'reminders',
  'secondReader',
  'tickets',
  'showElapsedTime',
];

/**
 * Reads `learningReview.*` from a settings file of VS Code (JSON with comments), so that a build and the editor agree.
 * A value that cannot be used is reported with its place, and the default is used. Without a path, all are defaults.
 */
export async function readSettingsFile(
  path: string | undefined,
  ruleIds: readonly string[],
  problems: Problems,
): Promise<Settings> {
  if (path === undefined) return defaultSettings;
  const text = await problems.attempt(path, () => readText(path, () => Readable.from([])));
  if (text === undefined) return defaultSettings;
  const locate = createLocator(text);
  const at = (offset: number): string => `${path}:${locate(offset).line}:${locate(offset).column}`;
  const { root, mistake } = readJson(text);
  if (mistake)
    await problems.tell(`${at(mistake.offset)}: this is not a settings file: ${mistake.why}; the defaults are used.`);
  const rules: Record<string, Settings['rules'][string]> = {};
  const phrases: string[] = [];
  let profile = defaultSettings.profile;
  for (const { offset, value, problem } of findPieces(mistake ? undefined : root)) {
    const read = readSettings(value, ruleIds);
    for (const each of problem ? [problem] : read.problems.map((said) => prefix + said))
      await problems.tell(`${at(offset)}: ${each}`);
    if (value?.['profile'] !== undefined) profile = read.settings.profile;
    Object.assign(rules, read.settings.rules);
    phrases.push(...read.settings.phrases);
  }
  return { profile, rules, phrases };
}

/** A part of the settings that is checked separately, so that a message about it can give its place. */
interface Piece {
  /** UTF-16 offset that a message about it points to. */
  readonly offset: number;
  readonly value?: Readonly<Record<string, unknown>>;
  readonly problem?: string;
}

function* findPieces(root: Node | undefined): Generator<Piece> {
  // Of settings with the same name, the last one counts, as in the editor.
  const named = new Map(listProperties(root).map((property) => [property.key, property]));
  for (const { key, keyNode, valueNode } of named.values()) {
    const name = key.startsWith(prefix) ? key.slice(prefix.length) : undefined;
    if (name === undefined || !settingNames.includes(name)) {
      const meant = guessMeant(key);
      if (name === undefined && meant === undefined) continue;
      const guess = meant ? ` (did you mean “${meant}”?)` : '';
      yield { offset: keyNode.offset, problem: `there is no setting “${key}”${guess}; it is ignored.` };
    } else if (name === 'rules' && valueNode.type === 'object')
      for (const rule of listProperties(valueNode))
        yield { offset: rule.keyNode.offset, value: { rules: { [rule.key]: getValue(rule.valueNode) } } };
    else if (name === 'phrases' && valueNode.type === 'array')
      for (const phrase of valueNode.children ?? [])
        yield { offset: phrase.offset, value: { phrases: [getValue(phrase)] } };
    else yield { offset: valueNode.offset, value: { [name]: getValue(valueNode) } };
  }
}

/** Guesses which setting an unknown one was meant to be. Settings of other extensions are not looked at. */
function guessMeant(key: string): string | undefined {
  if (settingNames.includes(key)) return prefix + key;
  if (!key.startsWith(prefix))
    return nearest(
      key,
      settingNames.map((name) => prefix + name),
    );
  const name = nearest(key.slice(prefix.length), settingNames);
  return name && prefix + name;
}
