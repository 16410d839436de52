// Is there a text on which one of our regular expressions takes time that grows faster than the text? recheck knows. It takes minutes for
// all of them, so scripts/patterns/safe.txt remembers which were found safe. Those of open.txt were not found safe yet: it may only shrink.
//   npm run patterns              asks about those that are in neither, and writes both
//   npm run patterns -- --open    asks about those of open.txt again
//   npm run patterns -- --all     asks about all of them again
//   npm run patterns -- --check   the same as the first, but a file that is out of step is a failure and stays as it is
import { askRecheck, type Verdict } from './patterns/ask';
import { collectBuilt } from './patterns/built';
import { exercise } from './patterns/exercise';
import { listBuilders, listSources, readLiterals } from './patterns/literals';
import { readKeys, writeKeys } from './patterns/memory';
import { keyOf, type Pattern, type Place } from './patterns/pattern';

const [all, again, check] = ['--all', '--open', '--check'].map((option) => process.argv.includes(option));

const sources = listSources('src');
const literals = readLiterals(sources);
const built = await collectBuilt(exercise, new Set(literals.map(keyOf)));
const patterns = new Map<string, Pattern>();
for (const pattern of [...literals, ...built]) if (!patterns.has(keyOf(pattern))) patterns.set(keyOf(pattern), pattern);

const inUse = (keys: ReadonlySet<string>) => new Set([...keys].filter((key) => patterns.has(key)));
const safe = all ? new Set<string>() : inUse(readKeys('safe'));
const open = inUse(readKeys('open'));
const isAsked = (key: string) => !safe.has(key) && (all || again || !open.has(key));
const unknown = [...patterns].filter(([key]) => isAsked(key)).map(([, pattern]) => pattern);
const unsafe: Verdict[] = [];
let asked = 0;
await askRecheck(unknown, (verdict) => {
  const key = keyOf(verdict.pattern);
  if (verdict.problem === undefined) {
    safe.add(key);
    open.delete(key);
  } else unsafe.push(verdict);
  if (++asked % 100 === 0) console.error(`${asked} of ${unknown.length}`);
});

for (const { pattern, problem } of unsafe.sort((a, b) => order(a.pattern, b.pattern)))
  console.log(`${pattern.file}:${pattern.line} ${problem}: ${shorten(`/${pattern.source}/${pattern.flags}`)}`);
const unexpected = unsafe.filter(({ pattern }) => !open.has(keyOf(pattern)));
console.log(`${patterns.size} patterns, ${asked} asked about, ${unexpected.length} not safe, ${open.size} still open`);

const reached = new Set(built.map(nameOf));
const unasked = listBuilders(sources).filter((place) => !reached.has(nameOf(place)));
for (const place of unasked) console.log(`${nameOf(place)} builds patterns that nobody asks about: see exercise.ts`);
const stale = [writeKeys('safe', safe, check), writeKeys('open', open, check)].some(Boolean);
if (stale && check)
  console.log('What is known of patterns is out of step: run `npm run patterns` and commit what it writes.');
process.exit(unexpected.length > 0 || unasked.length > 0 || (stale && check) ? 1 : 0);

function nameOf({ file, line }: Place): string {
  return `${file}:${line}`;
}

function order(a: Pattern, b: Pattern): number {
  return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
}

function shorten(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
