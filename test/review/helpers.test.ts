import assert from 'node:assert/strict';
import {
  addDurations,
  applyChanges,
  namesIn,
  readChat,
  readCodeowners,
  removeGuidance,
  writeChat,
} from '../../src/review/index';
import { read } from './analyse';

describe('a chat record', () => {
  const expected = [
    ['10:05', 'Ana Lima', 'Error rate is up'],
    ['10:07', 'li', 'I think it is the cache'],
  ];
  const shapes: Readonly<Record<string, string>> = {
    'with the name above the text': 'Ana Lima  10:05 AM\nError rate\nis up\n\nli  10:07 AM\nI think it is the cache\n',
    'with the time in brackets': '[10:05] Ana Lima: Error rate is up\r\n[10:07] li: I think it is the cache',
    'with the name first': 'Ana Lima [10:05 AM] Error rate is up\nli [10:07 AM] I think it is the cache',
    'in a quote': '> 10:05 Ana Lima: Error rate is up\n> 10:07 li: I think it is the cache',
  };
  for (const [shape, text] of Object.entries(shapes))
    it(`is read ${shape}`, () =>
      assert.deepEqual(
        readChat(text).map(({ time, who, text: said }) => [time, who, said]),
        expected,
      ));

  it('is read as IRC has it', () => {
    assert.deepEqual(readChat('10:07 <li> It is the cache\n10:08 <@ana> Yes'), [
      { time: '10:07', who: 'li', text: 'It is the cache' },
      { time: '10:08', who: '@ana', text: 'Yes' },
    ]);
  });

  it('names an app without its label', () => {
    const said = readChat('Deploy Bot APP  10:05 AM\nRelease 7 is out');
    assert.deepEqual(said, [{ time: '10:05', who: 'Deploy Bot', text: 'Release 7 is out' }]);
  });

  it('becomes timeline entries, assumptions marked', () => {
    const text = writeChat(readChat(shapes['with the time in brackets'] ?? ''));
    assert.equal(text, '- **10:05** Ana Lima: Error rate is up\n- **10:07** li: I think it is the cache (assumed)');
    assert.equal(read(`## Timeline\n\n${text}\n`).timeline.length, 2);
  });

  it('may be no chat at all', () => {
    assert.deepEqual(readChat('Just some text.\n\nAnd more.'), []);
    assert.deepEqual(readChat('What? 10:05 it broke\nWhere? 10:06 in the cache'), []);
    assert.deepEqual(readChat(''), []);
  });
});

describe('names for owners', () => {
  it('come from the review, most used first', () => {
    const review = read(
      '## People\n\n- Facilitator: Kim\n\n## Timeline\n\n- 10:00 @ana deploys (pair: @ana, Li)\n\n## Action items\n\n- [ ] Pin it (owner: @ana)\n',
    );
    assert.deepEqual(namesIn(review), ['@ana', 'Kim', 'Li']);
  });

  it('come from CODEOWNERS', () => {
    assert.deepEqual(
      readCodeowners('# all\n* @acme/core ana@example.com\n\n/docs/ @li # and @nobody\r\n/src @acme/core\n'),
      ['@acme/core', 'ana@example.com', '@li'],
    );
  });
});

describe('durations for the summary', () => {
  const text =
    '## Summary\n\nThe queue stalled.\n\n## Timeline\n\n- 09:05 Incident starts\n- 09:17 Alert on queue depth\n- 09:52 Rolled back\n';

  it('are added as one sentence, once', () => {
    const after = applyChanges(text, addDurations(read(text)));
    assert.equal(after, text.replace('stalled.\n', 'stalled.\n\nNoticed after 12 min, mitigated after 47 min.\n'));
    assert.deepEqual(addDurations(read(after)), []);
  });

  it('are not added where there is no summary or nothing to tell', () => {
    assert.deepEqual(addDurations(read('## Timeline\n\n- 09:05 Incident starts\n- 09:17 Alert\n')), []);
    assert.deepEqual(addDurations(read('## Summary\n\nIt stalled.\n')), []);
  });
});

describe('guiding questions', () => {
  const question = '<!-- Thank you to ... for ... -->';
  const front = '---\ntemplate: short-review\n---\n\n';

  it('go where the section is written, and stay where it is not', () => {
    for (const eol of ['\n', '\r\n']) {
      const text =
        `${front}## Appreciation\n\n${question}\n\nLi told us early. <!-- ours -->\n\n## Action items\n`.replaceAll(
          '\n',
          eol,
        );
      assert.equal(applyChanges(text, removeGuidance(read(text))), text.replace(question + eol + eol, ''));
    }
    assert.deepEqual(removeGuidance(read(`${front}## Appreciation\n\n${question}\n`)), []);
  });
});
