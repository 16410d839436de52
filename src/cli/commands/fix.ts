import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff';
import { changeText, safeChanges, type Settings } from '../../language/index';
import { lintText, ruleIds, type LintOptions } from '../../review/index';
import type { FoundFile } from '../files/find-files';
import { listPaths, nameInput } from '../files/inputs';
import { readEach } from '../files/read-each';
import { replaceFile } from '../files/replace-file';
import type { FixCommand } from '../options/commands/fix';
import { chooseRules } from '../settings/choose-rules';
import { Projects, type Way } from '../settings/projects';
import { readSettingsFile } from '../settings/settings-file';
import { showControls } from '../terminal/controls';
import { count } from '../terminal/count';
import { makePaint, type Paint } from '../terminal/paint';
import type { Problems } from '../terminal/problem';
import type { Terminal } from '../terminal/terminal';

/** Changes each file before the next is read, or shows what would change. Standard input is printed as it comes out. */
export async function fixFiles(command: FixCommand, terminal: Terminal, problems: Problems): Promise<void> {
  const { inputName, ignore, onlyReviews, dryRun } = command;
  const projects = new Projects(problems, await readSettingsFile(command.settings, ruleIds, problems));
  const paint = makePaint(terminal.colours);
  let [files, all] = [0, 0];
  const look = (found: FoundFile): Promise<Way | undefined> => projects.wayOf(nameInput(found, inputName), ignore);
  const fix = (found: FoundFile, text: string, { settings, options }: Way, mark: string): string | undefined => {
    const isInput = found.path === '-';
    const fixed = fixText(text, chooseRules(settings, command), command.rules, options);
    if (isInput && !dryRun) return mark + fixed.text;
    if (!fixed.isReview && !found.named) return undefined;
    files++;
    all += fixed.changes;
    if (fixed.changes === 0) return '';
    if (dryRun) return showChanges(nameInput(found, inputName).path, mark + text, mark + fixed.text, paint);
    replaceFile(found.path, mark + fixed.text);
    return `${showControls(found.path)}: ${count(fixed.changes, 'change')}\n`;
  };
  const whenNone = (path: string): Promise<void> =>
    onlyReviews ? Promise.resolve() : problems.mention(`${path}: there is no learning review in this folder.`);
  const paths = [...command.paths, ...(await listPaths(command.filesFrom, terminal, problems))];
  // Nobody expects changes in what is hidden.
  const search = { ignore, onlyReviews, onlyShown: true };
  await readEach(paths, { terminal, problems, whenNone, ...search }, look, fix);
  if (files > 0 && all === 0) await terminal.print(`Nothing to change in ${count(files, 'file')}.\n`);
}

/** What one change makes possible, another may follow; more rounds than this are not needed. */
const mostRounds = 10;

/** Makes the changes of "Fix All", and those that become possible with them. */
function fixText(
  text: string,
  settings: Settings,
  rules: readonly string[],
  options: LintOptions,
): { readonly isReview: boolean; readonly text: string; readonly changes: number } {
  let changes = 0;
  for (let round = 1; ; round++) {
    const { isReview, findings } = lintText(text, settings, options);
    const wanted = findings.filter(({ ruleId }) => rules.length === 0 || rules.includes(ruleId));
    const made = safeChanges(text, wanted);
    if (made.length === 0 || round > mostRounds) return { isReview, text, changes };
    changes += made.length;
    text = changeText(text, made);
  }
}

/** A unified diff, as `git apply` and `patch -p1` take it. */
function showChanges(path: string, before: string, after: string, paint: Paint): string {
  const name = path === '-' ? 'stdin' : path.replaceAll('\\', '/').replace(/^\.?\//, '');
  const patch = formatPatch(structuredPatch(`a/${name}`, `b/${name}`, before, after), FILE_HEADERS_ONLY);
  return patch.replace(/[^\n]+/g, (line) => {
    // The end of a line belongs to the change.
    const end = line.endsWith('\r') ? '\r' : '';
    const said = showControls(line.slice(0, line.length - end.length)).replaceAll('\\u{9}', '\t');
    return `${paintLine(said, paint)}${end}`;
  });
}

function paintLine(line: string, paint: Paint): string {
  if (/^(?:---|\+\+\+) /.test(line)) return paint('bold', line);
  const style = ({ '+': 'green', '-': 'red', '@': 'blue' } as const)[line.charAt(0)];
  return style === undefined ? line : paint(style, line);
}
