import { stat } from 'node:fs/promises';
import type { Finding, Severity, Span } from '../../language/index';
import { allRules, ruleIds, lintText } from '../../review/index';
import { checkFile } from '../formats/checked-file';
import type { LintCommand } from '../options/commands/lint';
import { touches } from '../files/changed-lines';
import type { FoundFile } from '../files/find-files';
import { GitChanges } from '../files/git-changes';
import { lintFormats } from '../formats/formats';
import { Problem, type Problems } from '../terminal/problem';
import { errorCode } from '../terminal/reasons';
import { readEach } from '../files/read-each';
import { listPaths, nameInput } from '../files/inputs';
import { chooseRules } from '../settings/choose-rules';
import { Projects, type Way } from '../settings/projects';
import { readSettingsFile } from '../settings/settings-file';
import { readBaseline, tellBaseline } from './baseline';
import { LintCache } from './lint-cache';
import type { Terminal } from '../terminal/terminal';

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
  const { format, quiet, ignore, onlyReviews, failOn, maxFindings } = command;
  const projects = new Projects(problems, await readSettingsFile(command.settings, ruleIds, problems));
  const printer = await lintFormats[format].make({ colours: terminal.colours, width: terminal.width, quiet });
  const baseline = await readBaseline(command, (rule) => isChosen(rule, command));
  const cache = await openCache(command, problems);
  let [files, findings, known, printed] = [0, 0, 0, 0];
  let failed = false;
  const changes = command.changed === undefined ? undefined : await GitChanges.since(command.changed || undefined);
  const look = async (found: FoundFile): Promise<Looked | undefined> => {
    const changed = changes
      ? await problems.attempt(found.path, () => findChanged(found.path, changes, command))
      : everything;
    const way = changed && (await projects.wayOf(nameInput(found, command.inputName), ignore));
    return way && { ...way, changed };
  };
  const check = (found: FoundFile, text: string, { settings, options, changed }: Looked): string | undefined => {
    const file = nameInput(found, command.inputName);
    const chosen = chooseRules(settings, command);
    // Standard input has no place by which it would be found again.
    const linted =
      cache && found.path !== '-' ? cache.lint(found.path, text, chosen, options, lint) : lint(text, chosen, options);
    if (!linted.isReview && !found.named) return undefined;
    const places = changed(text);
    const wanted = linted.findings.filter((each) => isWanted(each, command) && (!places || touches(each, places)));
    const old = baseline?.check(file.path, linted.findings);
    const fresh = wanted.filter((each) => !old?.has(each));
    const shown = wanted.slice(0, maxFindings - printed);
    failed ||= failOn !== undefined && fresh.some(({ severity }) => ranks[severity] <= ranks[failOn]);
    const report = printer.file(checkFile(file.path, text, { ...linted, findings: shown }, old));
    files++;
    findings += wanted.length;
    known += wanted.length - fresh.length;
    printed += shown.length;
    return report;
  };
  // No failure: a new project has no reviews yet.
  const whenNone = (path: string): Promise<void> =>
    quiet || changes || onlyReviews
      ? Promise.resolve()
      : problems.mention(`${path}: there is no learning review in this folder.`);
  await terminal.print(printer.begin());
  const paths = [...command.paths, ...(await listPaths(command.filesFrom, terminal, problems))];
  await readEach(paths, { terminal, problems, ignore, onlyReviews, whenNone }, look, check);
  await terminal.print(printer.end({ files, findings, known, left: findings - printed }));
  if (cache) await problems.attempt(cache.path, () => cache.close());
  if (baseline) await tellBaseline(baseline, command, problems);
  return failed && !command.updateBaseline;
}

/** Without one that can be used, everything is read. */
const openCache = async ({ cache }: LintCommand, problems: Problems): Promise<LintCache | undefined> =>
  cache === undefined ? undefined : problems.attempt(cache, () => LintCache.open(cache));

interface Looked extends Way {
  /** The places in the text that count; nothing where all do. */
  readonly changed: (text: string) => readonly Span[] | undefined;
}

const everything = (): undefined => undefined;

/** As `of`. To git, a file that is not there has not changed; here, reading it tells why it cannot be read. */
async function findChanged(path: string, changes: GitChanges, { changed }: LintCommand) {
  const why = await stat(path).then(() => undefined, errorCode);
  // A word behind a blank is the name of a file.
  if (why === 'ENOENT' && changed === '')
    throw new Problem(`${path}: there is no such file; if it is a commit, write --changed=${path}.`);
  return why === undefined ? changes.of(path) : everything;
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

const isWanted = (
  { ruleId, category }: Pick<Finding, 'ruleId' | 'category'>,
  { rules, categories }: LintCommand,
): boolean =>
  (rules.length === 0 || rules.includes(ruleId)) && (categories.length === 0 || categories.includes(category));

const isChosen = (id: string, command: LintCommand): boolean =>
  allRules.some((rule) => rule.id === id && isWanted({ ruleId: id, category: rule.category }, command));
