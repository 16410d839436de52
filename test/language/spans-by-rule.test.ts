import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SpansByRule } from '../../src/language/engine/spans-by-rule';
import { propertyOptions } from '../property';

describe('spans by rule', () => {
  it('overlap where one of them shares a character', () => {
    const span = fc.tuple(fc.nat(30), fc.nat(8)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), span, (all, asked) => {
        const spans = new SpansByRule();
        for (const each of all) spans.add('a', each);
        const expected = all.some(({ start, end }) => asked.start < end && asked.end > start);
        assert.equal(spans.overlapWith('a', asked), expected);
        assert.equal(spans.overlapWith('b', asked), false);
      }),
      propertyOptions(300, 5),
    );
  });
});
