import assert from 'node:assert/strict';
import { countNew } from '../../src/cli/formats/count-new';

describe('The count of new findings in a report', () => {
  const report = JSON.stringify({ files: [{ findings: [{}, { known: true }] }, { findings: [{}] }] });

  it('leaves out what is known', () => assert.equal(countNew(report), 2));
  it('is not told where the report was cut off', () => {
    for (let end = 0; end < report.length; end++) assert.equal(countNew(report.slice(0, end)), undefined);
  });
});
