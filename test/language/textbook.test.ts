import { equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { judgeRows, readRows, type Judged } from '../../scripts/evaluate/rows';

// How the language does on sentences written without looking at the rules. The gates only rise: when a figure is
// better than its gate, raise the gate. `npm run evaluate -- test/language/textbook.txt --show` lists what is left.

/** Of 100 that blame and 100 that do not. The goal is 95 and 1. */
const textbook = { found: 95, flagged: 0 };
/** In percent, of 150 that blame and 150 that do not. */
const everyday = { precision: 100, recall: 78 };

describe('sentences of strangers', () => {
  describe('textbook.txt', () => {
    const { blame, found, missed, fine, flagged } = read('textbook.txt');
    it('has 100 of each', () => equal(`${blame.length} ${fine.length}`, '100 100'));
    it(`finds at least ${textbook.found}`, () => ok(found.length >= textbook.found, list('missed', missed)));
    it(`flags at most ${textbook.flagged}`, () => ok(flagged.length <= textbook.flagged, list('flagged', flagged)));
  });

  describe('everyday.txt', () => {
    const { blame, found, missed, fine, flagged } = read('everyday.txt');
    it('has 150 of each', () => equal(`${blame.length} ${fine.length}`, '150 150'));
    it(`has a recall of at least ${everyday.recall} %`, () =>
      ok((100 * found.length) / blame.length >= everyday.recall, list('missed', missed)));
    it(`has a precision of at least ${everyday.precision} %`, () =>
      ok((100 * found.length) / (found.length + flagged.length) >= everyday.precision, list('flagged', flagged)));
  });
});

function read(name: string) {
  const rows = readRows(name, readFileSync(`test/language/${name}`, 'utf8'));
  const judged = judgeRows(rows, { profile: 'standard', rules: {}, phrases: [] });
  const blame = judged.filter((r) => r.label === 'blame');
  const fine = judged.filter((r) => r.label === 'ok');
  const isFound = (r: Judged) => r.blame.length > 0;
  const [found, flagged] = [blame.filter(isFound), fine.filter(isFound)];
  return { blame, found, missed: blame.filter((r) => !isFound(r)), fine, flagged };
}

/** The sentences with their lines, and the rules that speak up. */
function list(what: string, rows: readonly Judged[]): string {
  const lines = rows.map((r) => `  ${[r.id, r.sentence, ...r.blame.map((f) => `(${f.ruleId})`)].join(' ')}`);
  return [`${rows.length} ${what}:`, ...lines].join('\n');
}
