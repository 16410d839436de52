// Does the time that we take grow faster than the text, for anything that is repeated anywhere? Minutes, all on one processor.
//   npm run pump                       every fragment in every place
//   npm run pump -- --length 20000     longer texts (the longest is eight times as long)
//   npm run pump -- --only paragraph   one place; a blank in its name may be a hyphen
import { parseArgs } from 'node:util';
import { chooseNames, readCount } from '../test/robust/asked';
import { fragments, places } from '../test/robust/fragments';
import { pump } from '../test/robust/pump';

const { values } = parseArgs({ options: { length: { type: 'string', default: '4000' }, only: { type: 'string' } } });
const length = readCount('length', values.length, 1);

let failed = 0;
for (const name of chooseNames(Object.keys(places), values.only)) {
  const place = places[name]!;
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
    return pump(grow, length);
  } catch (error) {
    return [String(error)];
  }
}
