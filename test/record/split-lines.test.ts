import assert from 'node:assert/strict';
import { array, assert as check, constantFrom, property } from 'fast-check';
import { linesOf } from '../../src/record/source/lines';
import { propertyOptions } from '../property';

describe('the lines of a text', () => {
  it('end with LF, CRLF or CR, and count from 1', () => {
    assert.deepEqual([...linesOf('a\r\n\rb\n\r\nc\rd')].join(' '), '1,a 2, 3,b 4, 5,c 6,d');
    assert.deepEqual([...linesOf('a\n')].join(' '), '1,a');
    assert.deepEqual([...linesOf('')], []);
  });

  it('are those between the ends', () => {
    check(
      property(array(constantFrom('a', 'bc', '\r', '\n', '\r\n'), { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const lines = text.split(/\r\n|\r|\n/);
        if (lines.at(-1) === '') lines.pop();
        assert.deepEqual(
          [...linesOf(text)],
          lines.map((line, i) => [i + 1, line]),
        );
      }),
      propertyOptions(200, 7),
    );
  });
});
