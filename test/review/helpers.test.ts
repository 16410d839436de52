import assert from 'node:assert/strict';
import { addDurations, applyChanges, namesIn, readCodeowners, removeGuidance } from '../../src/review/index';
import { read } from './analyse';

describe('names for owners', () => {
  it('come from the review, most used first', () => {
    const review = read(
      '## People\n\n- Facilitator: Kim\n\n## Timeline\n\n- 10:00 @ana deploys (pair: @ana, Li)\n\n## Action items\n\n- [ ] Pin it (owner: @ana)\n',
    );
    assert.deepEqual(namesIn(review), ['@ana', 'Kim', 'Li']);
  });

  it('are of somebody', () => {
    const review = read('## People\n\n- Facilitator: Kim\n- Pairs: none\n- Scribe: n/a\n- Observers: TBD\n');
    assert.deepEqual(namesIn(review), ['Kim']);
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

  it('are those of the first timeline', () => {
    const second = '\n## Timeline of the second queue\n\n- 09:30 Recovered\n';
    assert.deepEqual(addDurations(read(text + second)), addDurations(read(text)));
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
