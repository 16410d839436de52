import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { manifest, root } from './manifest';
import { anchorsIn, isInRepository, linksIn } from './links';

/** The pages that people write, relative to the root. Those of rules are generated. */
const pages = ['.', 'docs', '.github'].flatMap((folder) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder))
        .filter((name) => name.endsWith('.md'))
        .map((name) => posix.join(folder, name))
    : [],
);
const read = (page: string) => readFileSync(join(root, page), 'utf8');

describe('Pages', () => {
  it('link to files that are in the repository, and to headings that are there', () => {
    const broken = pages.flatMap((page) =>
      linksIn(read(page))
        .filter(({ target }) => !/^\w+:/.test(target) && !leads(page, target))
        .map(({ target }) => `${page}: ${target}`),
    );
    assert.deepEqual(broken, []);
    assert.ok(pages.includes('README.md') && pages.includes('CHANGELOG.md'));
  });

  it('have a text for every picture', () => {
    const silent = pages.filter((page) => /!\[\s*\]\(/.test(read(page)));
    assert.deepEqual(silent, []);
  });

  it('begin, in the README, with what it does, two pictures, the privacy and how to install it', () => {
    const [first = ''] = read('README.md').split(/^## (?!Install)/m);
    assert.equal(linksIn(first).filter(({ isPicture }) => isPicture).length, 2);
    assert.match(first, /No network, no telemetry, no account/);
    assert.match(first, /^## Install/m);
    assert.doesNotMatch(first, /npm (?:ci|start|test)/);
  });
});

describe('Keywords', () => {
  const words = ['postmortem', 'post-mortem', 'retrospective', 'incident', 'blameless'];

  it('are what people look for', () => {
    assert.deepEqual(
      words.filter((word) => !manifest.keywords.includes(word)),
      [],
    );
  });
});

/** Whether a link of a page goes to something that is there. */
function leads(page: string, target: string): boolean {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? page : posix.join(posix.dirname(page), path);
  if (!isInRepository(file)) return false;
  return anchor === undefined || anchorsIn(read(file)).includes(anchor);
}
