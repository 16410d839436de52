import { parseArgs } from 'node:util';

export type Format = 'json' | 'pretty';

/** What the command line asks for. `problem` is one sentence for someone who mistyped. */
export type Command =
  | { readonly run: 'lint'; readonly files: readonly string[]; readonly format: Format; readonly settings?: string }
  | { readonly run: 'radiator'; readonly paths: readonly string[]; readonly out?: string }
  | { readonly run: 'help' }
  | { readonly run: 'version' }
  | { readonly run: 'refuse'; readonly problem: string };

export const help = `Usage: learning-review lint FILE... [options]
       learning-review radiator FOLDER|FILE... [--out FILE.html]

lint: checks learning reviews (Markdown) and prints what could be said without blame.
radiator: makes one HTML page from the reviews, for a screen that everyone can see.
In a FOLDER, it looks for reviews among the .md files, in subfolders as well.
Use "-" as FILE for standard input.

Options:
  --format pretty|json   lint: how to print findings (default: pretty)
  --settings FILE        lint: use learningReview.* from a settings file, such as .vscode/settings.json
  --out FILE.html        radiator: where to write the page (default: standard output)
  -h, --help             show this
  -v, --version          show the version

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
  if (verb !== 'lint' && verb !== 'radiator') return refuse(`"${verb}" is not a command; use lint or radiator.`);
  const foreign = Object.keys(chosen).find((option) => (option === 'out') === (verb === 'lint'));
  if (foreign) return refuse(`--${foreign} is not an option of ${verb}.`);
  const problem = files.length === 0 ? nothingNamed[verb] : undefined;
  if (problem) return refuse(problem);
  if (files.filter((file) => file === '-').length > 1) return refuse('Standard input (-) can be read only once.');
  return verb === 'lint' ? lint(files, chosen) : radiator(files, chosen);
}

const nothingNamed = {
  lint: 'Name the files to read, or - for standard input.',
  radiator: 'Name the folders or files to read, or - for standard input.',
};

interface Chosen {
  readonly format?: string;
  readonly settings?: string;
  readonly out?: string;
}

function lint(files: readonly string[], { format = 'pretty', settings }: Chosen): Command {
  if (format !== 'json' && format !== 'pretty') return refuse(`"${format}" is not a format; use pretty or json.`);
  if (settings === '-') return refuse('--settings needs a file; standard input (-) is for reviews.');
  return settings === undefined ? { run: 'lint', files, format } : { run: 'lint', files, format, settings };
}

// The ending is required, so that a forgotten file name cannot overwrite a review.
function radiator(paths: readonly string[], { out }: Chosen): Command {
  if (out === undefined) return { run: 'radiator', paths };
  if (!/\.html?$/i.test(out)) return refuse(`"${out}" is not a name for the page; it has to end in .html.`);
  return { run: 'radiator', paths, out };
}

// Node adds advice on positional arguments that does not fit here.
const firstSentence = (message: string): string => `${/^.*?(?=\. |\.?$)/m.exec(message)?.[0] ?? message}.`;
