// The action for GitHub: runs the command line beside it with the inputs of a workflow, for annotations and for the summary.
import { spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { countNew } from './formats/count-new';
import { count } from './terminal/count';
import { escapeData } from './terminal/workflow-data';

const { env } = process;
const commandLine = fileURLToPath(new URL('cli.mjs', import.meta.url));
const own = new Set(['paths', 'annotations', 'summary']);

const linesOf = (text: string): readonly string[] => text.split('\n').flatMap((line) => line.trim() || []);
const inputOf = (name: string): string => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();

/** Each input is an option of `lint`: “true” turns a switch on, and each line is a value. */
const options = Object.entries(env).flatMap(([key, value = '']) => {
  const name = key.startsWith('INPUT_') ? key.slice('INPUT_'.length).toLowerCase() : '';
  if (name === '' || own.has(name)) return [];
  return linesOf(value).flatMap((line) =>
    line === 'false' ? [] : line === 'true' ? `--${name}` : `--${name}=${line}`,
  );
});

interface Outcome {
  readonly exit: number;
  readonly printed: string;
  readonly told: readonly string[];
}

function lint(format: string, chosen: readonly string[] = options): Outcome {
  const args = [commandLine, 'lint', `--format=${format}`, ...chosen, '--', ...linesOf(inputOf('paths'))];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 100_000_000 });
  return { exit: status ?? 2, printed: stdout, told: linesOf(stderr).map(withoutName) };
}

/** The title says whose message it is. */
const withoutName = (line: string): string => line.replace('learning-review: ', '');

/** How many findings there are that are not known, printed or not. */
function countFindings(printed: string): number {
  if (inputOf('max-findings') === '' && inputOf('baseline') === '') return linesOf(printed).length;
  const { printed: json } = lint(
    'json',
    options.filter((each) => !each.startsWith('--max-findings=')),
  );
  // Nothing is printed where an option cannot be used. Advice is no reason to fail, so what was printed counts where there is too much.
  return json === '' ? 0 : (countNew(json) ?? linesOf(printed).length);
}

const { exit, printed, told } = lint('github');
const findings = countFindings(printed);
if (inputOf('annotations') !== 'false') process.stdout.write(printed);
else if (findings > 0) console.log(`${count(findings, 'finding')}.`);
// A problem, such as a mistake in the project file, has the exit code 2; the rest is said by the way.
for (const line of told)
  console.log(`::${exit === 2 ? 'warning' : 'notice'} title=Learning Review::${escapeData(line)}`);

if (inputOf('summary') !== 'false' && env['GITHUB_STEP_SUMMARY'])
  appendFileSync(env['GITHUB_STEP_SUMMARY'], lint('markdown').printed);
if (env['GITHUB_OUTPUT']) appendFileSync(env['GITHUB_OUTPUT'], `findings=${findings}\n`);

// Advice, unless a workflow asks for more.
const blocks = !['', 'never'].includes(inputOf('fail-on'));
process.exitCode = blocks ? exit : 0;
