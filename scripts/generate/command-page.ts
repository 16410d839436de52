import { commands, type CommandName } from '../../src/cli/options/command';
import { lintFormats } from '../../src/cli/formats/formats';
import { writeValue, type Option } from '../../src/cli/options/option';

/** The page about the command line, with the tables that follow from the commands. */
export function writeCommandPage(page: string): string {
  const tables: Readonly<Record<string, string>> = {
    'formats of lint': table(
      ['Format', 'What it is'],
      Object.entries(lintFormats).map(([name, { about }]) => [`\`${name}\``, about]),
    ),
    ...Object.fromEntries(
      (Object.keys(commands) as CommandName[]).map((name) => [`options of ${name}`, listOptions(name)]),
    ),
  };
  return page.replace(
    /(<!-- Generated: ([\w ]+) -->\n)[\s\S]*?(<!-- End -->)/g,
    (_, start: string, of: string, end: string) => `${start}\n${tables[of] ?? ''}\n${end}`,
  );
}

const listOptions = (name: CommandName): string =>
  table(
    ['Option', 'What it does'],
    Object.entries<Option>(commands[name].options).map(([name, option]) => [
      `\`--${name}${writeValue(option)}\``,
      option.about,
    ]),
  );

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`)
    .join('');
