// Does the time that we take grow faster than the text, for anything that is repeated anywhere? Minutes, all on one processor.
//   npm run pump                       every fragment in every place
//   npm run pump -- --length 20000     longer texts (the longest is eight times as long)
//   npm run pump -- --only paragraph   one place
import { parseArgs } from 'node:util';
import { fragments, places } from '../test/robust/fragments';
import { pump } from '../test/robust/pump';

const { values } = parseArgs({ options: { length: { type: 'string', default: '4000' }, only: { type: 'string' } } });

let failed = 0;
for (const [name, place] of Object.entries(places)) {
  if (values.only !== undefined && values.only !== name) continue;
  for (const fragment of fragments) {
    const slow = attempt((times) => place(fragment, times));
    failed += slow.length;
    for (const each of slow) console.log(`${name}, ${JSON.stringify(fragment)}: ${each}`);
  }
  console.log(`${name} done`);
}
console.log(`${failed} grow too fast`);
process.exitCode = failed > 0 ? 1 : 0;

function attempt(grow: (times: number) => string): readonly string[] {
  try {
    return pump(grow, Number(values.length));
  } catch (error) {
    return [String(error)];
  }
}
