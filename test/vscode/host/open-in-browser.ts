import { spawn } from 'node:child_process';

/** Opens an address in the user's browser, where there is one to open it in. Never fails. */
export function openInBrowser(address: string): void {
  const [file, ...args] = opener();
  if (!file) return;
  const child = spawn(file, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {}); // the address is printed, too
  child.unref();
}

function opener(): readonly string[] {
  if (process.env['CI']) return [];
  if (process.platform === 'darwin') return ['open'];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', ''];
  return process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'] ? ['xdg-open'] : [];
}
