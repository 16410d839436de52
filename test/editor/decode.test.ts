import assert from 'node:assert/strict';
import { decode } from '../../src/vscode/core/decode';

const text = 'Änderung: “ready”';

describe('The text of a file', () => {
  it('is read by its byte order mark, and as UTF-8 without one', () => {
    const little = Buffer.from(`\ufeff${text}`, 'utf16le');
    const readings = [Buffer.from(text), Buffer.from(`\ufeff${text}`), little, Buffer.from(little).swap16()].map(
      decode,
    );
    assert.deepEqual(readings, Array(4).fill(text));
  });

  it('is UTF-8 where only half of a mark stands', () => {
    assert.equal(decode(Uint8Array.of(0xff, 0x41)), '\ufffdA');
    assert.equal(decode(Uint8Array.of(0xfe, 0x41)), '\ufffdA');
    assert.equal(decode(Uint8Array.of(0x41, 0xff)), 'A\ufffd');
    assert.equal(decode(Uint8Array.of(0x41, 0xfe)), 'A\ufffd');
  });
});
