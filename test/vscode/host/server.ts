import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtinsDir, vscodeDir } from './paths';
import { endGroup, spawnGroup, waitForLine } from './process-group';
import { findServerNode } from './server-node';
import { quietSettings } from './settings';

export interface ServerOptions {
  /** Everything that this VS Code keeps: settings, state, logs. */
  readonly dataDir: string;
  readonly extensionsDir: string;
  /** User settings on top of `quietSettings`. */
  readonly settings?: Readonly<Record<string, unknown>> | undefined;
  /** Lets the address name extensions under development and their tests. It also keeps notifications from showing. */
  readonly testMode?: boolean | undefined;
  /** 0, the default: any free port. */
  readonly port?: number | undefined;
}

export interface Server {
  readonly origin: string;
  /** `host:port`, for `vscode-remote://` addresses. */
  readonly authority: string;
  /** What the server printed so far. */
  log(): string;
  stop(): Promise<void>;
}

/** Starts VS Code's server. Resolves when it listens; rejects with its output when it does not. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const userDir = join(options.dataDir, 'data/User');
  mkdirSync(userDir, { recursive: true });
  writeFileSync(join(userDir, 'settings.json'), JSON.stringify({ ...quietSettings, ...options.settings }, null, 2));

  const child = spawnGroup(findServerNode(), serverArgs(options), vscodeDir, serverEnv());
  const { found, log } = await waitForLine(child, /Extension host agent listening on (\d+)/);
  const authority = `127.0.0.1:${found[1]}`;
  return { origin: `http://${authority}`, authority, log, stop: () => endGroup(child) };
}

/** Installs a .vsix as a user would. Throws with VS Code's message when it is refused. */
export function installExtension(vsix: string, extensionsDir: string, dataDir: string): void {
  const args = ['out/server-main.js', '--install-extension', vsix];
  args.push('--extensions-dir', extensionsDir, '--server-data-dir', dataDir);
  execFileSync(findServerNode(), args, { cwd: vscodeDir, env: serverEnv(), stdio: ['ignore', 'ignore', 'pipe'] });
}

function serverArgs({ dataDir, extensionsDir, testMode, port = 0 }: ServerOptions): string[] {
  const args = ['out/server-main.js', '--host', '127.0.0.1', '--port', String(port), '--without-connection-token'];
  args.push('--accept-server-license-terms', '--telemetry-level', 'off');
  args.push('--disable-workspace-trust', '--disable-getting-started-override');
  args.push('--server-data-dir', dataDir, '--extensions-dir', extensionsDir, '--builtin-extensions-dir', builtinsDir);
  if (testMode) args.push('--enable-smoke-test-driver');
  return args;
}

/** No gallery to ask, and no options of our own Node.js (a loader, an inspector) in VS Code's. */
function serverEnv(): NodeJS.ProcessEnv {
  return { ...process.env, NODE_OPTIONS: '', EXTENSIONS_GALLERY: '{}' };
}
