import { documentRules, rules } from '../language/index';
import { lintText, reportFile, structureRules } from '../review/index';
import type { Command } from './command';
import { lintFormats } from './formats';
import type { Problems } from './problem';
import { readText } from './read-text';
import { readSettingsFile } from './settings-file';
import type { Terminal } from './terminal';

/** Ids of all rules, for settings. */
const ruleIds: readonly string[] = [...rules, ...documentRules, ...structureRules].map((rule) => rule.id);

/** Prints the findings of each file before the next is read, so that memory does not grow with their number. */
export async function lintFiles(
  { files, format, settings: settingsFile }: Command & { run: 'lint' },
  terminal: Terminal,
  problems: Problems,
  lint = lintText,
): Promise<void> {
  const settings = await readSettingsFile(settingsFile, ruleIds, problems);
  const printer = lintFormats[format](terminal.colours);
  await terminal.print(printer.begin());
  for (const path of files) {
    const printed = await problems.attempt(path, async () => {
      const text = await readText(path, terminal.openInput);
      return printer.file(reportFile(path, text, lint(text, settings)));
    });
    if (printed) await terminal.print(printed);
  }
  await terminal.print(printer.end());
}
