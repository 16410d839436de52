import assert from 'node:assert/strict';
import { findObstacles, pageOf } from '../../scripts/build/publishable';
import { readJson } from '../manifest/manifest';

const ready = { version: '1.2.0', publisher: 'harbour', repository: { url: 'https://github.com/harbour/reviews.git' } };
const changelog = '# Changelog\n\n## 1.2.0\n\n- A thing.\n\n## 1.1.0\n';

describe('A version can be published', () => {
  it('when nothing is a placeholder, and the changelog and the tag are of that version', () => {
    assert.deepEqual(findObstacles(ready, changelog, 'v1.2.0'), []);
    assert.deepEqual(findObstacles(ready, changelog), []);
  });

  it('not while the publisher or the repository is a placeholder', () => {
    const [publisher, ...others] = findObstacles({ ...ready, publisher: 'your-publisher' }, changelog);
    assert.match(publisher ?? '', /"publisher" is still a placeholder/);
    assert.deepEqual(others, []);
    const url = 'https://github.com/your-account/reviews.git';
    assert.match(findObstacles({ ...ready, repository: { url } }, changelog)[0] ?? '', /"repository" is still/);
  });

  it('not before the changelog names it', () => {
    const text = changelog.replace('## 1.2.0', '## Unreleased');
    assert.match(findObstacles(ready, text)[0] ?? '', /begins with “Unreleased”, not with version 1\.2\.0/);
  });

  it('not by the tag of another version', () => {
    assert.match(findObstacles(ready, changelog, 'v1.3.0')[0] ?? '', /tag v1\.3\.0 is not that of version 1\.2\.0/);
  });
});

describe('Where the project lives', () => {
  it('is written in one place, from which the other addresses follow', () => {
    assert.equal(pageOf(ready), 'https://github.com/harbour/reviews');
    const { repository, ...others } = readJson<{ readonly repository: { readonly url: string } }>('package.json');
    const page = pageOf({ repository });
    const { homepage, bugs, qna } = others as Readonly<Record<string, unknown>>;
    assert.deepEqual([homepage, bugs, qna], [`${page}#readme`, { url: `${page}/issues` }, `${page}/discussions`]);
  });
});
