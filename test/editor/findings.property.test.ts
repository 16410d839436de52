import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LastFindings, moveFindings } from '../../src/vscode/core/move-findings';
import { isUnfinished } from '../../src/vscode/core/unfinished';
import { propertyOptions } from '../property';
import { findingAt, over } from './finding-at';

describe('Findings between two lints', () => {
  const text = 'One two three four.';
  const three = over(text, 'three');

  it('move with what is inserted or deleted before them, all edits at once', () => {
    const [moved] = moveFindings(
      [three],
      [
        { start: 0, end: 4, insert: '' },
        { start: 4, end: 4, insert: 'and a half ' },
      ],
    );
    assert.deepEqual([moved?.start, moved?.end, moved?.mark], [15, 20, { start: 15, end: 20 }]);
  });

  it('stay when an edit only touches their ends, and go when it changes their words', () => {
    assert.deepEqual(moveFindings([three], [{ start: three.end, end: three.end, insert: '!' }]), [three]);
    assert.equal(
      moveFindings([three], [{ start: three.start, end: three.start, insert: 'x' }])[0]?.start,
      three.start + 1,
    );
    assert.deepEqual(moveFindings([three], [{ start: three.start + 1, end: three.start + 1, insert: 'x' }]), []);
    assert.deepEqual(moveFindings([three], [{ start: 0, end: text.length, insert: '' }]), []);
  });

  it('are moved by all edits since, one after the other, when somebody asks', () => {
    const last = new LastFindings();
    last.set([three]);
    last.move([{ start: 0, end: 4, insert: '' }]);
    last.move([{ start: 0, end: 0, insert: 'All ' }]);
    last.move([{ start: 0, end: 1, insert: '' }]);
    assert.equal(last.now[0]?.start, three.start - 1);
    last.move([{ start: three.start, end: three.start, insert: 'x' }]);
    assert.deepEqual(last.now, []);
  });

  it('always quote the text that is there', () => {
    const edit = fc.record({ start: fc.nat(30), length: fc.nat(5), insert: fc.string({ maxLength: 6 }) });
    fc.assert(
      fc.property(
        fc.string({ minLength: 30, maxLength: 60 }),
        fc.nat(25),
        fc.nat(5),
        edit,
        (before, start, length, { insert, ...cut }) => {
          const change = { start: cut.start, end: Math.min(before.length, cut.start + cut.length), insert };
          const after = before.slice(0, change.start) + insert + before.slice(change.end);
          for (const moved of moveFindings([findingAt(before, start, start + length + 1)], [change])) {
            assert.equal(after.slice(moved.start, moved.end), moved.text);
          }
        },
      ),
      propertyOptions(100, 1),
    );
  });
});

describe('An unfinished sentence', () => {
  const is = (text: string, words: string) =>
    isUnfinished(over(text.replace('|', ''), words), text.replace('|', ''), text.indexOf('|'));

  it('is the one around the cursor, or just before it', () => {
    assert.equal(is('She should have|', 'should have'), true);
    assert.equal(is('She should have |', 'should have'), true);
    assert.equal(is('She should have done|', 'should have'), true);
    assert.equal(is('She sho|uld have', 'should have'), true);
    assert.equal(is('She |should have', 'should have'), true);
  });

  it('is none once it has ended, or the cursor is elsewhere', () => {
    assert.equal(is('She should have.|', 'should have.'), false);
    assert.equal(is('She should have. Then|', 'should have'), false);
    assert.equal(is('|She should have', 'should have'), false);
    assert.equal(is('She| should have', 'should have'), false);
    assert.equal(is('She should have\n|', 'should have'), false);
    assert.equal(is('Who is to blame?|', 'Who is to blame?'), false);
  });
});
