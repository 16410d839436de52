// Paths with `/` between their parts, as those of files and of addresses. They begin with `/`, or with a drive.

/** What the project's file is called. */
export const projectFileName = '.learning-review.json';

export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** A path that starts from a folder. */
export function joinPath(folder: string, path: string): string {
  const parts = folder.split('/');
  for (const part of path.split('/')) {
    if (part === '..') {
      // Above the top there is nothing.
      if (parts.length > 1) parts.pop();
    } else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** A path as seen from a folder that it lies in; nothing where it lies elsewhere. */
export const pathWithin = (folder: string, path: string): string | undefined =>
  path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;

/** A folder and those around it, the innermost first. */
export function* foldersFrom(folder: string): Generator<string> {
  for (let each = folder; ; each = folderOf(each)) {
    yield each;
    if (!each.includes('/')) return;
  }
}

/** What is wrong with a path, or a pattern, that should start from the folder of its file: the rest of a sentence, or nothing. */
export function checkRelative(path: string): string | undefined {
  if (path.includes('\\')) return `has backslashes (did you mean “${path.replaceAll('\\', '/')}”?)`;
  return /^(?:[/~]|[A-Za-z]:)/.test(path) ? 'does not start from the folder of this file' : undefined;
}
