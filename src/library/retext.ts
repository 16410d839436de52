// A plugin for unified, `learning-review/retext` on npm. See docs/library.md.
import { rules } from './index';
import { prepare } from './prepare';
import type { Finding, Options, Position } from './types';

export type { Options } from './types';

/** What the plugin needs of a `VFile`. */
export interface File {
  readonly cwd: string;
  readonly path: string | undefined;
  toString(): string;
  message(reason: string, options: MessageOptions): Message;
}

/** What a message begins with. */
export interface MessageOptions {
  place?: { readonly start: Position; readonly end: Position };
  ruleId?: string;
  source: string;
}

/** What the plugin writes into a `VFileMessage`. */
export interface Message {
  fatal: boolean | null | undefined;
  actual: string | undefined;
  expected: string[] | undefined;
  note: string | undefined;
  url: string | undefined;
}

/**
 * Adds what is found to the messages of a file. The file is read, and not the tree: both retext and remark-retext leave the text in it,
 * and the tree has lost the headings, lists and tables that say what a sentence is.
 */
export default function learningReview(options?: Options | null): (tree: object, file: File) => void {
  const analyse = prepare(options ?? {});
  return (_tree, file) => {
    const { findings, problems } = analyse(file.toString(), options?.path ?? pathOf(file));
    for (const problem of problems) file.message(problem, { source });
    for (const finding of findings) tell(file, finding);
  };
}

const source = 'learning-review';

function tell(file: File, { ruleId, severity, message: reason, start, end, text, suggestions }: Finding): void {
  const message = file.message(reason, { place: { start, end }, ruleId, source });
  const rule = rules.find(({ id }) => id === ruleId);
  // As unified has it: an error, a warning, or information.
  message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined;
  message.actual = text;
  message.expected = suggestions.flatMap(({ kind, replacement = '' }) => (kind === 'fact' ? [replacement] : []));
  const beside = suggestions.filter(({ kind }) => kind !== 'fact').map(({ title }) => `* ${title}`);
  message.note = [rule?.why ?? '', ...(beside.length > 0 ? [beside.join('\n')] : [])].join('\n\n');
  message.url = rule?.url;
}

/** From the folder that people work in; of a file elsewhere, its name. */
function pathOf({ path, cwd }: File): string {
  const [of = '', folder] = [path, cwd].map((each) => each?.replaceAll('\\', '/'));
  if (of.startsWith(`${folder}/`)) return of.slice(folder!.length + 1);
  return /^(?:\/|\w:|\.\.\/)/.test(of) ? of.replace(/^.*\//, '') : of;
}
