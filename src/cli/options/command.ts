import { ruleIds } from '../../review/index';
import { categories, profiles, type Category, type Profile, type Severity } from '../../language/index';
import { projectFileName } from '../../project/index';
import { listFormats, type FormatId } from '../../record/index';
import { lintFormats, readFormats, type LintFormat, type ReadFormat } from '../formats/formats';
import { guess, oneOf, readOptions, splitArguments, type Chosen, type Options } from './option';

/** What the command line asks for. `problem` is one sentence for someone who mistyped. */
export type Command =
  | LintCommand
  | { readonly run: 'read'; readonly paths: readonly string[]; readonly format: ReadFormat; readonly ignore: boolean }
  | { readonly run: 'radiator'; readonly paths: readonly string[]; readonly out?: string; readonly ignore: boolean }
  | ImportCommand
  | { readonly run: 'check-config'; readonly path: string | undefined }
  | { readonly run: 'help'; readonly of?: CommandName }
  | { readonly run: 'version' }
  | { readonly run: 'refuse'; readonly problem: string };

/** Reviews to be checked. */
export interface LintCommand {
  readonly run: 'lint';
  readonly paths: readonly string[];
  /** A file with more paths, one a line. */
  readonly filesFrom: string | undefined;
  /** What standard input is called. */
  readonly inputName: string | undefined;
  /** Whether .gitignore counts. */
  readonly ignore: boolean;
  readonly settings: string | undefined;
  readonly profile: Profile | undefined;
  /** Only these, if there are any. */
  readonly rules: readonly string[];
  readonly categories: readonly Category[];
  readonly format: LintFormat;
  readonly quiet: boolean;
  /** More are counted and not printed. */
  readonly maxFindings: number;
  /** The weakest finding that counts as a failure. */
  readonly failOn: Severity | undefined;
}

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

/** A command: what follows its name, what it is for, its options, and how they are read. */
interface CommandInfo {
  readonly usage: string;
  readonly about: readonly string[];
  readonly options: Options;
  /** What is missing if no file is named. */
  readonly nothingNamed?: string;
  readonly read: (paths: readonly string[], chosen: never) => Command;
}

const define = <O extends Options>(
  options: O,
  info: Omit<CommandInfo, 'options' | 'read'>,
  read: (paths: readonly string[], chosen: Chosen<O>) => Command,
) => ({ ...info, options, read });

const refuse = (problem: string): Command => ({ run: 'refuse', problem });
const wantsFiles = 'Name the folders or files to read, or - for standard input.';
const named = <const T extends string>(names: readonly T[]): Readonly<Record<T, true>> =>
  Object.fromEntries(names.map((name) => [name, true])) as Record<T, true>;

const noIgnore = { about: 'read what .gitignore and the project file leave out, too' } as const;
const recordFormats = Object.fromEntries(listFormats().map(({ id, about }) => [id, about])) as Record<FormatId, string>;

const lint = define(
  {
    format: { value: 'FORMAT', is: 'format', oneOf: lintFormats, about: 'how to print findings (default: pretty)' },
    'fail-on': {
      value: 'SEVERITY',
      is: 'severity',
      oneOf: named(['error', 'warning', 'information', 'never']),
      about: 'exit code 1 if a finding is as severe: error, warning, information or never (default: never)',
    },
    rule: { value: 'ID', is: 'rule', many: true, oneOf: named(ruleIds), about: 'only this rule; may be repeated' },
    category: {
      value: 'CATEGORY',
      is: 'category',
      many: true,
      oneOf: named(categories),
      about: `only ${oneOf(named(categories))}; may be repeated`,
    },
    profile: {
      value: 'PROFILE',
      is: 'profile',
      oneOf: named(profiles),
      about: `${oneOf(named(profiles))}, whatever the settings say`,
    },
    settings: {
      value: 'FILE',
      about: 'use learningReview.* from a settings file, such as .vscode/settings.json',
      check: (file) => (file === '-' ? '--settings needs a file; standard input (-) is for reviews.' : undefined),
    },
    'max-findings': {
      value: 'N',
      about: 'print the first N findings, and count the others',
      check: (count) =>
        /^[1-9]\d{0,8}$/.test(count) ? undefined : `"${count}" is not a number of findings; use a whole number from 1.`,
    },
    quiet: { about: 'no summary, and nothing about reviews without findings' },
    'files-from': { value: 'FILE', about: 'read the paths in this file, too, one a line (- for standard input)' },
    'stdin-filename': {
      value: 'NAME',
      about: 'what standard input is called; its name and text say whether it is a review',
    },
    'no-ignore': noIgnore,
  },
  {
    usage: '[FILE|FOLDER|GLOB...] [options]',
    about: [
      'checks learning reviews (Markdown) and prints what could be said without blame.',
      'Without a name it looks in the current folder.',
    ],
  },
  (paths, chosen) => {
    const { 'files-from': filesFrom, 'stdin-filename': inputName, 'max-findings': most, 'fail-on': failOn } = chosen;
    const readsInput =
      paths.includes('-') || (paths.length === 0 && filesFrom === undefined && inputName !== undefined);
    if (inputName !== undefined && !readsInput)
      return refuse('--stdin-filename is for standard input; add - to read it.');
    if (filesFrom === '-' && readsInput) return refuse('Standard input (-) can be read only once.');
    return {
      run: 'lint',
      paths: paths.length > 0 || filesFrom !== undefined ? paths : [readsInput ? '-' : '.'],
      filesFrom,
      inputName,
      ignore: !chosen['no-ignore'],
      settings: chosen.settings,
      profile: chosen.profile,
      rules: chosen.rule ?? [],
      categories: chosen.category ?? [],
      format: chosen.format ?? 'pretty',
      quiet: chosen.quiet ?? false,
      maxFindings: most === undefined ? Infinity : Number(most),
      failOn: failOn === 'never' ? undefined : failOn,
    };
  },
);

