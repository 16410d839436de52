import { parseArgs } from 'node:util';
import { listFormats, type FormatId } from '../record/index';
import { lintFormats, readFormats, type LintFormat, type ReadFormat } from './formats';

/** What the command line asks for. `problem` is one sentence for someone who mistyped. */
export type Command =
  | { readonly run: 'lint'; readonly files: readonly string[]; readonly format: LintFormat; readonly settings?: string }
  | { readonly run: 'read'; readonly paths: readonly string[]; readonly format: ReadFormat }
  | { readonly run: 'radiator'; readonly paths: readonly string[]; readonly out?: string }
  | ImportCommand
  | { readonly run: 'help' }
  | { readonly run: 'version' }
  | { readonly run: 'refuse'; readonly problem: string };

/** Records to be read as messages. */
export interface ImportCommand {
  readonly run: 'import';
  readonly paths: readonly string[];
  readonly format: 'markdown' | 'json';
  readonly names: 'keep' | 'roles';
  readonly from?: FormatId;
  readonly zone?: string;
  readonly day?: string;
}

/** The names of formats, for people. */
const oneOf = (formats: object): string => Object.keys(formats).join(' or ');

const formats = listFormats();
const nameLength = Math.max(...formats.map(({ id }) => id.length));

export const help = `Usage: learning-review lint FILE... [options]
       learning-review read FOLDER|FILE... [options]
       learning-review radiator FOLDER|FILE... [--out FILE.html]
       learning-review import FOLDER|FILE... [options]

lint: checks learning reviews (Markdown) and prints what could be said without blame.
read: prints what a review says: its sections, timeline and action items.
radiator: makes one HTML page from the reviews, for a screen that everyone can see.
  In a FOLDER, read and radiator look for reviews among the Markdown files, in subfolders as well.
import: reads chats, exports, alerts and logs, and prints them as timeline entries.
  What could not be read goes to standard error, line by line.
Use "-" as FILE for standard input.

Options:
  --format FORMAT        lint: ${oneOf(lintFormats)}; read: ${oneOf(readFormats)}; import: markdown or json (default: the first)
  --settings FILE        lint: use learningReview.* from a settings file, such as .vscode/settings.json
  --out FILE.html        radiator: where to write the page (default: standard output)
  --from FORMAT          import: what the record is, if it is not recognised (see below)
  --zone ZONE            import: the zone of times that tell none, such as Europe/Berlin or UTC+2
  --day YYYY-MM-DD       import: the day on which it was copied, or that of the first message
  --names keep|roles     import: keep names, or use "responder 1" and so on (default: keep)
  -h, --help             show this
  -v, --version          show the version

Formats of import:
${formats.map(({ id, about }) => `  ${id.padEnd(nameLength)}  ${about}`).join('\n')}

Files that you name count as reviews, unless they say otherwise: "learning-review: false" in
the front matter, or <!-- learning-review: off --> anywhere.

Exit code: 0 whatever is found; 2 when a file, a setting or an option could not be used,
or the output could not be written. LEARNING_REVIEW_DEBUG=1 adds stack traces to
internal errors.
`;

const options = {
  format: { type: 'string' },
  settings: { type: 'string' },
  out: { type: 'string' },
  from: { type: 'string' },
  zone: { type: 'string' },
  day: { type: 'string' },
  names: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

const refuse = (problem: string): Command => ({ run: 'refuse', problem });

/** Reads the arguments after `learning-review`. Never throws: what it cannot read becomes a `refuse`. */
export function readCommand(args: readonly string[]): Command {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return refuse(error instanceof Error ? firstSentence(error.message) : 'The options could not be read.');
  }
  const { help: wantsHelp, version, ...chosen } = parsed.values;
  const [verb, ...files] = parsed.positionals;
  if (wantsHelp) return { run: 'help' };
  if (version) return { run: 'version' };
  if (verb === undefined) return refuse('Say what to do: learning-review lint FILE...');
  if (!isVerb(verb)) return refuse(`"${verb}" is not a command; use lint, read, radiator or import.`);
  const foreign = Object.keys(chosen).find((option) => !optionsOf[verb].includes(option));
  if (foreign) return refuse(`--${foreign} is not an option of ${verb}.`);
  const problem = files.length === 0 ? nothingNamed[verb] : undefined;
  if (problem) return refuse(problem);
  if (files.filter((file) => file === '-').length > 1) return refuse('Standard input (-) can be read only once.');
  return verbs[verb](files, chosen);
}

const optionsOf: Readonly<Record<keyof typeof verbs, readonly string[]>> = {
  lint: ['format', 'settings'],
  read: ['format'],
  radiator: ['out'],
  import: ['format', 'from', 'zone', 'day', 'names'],
};

const isVerb = (word: string): word is keyof typeof verbs => Object.hasOwn(optionsOf, word);

const nothingNamed = {
  lint: 'Name the files to read, or - for standard input.',
  read: 'Name the folders or files to read, or - for standard input.',
  radiator: 'Name the folders or files to read, or - for standard input.',
  import: 'Name the files or the folder to read, or - for standard input.',
};

interface Chosen {
  readonly format?: string;
  readonly settings?: string;
  readonly out?: string;
  readonly from?: string;
  readonly zone?: string;
  readonly day?: string;
  readonly names?: string;
}

function lint(files: readonly string[], { format = 'pretty', settings }: Chosen): Command {
  if (!isOneOf(lintFormats, format)) return refuse(unknownFormat(lintFormats, format));
  if (settings === '-') return refuse('--settings needs a file; standard input (-) is for reviews.');
  return settings === undefined ? { run: 'lint', files, format } : { run: 'lint', files, format, settings };
}

function reading(paths: readonly string[], { format = 'pretty' }: Chosen): Command {
  return isOneOf(readFormats, format) ? { run: 'read', paths, format } : refuse(unknownFormat(readFormats, format));
}

const isOneOf = <T extends object>(formats: T, word: string): word is string & keyof T => Object.hasOwn(formats, word);
const unknownFormat = (known: object, word: string): string => `"${word}" is not a format; use ${oneOf(known)}.`;

// The ending is required, so that a forgotten file name cannot overwrite a review.
function radiator(paths: readonly string[], { out }: Chosen): Command {
  if (out === undefined) return { run: 'radiator', paths };
  if (!/\.html?$/i.test(out)) return refuse(`"${out}" is not a name for the page; it has to end in .html.`);
  return { run: 'radiator', paths, out };
}

function importing(
  paths: readonly string[],
  { format = 'markdown', names = 'keep', from, zone, day }: Chosen,
): Command {
  if (format !== 'markdown' && format !== 'json') return refuse(`"${format}" is not a format; use markdown or json.`);
  if (names !== 'keep' && names !== 'roles') return refuse(`"${names}" is not a way with names; use keep or roles.`);
  const known = formats.find(({ id }) => id === from)?.id;
  if (from !== undefined && known === undefined)
    return refuse(`"${from}" is not a format of records; use one of ${formats.map(({ id }) => id).join(', ')}.`);
  return {
    run: 'import',
    paths,
    format,
    names,
    ...(known === undefined ? {} : { from: known }),
    ...(zone === undefined ? {} : { zone }),
    ...(day === undefined ? {} : { day }),
  };
}

const verbs = { lint, read: reading, radiator, import: importing };

// Node adds advice on positional arguments that does not fit here.
const firstSentence = (message: string): string => `${/^.*?(?=\. |\.?$)/m.exec(message)?.[0] ?? message}.`;
