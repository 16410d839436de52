// Is there a text on which one of our regular expressions takes time that grows faster than the text? recheck knows. It takes minutes for
// all of them, so scripts/patterns/safe.txt remembers which were found safe.
//   npm run patterns              asks about those that are not in it, and writes it
//   npm run patterns -- --all     asks about all of them again
//   npm run patterns -- --check   the same as the first, but a file that is out of step is a failure and stays as it is
import { askRecheck, type Verdict } from './patterns/ask';
import { collectBuilt } from './patterns/built';
import { exercise } from './patterns/exercise';
import { listSources, readLiterals } from './patterns/literals';
import { readSafe, writeSafe } from './patterns/memory';
import { keyOf, type Pattern } from './patterns/pattern';

const [all, check] = ['--all', '--check'].map((option) => process.argv.includes(option));

const patterns = new Map<string, Pattern>();
for (const pattern of [...readLiterals(listSources('src')), ...(await collectBuilt(exercise))])
  if (!patterns.has(keyOf(pattern))) patterns.set(keyOf(pattern), pattern);

const remembered = readSafe();
const safe = new Set([...patterns.keys()].filter((key) => !all && remembered.has(key)));
const unsafe: Verdict[] = [];
const unknown = [...patterns].filter(([key]) => !safe.has(key)).map(([, pattern]) => pattern);
await askRecheck(unknown, (verdict) => {
  if (verdict.problem === undefined) safe.add(keyOf(verdict.pattern));
  else unsafe.push(verdict);
  if ((safe.size + unsafe.length) % 100 === 0) console.error(`${safe.size + unsafe.length} of ${patterns.size}`);
});

for (const { pattern, problem } of unsafe.sort((a, b) => order(a.pattern, b.pattern)))
  console.log(`${pattern.file}:${pattern.line} ${problem}: ${shorten(`/${pattern.source}/${pattern.flags}`)}`);
console.log(`${patterns.size} patterns, ${unknown.length} asked about, ${unsafe.length} not safe`);

const stale = [...safe].sort().join() !== [...remembered].sort().join();
if (stale && check)
  console.log('scripts/patterns/safe.txt is out of step: run `npm run patterns` and commit what it writes.');
else if (stale) writeSafe(safe);
process.exit(unsafe.length > 0 || (stale && check) ? 1 : 0);

function order(a: Pattern, b: Pattern): number {
  return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
}

function shorten(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
