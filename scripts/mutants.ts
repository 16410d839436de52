// Do the tests notice? Makes small mistakes in the code, one at a time, and runs the tests that reach the place.
//   npm run mutants [-- --count 200 --seed 1 PLACE...]     PLACE: files or folders below src/
//   ... --seconds 20                                       no mutant gets more time of a processor; then it counts as unnoticed
//   npm run mutants -- --editor [--count 50]               those of src/vscode, with the editor suite in a real VS Code
import { parseArgs } from 'node:util';
import { chooseMutants, listFiles } from './mutants/choose';
import { EditorTests } from './mutants/editor-tests';
import type { Mutant } from './mutants/find-mutants';
import { UnitTests } from './mutants/unit-tests';

/** What every rule stands on. The rules, and how they rephrase, are tested by their examples. */
const core = ['text', 'markdown', 'grammar', 'engine'].map((name) => `src/language/${name}`);
/** At least this part of the mutants is noticed. */
const bar = 0.8;

const { values, positionals } = parseArgs({
  options: {
    count: { type: 'string' },
    seed: { type: 'string' },
    seconds: { type: 'string' },
    editor: { type: 'boolean' },
  },
  allowPositionals: true,
});
const usual = values.editor ? ['src/vscode'] : ['src/review', ...core];
const places = positionals.length > 0 ? positionals : usual;
const count = Number(values.count ?? (values.editor ? 50 : 150));
const mutants = chooseMutants(listFiles(places), count, Number(values.seed ?? 1));

const seconds = values.seconds === undefined ? undefined : Number(values.seconds);
const tests = values.editor ? new EditorTests(seconds) : new UnitTests({ seconds });
await tests.prepare(mutants);
const survivors: Mutant[] = [];
let done = 0;
await tests.catchAll(mutants, (mutant, by) => {
  done++;
  console.log(
    `${done}/${mutants.length} ${by === undefined ? 'SURVIVED' : 'caught'}  ${describe(mutant)}  ${by ?? ''}`,
  );
  if (by === undefined) survivors.push(mutant);
});

const caught = mutants.length - survivors.length;
for (const each of survivors.sort((a, b) => a.id - b.id)) console.log(`survived  ${describe(each)}`);
console.log(`${caught} of ${mutants.length} caught (${((100 * caught) / mutants.length).toFixed(1)} %)`);
process.exitCode = caught < bar * mutants.length ? 1 : 0;

function describe({ file, line, kind, original, text }: Mutant): string {
  const short = (code: string) => code.replace(/\s+/g, ' ').slice(0, 80);
  return `${file}:${line}  ${short(original)}  ->  ${kind === 'statement' ? 'nothing' : short(text)}`;
}
