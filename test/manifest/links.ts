import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { root } from './manifest';

export interface Link {
  readonly target: string;
  readonly isPicture: boolean;
}

/** The links and pictures of a page in Markdown, without those in code. */
export function linksIn(text: string): readonly Link[] {
  const prose = text.replace(/^(`{3,}).*\n[^]*?^\1$/gm, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/(!?)\[[^\]]*\]\(([^)\s]+)\)/g)].map(([, mark, target = '']) => ({
    target,
    isPicture: mark === '!',
  }));
}

/** The anchors that GitHub and the Marketplace give to the headings of a page. */
export function anchorsIn(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Whether there is such a file or folder, spelled just so, and not one that was built or installed. */
export function isInRepository(path: string): boolean {
  const parts = path.replace(/\/$/, '').split('/');
  if (/^(?:dist|node_modules|\.\.)$/.test(parts[0] ?? '')) return false;
  const paths = parts.map((_, at) => join(root, ...parts.slice(0, at + 1)));
  return paths.every((each) => existsSync(each) && readdirSync(dirname(each)).includes(basename(each)));
}
