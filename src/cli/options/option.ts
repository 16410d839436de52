import { parseArgs } from 'node:util';
import { nearest } from '../../language/index';

/** An option of a command. Parsing, messages, help and the page in `docs` are made from it. */
export interface Option {
  readonly about: string;
  /** What stands for its value in the help, such as FILE; without one it is a switch. */
  readonly value?: string;
  readonly short?: string;
  /** Its value stands behind "=", and may be left out. */
  readonly isInline?: true;
  /** May be given several times. */
  readonly many?: true;
  /** What one of its values is called in a message. */
  readonly is?: string;
  /** The values that it takes, by name. */
  readonly oneOf?: Readonly<Record<string, unknown>>;
  /** What is wrong with a value: one sentence, or nothing. */
  readonly check?: (value: string) => string | undefined;
}

export type Options = Readonly<Record<string, Option>>;

type ValueOf<O extends Option> = O extends { readonly oneOf: infer Known } ? keyof Known & string : string;

/** What was chosen: a word, several, or `true` for a switch. */
export type Chosen<O extends Options> = {
  readonly [Name in keyof O]?: O[Name] extends { readonly value: string }
    ? O[Name] extends { readonly many: true }
      ? readonly ValueOf<O[Name]>[]
      : ValueOf<O[Name]>
    : true;
};

/** An option as it was given, before anybody knows whether it exists. */
interface Given {
  readonly name: string;
  readonly value: string | undefined;
  readonly isInline: boolean;
}

/** Takes arguments apart. `known`: all options, because only those with a value take the word behind them. */
export function splitArguments(
  args: readonly string[],
  known: Options,
): { readonly words: readonly string[]; readonly given: readonly Given[] } {
  const options = Object.fromEntries(
    Object.entries(known).map(([name, { value, short, isInline }]) => [
      name,
      {
        type: value === undefined || isInline ? ('boolean' as const) : ('string' as const),
        ...(short && { short }),
      },
    ]),
  );
  const { tokens } = parseArgs({
    // No option has a blank behind its hyphens, but an item of a list has.
    args: args.map((each) => (/^-+\s/.test(each) ? noOption + each : each)),
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return {
    words: tokens.flatMap((token) => (token.kind === 'positional' ? [token.value.replace(noOption, '')] : [])),
    given: tokens.flatMap((token) =>
      token.kind === 'option'
        ? [{ name: token.name, value: token.value?.replace(noOption, ''), isInline: token.inlineValue === true }]
        : [],
    ),
  };
}

/** In front of a word, for a moment; no argument has one. */
const noOption = '\0';

/** Reads the options of a command. `problem` says what is wrong with the first that cannot be used; `hint`: what else an unknown one may be. */
export function readOptions(
  command: string,
  known: Options,
  given: readonly Given[],
  hint?: string,
): { readonly chosen: Readonly<Record<string, unknown>> } | { readonly problem: string } {
  const chosen: Record<string, true | string | string[]> = {};
  for (const { name, value, isInline } of given) {
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!option) {
      const problem = `--${name} is not an option of ${command}${guess(name, known, '--')}.`;
      return { problem: hint === undefined ? problem : `${problem} ${hint}` };
    }
    if (option.value === undefined) {
      if (value !== undefined) return { problem: `--${name} takes no value.` };
      chosen[name] = true;
      continue;
    }
    if (option.isInline && value === undefined) {
      chosen[name] = '';
      continue;
    }
    // A word that starts with a hyphen is an option in the place of a value that was forgotten.
    if (value === undefined || (!isInline && value.length > 1 && value.startsWith('-')))
      return { problem: `--${name} needs a value (${option.value}).` };
    const problem = findProblem(option, value);
    if (problem) return { problem };
    const before = chosen[name];
    chosen[name] = option.many ? [...(Array.isArray(before) ? before : []), value] : value;
  }
  return { chosen };
}

function findProblem({ is = 'value', oneOf, check }: Option, value: string): string | undefined {
  if (oneOf && !Object.hasOwn(oneOf, value)) return `"${value}" is not a ${is}${guess(value, oneOf)}; ${say(oneOf)}.`;
  return check?.(value);
}

/** What stands behind the name of an option in the help. */
export function writeValue({ value, isInline }: Option): string {
  if (value === undefined) return '';
  return isInline ? `[=${value}]` : ` ${value}`;
}

/** Which one was probably meant. */
export function guess(word: string, known: object, before = ''): string {
  const meant = nearest(word, Object.keys(known));
  return meant === undefined ? '' : ` (did you mean ${before}${meant}?)`;
}

const say = (known: object): string => `use ${Object.keys(known).length > 10 ? 'one of ' : ''}${oneOf(known)}`;

/** Names for people: “a, b or c”; of many, a plain list. */
export function oneOf(known: object): string {
  const names = Object.keys(known);
  const last = names.length > 1 && names.length <= 10 ? names.pop() : undefined;
  return `${names.join(', ')}${last === undefined ? '' : ` or ${last}`}`;
}
