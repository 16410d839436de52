import assert from 'node:assert/strict';
import { isDay, writeDay } from '../../src/vscode/core/date';
import { nameFile, numberFile, slug } from '../../src/review/writing/file-name';

const parts = { title: 'Checkout down: 40 minutes!', date: '2026-03-17', template: 'near-miss' };

describe('File names', () => {
  it('are filled in', () => {
    assert.equal(nameFile('${date}-${slug}.md', parts), '2026-03-17-checkout-down-40-minutes.md');
    assert.equal(nameFile('${year}/${month}/${day}-${template}', parts), '2026/03/17-near-miss.md');
    assert.equal(nameFile('${unknown}-x.markdown', parts), '${unknown}-x.markdown');
  });

  it('are fit for every file system', () => {
    assert.equal(nameFile('a: b?*|"<>\\', parts), 'a- b-------.md');
    assert.equal(nameFile('../../x', parts), 'x.md');
    assert.equal(nameFile('', parts), 'checkout-down-40-minutes.md');
    assert.equal(nameFile(' . /', parts), 'checkout-down-40-minutes.md');
  });

  it('get a number when they are taken', () => {
    assert.equal(numberFile('a.b/c.md', 1), 'a.b/c.md');
    assert.equal(numberFile('a.b/c.md', 2), 'a.b/c-2.md');
  });
});

describe('Slugs', () => {
  it('keep words of any script, and nothing else', () => {
    assert.equal(slug('Überlauf — “Größe” & 日本語'), 'uberlauf-große-日本語');
    assert.equal(slug('  ...  '), 'review');
    assert.equal(slug('💥'), 'review');
  });

  it('stay short, and end at a word', () => {
    assert.equal(slug('word '.repeat(50)), Array(12).fill('word').join('-'));
    assert.equal(slug('x'.repeat(100)).length, 60);
    const [a, b] = ['a'.repeat(30), 'b'.repeat(29)];
    assert.equal(slug(`${a} ${b}`), `${a}-${b}`);
    assert.equal(slug(`${a} ${b}b`), a);
  });
});

describe('Days', () => {
  it('are those that exist', () => {
    for (const day of ['2026-01-01', '2024-02-29', '1999-12-31']) assert.equal(isDay(day), true, day);
    for (const day of ['2026-02-29', '2026-13-01', '2026-1-1', '26-01-01', '2026-01-00', 'today', ''])
      assert.equal(isDay(day), false, day);
  });

  it('are written as the calendar on the wall says', () => {
    assert.equal(writeDay(new Date(2026, 0, 9, 23, 59)), '2026-01-09');
    assert.equal(writeDay(new Date(2026, 0, 9, 0, 0)), '2026-01-09');
  });
});
