import assert from 'node:assert/strict';
import { readRecord } from '../../src/record/index';
import { rows } from './read';

describe('a log from Git', () => {
  it('has commits', () => {
    const text = '2031-03-15T11:50:00+01:00\t1a2b3c4\tRaise the *limit*\n2031-03-15T11:40:00+01:00\t1a2b3c5\tLower it';
    assert.equal(readRecord({ text }).format, 'git-log');
    assert.deepEqual(rows(text), [
      '2031-03-15 11:40 | Lower it (commit 1a2b3c5)',
      '2031-03-15 11:50 | Raise the \\*limit\\* (commit 1a2b3c4)',
    ]);
  });

  // Unverified shapes.
  it('may be runs and deployments of GitHub', () => {
    assert.deepEqual(
      rows(
        JSON.stringify([
          {
            createdAt: '2031-03-15T11:50:00Z',
            displayTitle: 'Release 7',
            conclusion: 'success',
            url: 'https://github.example/1',
          },
        ]),
      ),
      ['2031-03-15 11:50 | Release 7 (success)'],
    );
    assert.deepEqual(
      rows(
        JSON.stringify([
          { id: 1, sha: 'abcdef012345', ref: 'main', environment: 'production', created_at: '2031-03-15T11:50:00Z' },
        ]),
      ),
      ['2031-03-15 11:50 | Deployment of main to production'],
    );
  });
});
