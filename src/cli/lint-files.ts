import { isAbsolute, relative, resolve } from 'node:path';
import type { Finding, Settings, Severity } from '../language/index';
import { allRules, ruleIds, lintText } from '../review/index';
import { checkFile } from './formats/checked-file';
import type { LintCommand } from './options/command';
import type { FoundFile } from './files/find-files';
import { lintFormats } from './formats/formats';
import type { Problems } from './terminal/problem';
import { readEach } from './files/read-each';
import { readText } from './files/read-text';
import { Projects, type Way } from './settings/projects';
import { readSettingsFile } from './settings/settings-file';
import type { Terminal } from './terminal/terminal';

/**
 * Prints the findings of each file before the next is read, so that memory does not grow with their number. Returns whether there is a
 * finding that counts as a failure.
 */
export async function lintFiles(
  command: LintCommand,
  terminal: Terminal,
  problems: Problems,
  lint = lintText,
): Promise<boolean> {
  const { format, quiet, ignore, failOn, maxFindings } = command;
  const projects = new Projects(problems, await readSettingsFile(command.settings, ruleIds, problems));
  const printer = await lintFormats[format].make({ colours: terminal.colours, width: terminal.width, quiet });
  let [files, findings, printed] = [0, 0, 0];
  let failed = false;
  const look = (found: FoundFile): Promise<Way | undefined> => projects.wayOf(nameInput(found, command), ignore);
  const check = (found: FoundFile, text: string, { settings, options }: Way): string | undefined => {
    const file = nameInput(found, command);
    const linted = lint(text, choose(settings, command), options);
    if (!linted.isReview && !found.named) return undefined;
    const wanted = linted.findings.filter((each) => isWanted(each, command));
    const shown = wanted.slice(0, maxFindings - printed);
    failed ||= failOn !== undefined && wanted.some(({ severity }) => ranks[severity] <= ranks[failOn]);
    const report = printer.file(checkFile(file.path, text, { ...linted, findings: shown }));
    files++;
    findings += wanted.length;
    printed += shown.length;
    return report;
  };
  // No failure: a new project has no reviews yet.
  const whenNone = (path: string): Promise<void> =>
    quiet ? Promise.resolve() : problems.mention(`${path}: there is no learning review in this folder.`);
  await terminal.print(printer.begin());
  const paths = [...command.paths, ...(await listPaths(command, terminal, problems))];
  await readEach(paths, { terminal, problems, ignore, whenNone }, look, check);
  await terminal.print(printer.end({ files, findings, left: findings - printed }));
  return failed;
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

/** The settings with what the command line asks for. A rule that is named is on. */
function choose(settings: Settings, { profile = settings.profile, rules }: LintCommand): Settings {
  const turnedOn = allRules
    .filter(({ id, severity }) => rules.includes(id) && (settings.rules[id] ?? severity) === 'off')
    .map(({ id, severity }) => [id, severity === 'off' ? 'information' : severity] as const);
  return { ...settings, profile, rules: { ...settings.rules, ...Object.fromEntries(turnedOn) } };
}

const isWanted = ({ ruleId, category }: Finding, { rules, categories }: LintCommand): boolean =>
  (rules.length === 0 || rules.includes(ruleId)) && (categories.length === 0 || categories.includes(category));

/** Standard input under its name, which says whether it is a review as that of a file in a folder does. */
function nameInput(file: FoundFile, { inputName }: LintCommand): FoundFile {
  if (file.path !== '-' || inputName === undefined) return file;
  const inner = relative('', resolve(inputName));
  return { path: inputName, inner: inner.startsWith('..') || isAbsolute(inner) ? inputName : inner, named: false };
}

/** Bytes of the longest list of paths. */
const longestList = 100_000_000;

async function listPaths(
  { filesFrom }: LintCommand,
  { openInput }: Terminal,
  problems: Problems,
): Promise<readonly string[]> {
  if (filesFrom === undefined) return [];
  const list = await problems.attempt(filesFrom, () => readText(filesFrom, openInput, longestList));
  return (list ?? '').split('\n').flatMap((line) => line.trim() || []);
}
