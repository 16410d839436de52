import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

export const readJson = <T>(path: string): T => JSON.parse(readFileSync(join(root, path), 'utf8')) as T;

/** The parts of package.json that the tests speak of. */
export interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly publisher: string;
  readonly icon: string;
  readonly keywords: readonly string[];
  readonly l10n: string;
  readonly engines: { readonly vscode: string };
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly activationEvents: readonly string[];
  readonly capabilities: {
    readonly untrustedWorkspaces: { readonly supported: boolean };
    readonly virtualWorkspaces: boolean;
  };
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category?: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when?: string }[]>>;
    readonly keybindings: readonly {
      readonly command: string;
      readonly key: string;
      readonly args?: unknown;
      readonly when: string;
    }[];
    readonly viewsContainers: { readonly activitybar: readonly { readonly id: string; readonly icon: string }[] };
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string; readonly when: string }[];
    readonly configuration: {
      readonly properties: Readonly<
        Record<string, { readonly default: unknown; readonly scope: string; readonly properties?: object }>
      >;
    };
    readonly languageModelTools: readonly {
      readonly name: string;
      readonly modelDescription: string;
      readonly toolReferenceName: string;
      readonly canBeReferencedInPrompt: boolean;
      readonly inputSchema: { readonly properties: Readonly<Record<string, { readonly description: string }>> };
    }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly id: string;
        readonly description: string;
        readonly media: { readonly image?: string; readonly altText?: string; readonly markdown?: string };
        readonly completionEvents?: readonly string[];
      }[];
    }[];
    readonly problemMatchers: readonly { readonly name: string; readonly pattern: { readonly regexp: string } }[];
    readonly taskDefinitions: readonly {
      readonly type: string;
      readonly when: string;
      readonly properties: Readonly<Record<string, unknown>>;
    }[];
    readonly grammars: readonly { readonly path: string }[];
    readonly snippets: readonly { readonly path: string }[];
  };
}

export const manifest = readJson<Manifest>('package.json');
export const strings = readJson<Readonly<Record<string, string>>>('package.nls.json');

/** The code below src/vscode, by path. */
export const sources: ReadonlyMap<string, string> = new Map(
  readdirSync(join(root, 'src/vscode'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file, readFileSync(join(root, 'src/vscode', file), 'utf8')]),
);

export const code = [...sources.values()].join('\n');

/** What the code hands to `call` as a first argument, in quotes. */
export function argumentsOf(call: string): readonly string[] {
  return [...code.matchAll(new RegExp(`${call}(?:<[^>]*>)?\\(\\s*'([^']+)'`, 'g'))].map(([, name]) => name ?? '');
}

/** The titles of our commands, without the dots of those that ask on. */
export const commandTitles: readonly string[] = manifest.contributes.commands.map(({ title }) =>
  (strings[title.replaceAll('%', '')] ?? '').replace(/…$/, ''),
);

export const snippetPrefixes: readonly string[] = Object.values(
  readJson<Readonly<Record<string, { readonly prefix: string }>>>(manifest.contributes.snippets[0]?.path ?? ''),
).map(({ prefix }) => prefix);
