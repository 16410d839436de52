import { parseArgs } from 'node:util';

export type Format = 'json' | 'pretty';

/** What the command line asks for. `problem` is one sentence for someone who mistyped. */
export type Command =
  | { readonly run: 'lint'; readonly files: readonly string[]; readonly format: Format; readonly settings?: string }
  | { readonly run: 'help' }
  | { readonly run: 'version' }
  | { readonly run: 'refuse'; readonly problem: string };

export const help = `Usage: learning-review lint FILE... [options]

Reads learning reviews (Markdown) and prints what could be said without blame.
A FILE of "-" is standard input.

Options:
  --format pretty|json   how to print findings (default: pretty)
  --settings FILE        take learningReview.* from a settings file, such as .vscode/settings.json
  -h, --help             show this
  -v, --version          show the version

Named files count as reviews, unless they say otherwise: "learning-review: false" in
the front matter, or <!-- learning-review: off --> anywhere.

Exit code: 0 whatever is found; 2 when a file or an option could not be used.
`;

const options = {
  format: { type: 'string' },
  settings: { type: 'string' },
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
  const { format = 'pretty', settings, help: wantsHelp, version } = parsed.values;
  const [verb, ...files] = parsed.positionals;
  if (wantsHelp) return { run: 'help' };
  if (version) return { run: 'version' };
  if (verb === undefined) return refuse('Say what to do: learning-review lint FILE...');
  if (verb !== 'lint') return refuse(`"${verb}" is not a command; there is: lint.`);
  if (format !== 'json' && format !== 'pretty') return refuse(`"${format}" is not a format; there are: pretty, json.`);
  if (files.length === 0) return refuse('Name the files to read, or - for standard input.');
  if (files.filter((file) => file === '-').length > 1) return refuse('Standard input (-) can be read only once.');
  return settings === undefined ? { run: 'lint', files, format } : { run: 'lint', files, format, settings };
}

// Node adds advice on positional arguments that does not fit here.
const firstSentence = (message: string): string => `${/^.*?(?=\. |\.?$)/m.exec(message)?.[0] ?? message}.`;