const read = define(
  {
    format: { value: 'FORMAT', is: 'format', oneOf: readFormats, about: 'how to print a review (default: pretty)' },
    'no-ignore': noIgnore,
  },
  {
    usage: 'FOLDER|FILE|GLOB... [options]',
    about: ['prints what a review says: its sections, timeline and action items.'],
    nothingNamed: wantsFiles,
  },
  (paths, { format = 'pretty', ...chosen }) => ({ run: 'read', paths, format, ignore: !chosen['no-ignore'] }),
);

const radiator = define(
  {
    out: {
      value: 'FILE.html',
      about: 'where to write the page (default: standard output)',
      // The ending is required, so that a forgotten file name cannot overwrite a review.
      check: (out) =>
        /\.html?$/i.test(out) ? undefined : `"${out}" is not a name for the page; it has to end in .html.`,
    },
    'no-ignore': noIgnore,
  },
  {
    usage: 'FOLDER|FILE|GLOB... [options]',
    about: ['makes one HTML page from the reviews, for a screen that everyone can see.'],
    nothingNamed: wantsFiles,
  },
  (paths, { out, ...chosen }) => ({
    run: 'radiator',
    paths,
    ...(out !== undefined && { out }),
    ignore: !chosen['no-ignore'],
  }),
);

const importing = define(
  {
    format: {
      value: 'FORMAT',
      is: 'format',
      oneOf: { markdown: 'timeline entries', json: 'messages with all that is known of them' },
      about: 'how to print messages (default: markdown)',
    },
    from: {
      value: 'FORMAT',
      is: 'format of records',
      oneOf: recordFormats,
      about: 'what the record is, if it is not recognised',
    },
    zone: { value: 'ZONE', about: 'the zone of times that tell none, such as Europe/Berlin or UTC+2' },
    day: { value: 'YYYY-MM-DD', about: 'the day on which it was copied, or that of the first message' },
    names: {
      value: 'keep|roles',
      is: 'way with names',
      oneOf: named(['keep', 'roles']),
      about: 'keep names, or use "responder 1" and so on (default: keep)',
    },
  },
  {
    usage: 'FOLDER|FILE... [options]',
    about: [
      'reads chats, exports, alerts and logs, and prints them as timeline entries.',
      'What could not be read goes to standard error, line by line.',
    ],
    nothingNamed: 'Name the files or the folder to read, or - for standard input.',
  },
  (paths, { format = 'markdown', names = 'keep', from, zone, day }) => ({
    run: 'import',
    paths,
    format,
    names,
    ...(from && { from }),
    ...(zone !== undefined && { zone }),
    ...(day !== undefined && { day }),
  }),
);

const checkConfig = define(
  {},
  {
    usage: '[FILE]',
    about: [
      `tells what is wrong in a project file (${projectFileName}).`,
      'Without a name it takes the one that holds for the current folder.',
    ],
  },
  ([path, ...others]) =>
    others.length > 0 || path === '-'
      ? refuse('Name one project file, or none for that of the current folder.')
      : { run: 'check-config', path },
);

/** All commands, in the order of the help. */
export const commands = { lint, read, radiator, import: importing, 'check-config': checkConfig } satisfies Readonly<
  Record<string, CommandInfo>
>;

export type CommandName = keyof typeof commands;

/** Options that stand alone, or ask about a command. */
export const general = {
  help: { short: 'h', about: 'show this; after a command, its options and formats' },
  version: { short: 'v', about: 'show the version' },
} satisfies Options;

const all: Options = Object.assign({}, general, ...Object.values(commands).map(({ options }) => options)) as Options;

const isCommand = (word: string): word is CommandName => Object.hasOwn(commands, word);

/** Reads the arguments after `learning-review`. Never throws: what it cannot read becomes a `refuse`. */
export function readCommand(args: readonly string[]): Command {
  const { words, given } = splitArguments(args, all);
  const [verb, ...paths] = words;
  if (given.some(({ name }) => name === 'help'))
    return verb !== undefined && isCommand(verb) ? { run: 'help', of: verb } : { run: 'help' };
  if (given.some(({ name }) => name === 'version')) return { run: 'version' };
  if (verb === undefined) return refuse('Say what to do: learning-review lint FILE...');
  if (!isCommand(verb)) return refuse(`"${verb}" is not a command${guess(verb, commands)}; use ${oneOf(commands)}.`);
  const { options, nothingNamed, read: make }: CommandInfo = commands[verb];
  const found = readOptions(verb, options, given);
  if ('problem' in found) return refuse(found.problem);
  if (paths.length === 0 && nothingNamed !== undefined) return refuse(nothingNamed);
  if (paths.filter((path) => path === '-').length > 1) return refuse('Standard input (-) can be read only once.');
  return make(paths, found.chosen as never);
}
