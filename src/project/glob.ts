import { checkRelative } from './paths';

// Patterns for files. They mean the same in every place: an editor's own patterns and those of a shell differ in what they can do.
//
//   *        any part of a name
//   ?        one character of a name
//   **       any folders, or none
//   {a,b}    a or b
//
// A pattern that ends in a plain name stands for that file, or for all that is in that folder.

/** How many patterns one with `{a,b}` may stand for. */
const most = 100;
const longest = 300;

/** What is wrong with a pattern: the rest of a sentence, or nothing. */
export function checkGlob(pattern: string): string | undefined {
  if (pattern.trim() === '') return 'is empty';
  if (pattern.length > longest) return 'is too long for a file pattern';
  const wrong = checkRelative(pattern);
  if (wrong !== undefined) return wrong;
  if (pattern.split('/').includes('..')) return 'leaves the folder of this file';
  if (/[[\]()!]/.test(pattern)) return 'has more than the marks *, **, ? and {a,b}';
  return expand(pattern) === undefined ? 'stands for too many patterns' : undefined;
}

/** Whether one of the patterns fits a path, with `/` between its parts. */
export const fitsGlobs = (globs: readonly string[], path: string): boolean => {
  const parts = path.split('/');
  return globs.some((glob) => read(glob).some((pattern) => fits(pattern, parts, isAny, fitsName)));
};

const isAny = (part: string): boolean => part === '**';
const isStar = (mark: string): boolean => mark === '*';
const fitsMark = (mark: string, letter: string): boolean => mark === '?' || mark === letter;
const fitsName = (name: string, part: string): boolean =>
  /[*?]/.test(name) ? fits([...name], [...part], isStar, fitsMark) : name === part;

/** The parts of each pattern that a glob stands for. */
const read = (glob: string): readonly (readonly string[])[] =>
  (expand(glob) ?? []).map((pattern) => {
    const parts = pattern.split('/').filter((part) => part !== '' && part !== '.');
    const isPlain = !/[*?]/.test(parts.at(-1) ?? '');
    return isPlain ? [...parts, '**'] : parts;
  });

/** Without `{a,b}`: the patterns it stands for; nothing where they are too many. The inner braces go first. */
function expand(glob: string): readonly string[] | undefined {
  let all = [glob];
  while (all.length <= most) {
    const next = all.flatMap((each) => {
      const [braces, inside = ''] = /\{([^{}]*)\}/.exec(each) ?? [];
      return braces === undefined ? each : inside.split(',').map((one) => each.replace(braces, () => one));
    });
    // Without braces, each stays as it was.
    if (next.every((each, i) => each === all[i])) return all;
    all = next;
  }
  return undefined;
}

/** Whether a row of things fits a pattern in which some parts stand for any number of them. Takes no longer than both are long. */
function fits(
  pattern: readonly string[],
  things: readonly string[],
  standsForAny: (part: string) => boolean,
  fitsOne: (part: string, thing: string) => boolean,
): boolean {
  let [at, part] = [0, 0];
  let retry: { readonly part: number; at: number } | undefined;
  while (at < things.length) {
    if (part < pattern.length && standsForAny(pattern[part]!)) retry = { part: ++part, at };
    else if (part < pattern.length && fitsOne(pattern[part]!, things[at]!)) {
      at++;
      part++;
    } else if (retry) {
      at = ++retry.at;
      part = retry.part;
    } else return false;
  }
  while (part < pattern.length && standsForAny(pattern[part]!)) part++;
  return part === pattern.length;
}
