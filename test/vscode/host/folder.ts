import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** Copies a folder below `run`, so that what is tried in VS Code stays there. */
export function copyFolder(folder: string, run: string): string {
  const copy = join(run, 'workspace', basename(resolve(folder)));
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** Where there is no server to keep user settings, the folder's own settings take their place. */
export function writeFolderSettings(folder: string, settings: Readonly<Record<string, unknown>> = {}): void {
  if (Object.keys(settings).length === 0) return;
  mkdirSync(join(folder, '.vscode'), { recursive: true });
  writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify(settings, null, 2));
}

/** `/a/b` as it is, `C:\a\b` as `/C:/a/b`: how VS Code's address names a folder. */
export function toUrlPath(path: string): string {
  const slashes = path.replaceAll('\\', '/');
  return slashes.startsWith('/') ? slashes : `/${slashes}`;
}

/** The first Markdown file of a folder by name, a README last. */
export function findReview(folder: string): string | undefined {
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return files.sort().find((name) => name !== 'README.md') ?? files[0];
}
