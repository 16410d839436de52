import { mkdirSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { installExtension } from './server';

export interface Place {
  /** The folder to hand to VS Code as the one where extensions are installed. */
  readonly extensionsDir: string;
  /** The extension itself. */
  readonly extensionDir: string;
}

/** Installs a .vsix below `run`, or makes a built extension's folder appear there as if it was installed. */
export function placeExtension(extension: string, run: string): Place {
  const extensionsDir = join(run, 'extensions');
  mkdirSync(extensionsDir, { recursive: true });
  if (extension.endsWith('.vsix')) {
    installExtension(resolve(extension), extensionsDir, join(run, 'install'));
    const name = readdirSync(extensionsDir, { withFileTypes: true }).find((entry) => entry.isDirectory())?.name;
    if (!name) throw new Error(`VS Code did not install ${extension}.`);
    return { extensionsDir, extensionDir: join(extensionsDir, name) };
  }
  const manifest = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8')) as Record<string, string>;
  const link = join(extensionsDir, `${manifest['publisher']}.${manifest['name']}-${manifest['version']}`);
  symlinkSync(resolve(extension), link, 'junction');
  return { extensionsDir, extensionDir: resolve(extension) };
}
