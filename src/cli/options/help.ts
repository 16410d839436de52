import { commands, general, type CommandName } from './command';
import { writeValue, type Option } from './option';

/** The help about one command with all that its options take, or about all commands. */
export function writeHelp(of?: CommandName): string {
  const names = of ? [of] : (Object.keys(commands) as CommandName[]);
  const usage = names.map((name) => `learning-review ${name} ${commands[name].usage}`);
  const options = names.flatMap((name) => ['', ...(of ? ['Options:'] : [`Options of ${name}:`]), ...listOptions(name)]);
  return [
    `Usage: ${usage.join('\n       ')}`,
    '',
    ...names.flatMap((name) => {
      const [first, ...others] = commands[name].about;
      return [`${name}: ${first}`, ...others.map((each) => `  ${each}`)];
    }),
    ...options,
    ...(of ? [] : ['', 'Other options:']),
    ...listRows(Object.entries(general)),
    ...(of ? listValues(of) : []),
    '',
    ...closing,
    '',
  ].join('\n');
}

const closing = [
  'Use "-" as FILE for standard input. In a FOLDER, lint, fix, read and radiator look for reviews among the',
  'Markdown files, in subfolders as well. Files that you name, and those that a GLOB fits, count as reviews,',
  'unless they say otherwise: "learning-review: false" in the front matter, or <!-- learning-review: off -->.',
  '',
  'Exit code: 0 whatever is found, but 1 if --fail-on asks for it; 2 when a file, a setting or an option could',
  'not be used, or the output could not be written. LEARNING_REVIEW_DEBUG=1 adds stack traces to internal errors.',
];

const listOptions = (name: CommandName): readonly string[] => listRows(Object.entries(commands[name].options));

/** What the formats of a command are: values with a line about each. */
const listValues = (name: CommandName): readonly string[] =>
  Object.entries<Option>(commands[name].options).flatMap(([option, { oneOf }]) => {
    const rows = Object.entries(oneOf ?? {}).flatMap(([value, about]) => {
      const said = describe(about);
      return said === undefined ? [] : [[value, said] as const];
    });
    return rows.length === 0 ? [] : ['', `Values of --${option}:`, ...align(rows)];
  });

const describe = (about: unknown): string | undefined => {
  if (typeof about === 'string') return about;
  return typeof about === 'object' && about !== null && 'about' in about ? String(about.about) : undefined;
};

const listRows = (options: readonly (readonly [string, Option])[]): readonly string[] =>
  align(options.map(([name, option]) => [writeOption(name, option), option.about]));

/** An option as it is typed. */
const writeOption = (name: string, option: Option): string =>
  `${option.short ? `-${option.short}, ` : ''}--${name}${writeValue(option)}`;

function align(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(24, ...rows.map(([name]) => name.length));
  return rows.map(([name, about]) => `  ${name.padEnd(width)}  ${about}`);
}
