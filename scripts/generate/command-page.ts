import { commands, type CommandName } from '../../src/cli/options/command';
import { lintFormats } from '../../src/cli/formats/formats';
import { writeValue, type Option } from '../../src/cli/options/option';
import { pageOf, type Identity } from '../build/publishable';

/** The page about the command line, with the tables that follow from the commands. */
export function writeCommandPage(page: string, manifest: Identity): string {
  const tables: Readonly<Record<string, string>> = {
    'formats of lint': table(
      ['Format', 'What it is'],
      Object.entries(lintFormats).map(([name, { about }]) => [`\`${name}\``, about]),
    ),
    ...writeUses(manifest),
    ...Object.fromEntries(
      (Object.keys(commands) as CommandName[]).map((name) => [`options of ${name}`, listOptions(name)]),
    ),
  };
  return page.replace(
    /(<!-- Generated: ([\w ]+) -->\n)[\s\S]*?(<!-- End -->)/g,
    (_, start: string, of: string, end: string) => `${start}\n${tables[of] ?? ''}\n${end}`,
  );
}

/** How others name the repository, which is known once it is filled in. */
function writeUses(manifest: Identity): Readonly<Record<string, string>> {
  const page = pageOf(manifest);
  const [major] = manifest.version.split('.');
  const code = (...lines: readonly string[]): string => ['```yaml', ...lines, '```', ''].join('\n');
  return {
    'a workflow': code(
      'on: pull_request',
      'jobs:',
      '  reviews:',
      '    runs-on: ubuntu-latest',
      '    steps:',
      '      - uses: actions/checkout@v5',
      '        with:',
      '          fetch-depth: 0',
      `      - uses: ${new URL(page).pathname.slice(1)}@v${major}`,
      '        with:',
      '          changed: origin/${{ github.base_ref }}',
    ),
    'a hook': code(
      'repos:',
      `  - repo: ${page}`,
      `    rev: built-v${manifest.version}`,
      '    hooks:',
      '      - id: learning-review',
    ),
  };
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
