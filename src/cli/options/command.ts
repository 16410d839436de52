import { checkConfig, type CheckConfigCommand } from './commands/check-config';
import { completion, type CompletionCommand } from './commands/completion';
import { explain, type ExplainCommand } from './commands/explain';
import { fix, type FixCommand } from './commands/fix';
import { importing, type ImportCommand } from './commands/import';
import { lint, type LintCommand } from './commands/lint';
import { newReview, type NewCommand } from './commands/new';
import { lsp, type LspCommand } from './commands/lsp';
import { radiator, type RadiatorCommand } from './commands/radiator';
import { read, type ReadCommand } from './commands/read';
import { rules, type RulesCommand } from './commands/rules';
import { refuse, type CommandInfo, type Refusal } from './define';
import { guess, oneOf, readOptions, splitArguments, type Options } from './option';

/** What the command line asks for. `problem` is one sentence for someone who mistyped. */
export type Command = Asked | Help | { readonly run: 'version' } | Refusal;

type Asked =
  | LintCommand
  | FixCommand
  | NewCommand
  | ReadCommand
  | RadiatorCommand
  | ImportCommand
  | RulesCommand
  | ExplainCommand
  | CheckConfigCommand
  | LspCommand
  | CompletionCommand;

interface Help {
  readonly run: 'help';
  readonly of?: CommandName;
}

/** All commands, in the order of the help. */
export const commands = {
  lint,
  fix,
  new: newReview,
  read,
  radiator,
  import: importing,
  rules,
  explain,
  'check-config': checkConfig,
  completion,
  lsp,
} satisfies { readonly [Name in Asked['run']]: CommandInfo<Extract<Asked, { run: Name }>> };

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
  const { options, nothingNamed, hyphen, read: make }: CommandInfo<Asked> = commands[verb];
  const found = readOptions(verb, options, given, hyphen);
  if ('problem' in found) return refuse(found.problem);
  if (paths.length === 0 && nothingNamed !== undefined) return refuse(nothingNamed);
  if (paths.filter((path) => path === '-').length > 1) return refuse('Standard input (-) can be read only once.');
  return make(paths, found.chosen as never);
}
