import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { RuleInfo } from '../../src/language/index';

/**
 * A file that holds a rule. It is one by being named after it: `<group>/<rule-id>.ts`, with the rule as an export. A rule
 * of several files has a folder of its own, `<group>/<rule-id>/<rule-id>.ts`.
 */
export interface RuleFile {
  readonly path: string;
  readonly group: string;
  readonly id: string;
  /** Name of the export, `default` or its own. */
  readonly name: string;
}

/** Finds the rules below a folder, in alphabetical order. A file without exports of its name helps the others; it is no rule. */
export async function findRules(folder: string): Promise<readonly RuleFile[]> {
  if (!existsSync(folder)) return [];
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  return paths.sort().flatMap((path) => {
    const [, group = '', , id] = /^(?:([\w-]+)\/)?(?:([\w-]+)\/(?=\2\.ts$))?([\w-]+)\.ts$/.exec(path) ?? [];
    if (id === undefined || id === 'index') return [];
    const file = `${folder}/${path}`;
    const source = readFileSync(file, 'utf8');
    const own = camelCase(id);
    const name = /^export default /m.test(source)
      ? 'default'
      : new RegExp(`^export (?:const|function) ${own}\\b`, 'm').test(source)
        ? own
        : undefined;
    return name ? [{ path: file, group, id, name }] : [];
  });
}

/** Loads what the rules tell about themselves. Throws when one is not what its path says. */
export function loadRules(files: readonly RuleFile[]): readonly RuleInfo[] {
  // Not `import()`: in a test each module would be there twice, and what is measured of it would not add up.
  const require = createRequire(resolve('package.json'));
  const rules = files.map(({ path, group, id, name }) => {
    const module = require(resolve(path)) as Readonly<Record<string, unknown>>;
    const rule = module[name] as Partial<RuleInfo> | undefined;
    if (rule?.id !== id) throw new Error(`${path}: the rule's id is "${rule?.id}", its file is named ${id}`);
    if (group && rule.group !== group) throw new Error(`${path}: its group is "${rule.group}", its folder is ${group}`);
    return rule as RuleInfo;
  });
  return rules.sort((a, b) => a.group.localeCompare(b.group, 'en') || a.id.localeCompare(b.id, 'en'));
}

export const camelCase = (id: string): string => id.replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());
