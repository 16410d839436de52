import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseRange, stopAfter } from '../../src/language/markdown/parse-range';
import { runToEnd } from '../../src/language/text/run-to-end';
import { propertyOptions } from '../property';
import { parseWhole, tell } from '../trees';
import { startingTexts } from './texts';

describe('a document that is parsed with stops', () => {
  for (const [rows, items] of [
    [1, 1],
    [2, 3],
  ] as const)
    it(`is what it is without, after each ${rows} rows and ${items} items`, () => {
      const stops = stopAfter(rows, items);
      fc.assert(
        fc.property(startingTexts, startingTexts, (text, more) => {
          for (const each of [text, text + more]) {
            const tree = runToEnd(parseRange(each, { from: 0, to: each.length }, [], stops))!;
            assert.deepEqual(tell(tree), tell(parseWhole(each)));
          }
        }),
        propertyOptions(150, 20311130),
      );
    });
});
