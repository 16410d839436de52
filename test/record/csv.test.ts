import assert from 'node:assert/strict';
import { readRecord } from '../../src/record/index';
import { rows, rowsOf } from './read';

describe('a table', () => {
  const cases: Readonly<Record<string, readonly [string, string]>> = {
    'with commas': [
      'time,who,message\n2031-03-15T11:50:00Z,Ana,"down, ""hard"""',
      '2031-03-15 11:50 | Ana | down, "hard"',
    ],
    'with semicolons': ['Timestamp;Event\n2031-03-15 11:50;alert', '2031-03-15 11:50 | alert'],
    'with tabs': ['when\tauthor\twhat\n11:50\tAna\talert', '11:50 | Ana | alert'],
    'with seconds since 1970': ['ts,text\n1931424600,alert', '2031-03-16 10:50 | alert'],
    'with milliseconds since 1970': ['ts,text\n1931424600123,alert', '2031-03-16 10:50 | alert'],
    'with a day and a time apart': ['Date,Time,Description\n2031-03-15,11:50,alert', '2031-03-15 11:50 | alert'],
    'with longer names': [
      'Created At (UTC),Reported by,Short description\n2031-03-15 11:50,Ana,alert',
      '2031-03-15 11:50 | Ana | alert',
    ],
    'with twelve hours': ['time,text\n2031-03-15 1:50 PM,alert', '2031-03-15 13:50 | alert'],
    'with a text over two lines': ['time,text\n2031-03-15 11:50,"one\ntwo"', '2031-03-15 11:50 | one two'],
    'that Windows wrote': ['\ufefftime,text\r\n2031-03-15 11:50,alert\r\n', '2031-03-15 11:50 | alert'],
  };
  for (const [what, [text, row]] of Object.entries(cases))
    it(`is read ${what}`, () => assert.deepEqual(rows(text), [row]));

  it('has its zone in a header', () => {
    assert.equal(
      readRecord({ text: 'Time (CET),Text\n2031-03-15 11:50,alert' }).messages[0]?.at,
      '2031-03-15T10:50:00Z',
    );
  });

  it('tells the rows that have no time', () => {
    const reading = readRecord({ text: 'time,text\n2031-03-15 11:50,alert\nsoon,something\n2031-03-15 11:51,up' });
    assert.deepEqual(rowsOf(reading), ['2031-03-15 11:50 | alert', '2031-03-15 11:51 | up']);
    assert.deepEqual(reading.unread, [{ line: 3, text: 'soon,something' }]);
  });

  it('keeps a text that was not quoted whole, and tells rows that do not fit', () => {
    assert.deepEqual(rows('time,text\n2031-03-15 11:50,one, two'), ['2031-03-15 11:50 | one, two']);
    assert.deepEqual(
      readRecord({ text: 'time,text,who\n2031-03-15 11:50,one, two,Mira\n2031-03-15 11:51,up,Li' }).unread,
      [{ line: 2, text: '2031-03-15 11:50,one, two,Mira' }],
    );
  });

  it('tells the columns that nothing was made of, if they hold something; those for machines only to those who ask', () => {
    const text =
      'time,severity,text,region,Thread Id,empty\n2031-03-15 11:50,high,alert,,17,\n2031-03-15 11:51,,up,north,18,';
    const { unread, noise } = readRecord({ text });
    assert.deepEqual(unread, [{ line: 1, text: 'columns that are not read: severity, region' }]);
    assert.deepEqual(noise, [{ line: 1, text: 'columns that are not read: Thread Id' }]);
    const json = [{ time: '2031-03-15T11:50:00Z', text: 'alert', host: 'db-1', tags: [] }];
    assert.deepEqual(readRecord({ text: JSON.stringify(json) }).unread, [
      { line: 1, text: 'columns that are not read: host' },
    ]);
  });

  it('is refused with its headers where none is for the time', () => {
    for (const from of ['csv', undefined] as const)
      assert.throws(
        () => readRecord({ text: 'color,size\nred,12' }, from ? { from } : {}),
        /This table needs a header for the time .* Its headers are color, size\. Rename them/,
      );
  });
});
