import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createAnalysis } from '../../src/language';
import { describeSource, isRadiatorPage, readReview, renderRadiator, summariseReviews } from '../../src/review';
import { radiatorStyle, styleHash } from '../../src/review/radiator/page';

const source = (path: string, text: string) => describeSource(path, readReview(createAnalysis(text)));
const pageOf = (...texts: string[]) =>
  renderRadiator(summariseReviews(texts.map((text, i) => source(`reviews/${i}.md`, text))));

const queue = `---
date: 2026-03-04
status: final
template: learning-review
---

# Queue lost its order

## Timeline

- 10:00 First errors

## Contributing factors

- The **queue** has [no limit](https://example.com/limit)

## Action items

- [ ] Add an alert on the age of messages (owner: @ines)
- [x] Limit the length of the queue
- [ ] Sam will be held accountable in the next performance review

## Appreciation

- Thank you, @li, for asking
`;

describe('radiator', () => {
  it('says what the reviews say together, the latest first', () => {
    const mail = '---\ndate: 2026-05-01\n---\n# Mail was late\n\n## Timeline\n\n- 09:00 Mail waits\n';
    const { count, reviews, actions, factors, thanks } = summariseReviews([
      source('a.md', queue),
      source('notes/undated.md', '## Timeline\n'),
      source('b.md', mail),
    ]);
    assert.equal(count, 3);
    assert.deepEqual(
      reviews.map(({ title, date }) => [title, date]),
      [
        ['Mail was late', '2026-05-01'],
        ['Queue lost its order', '2026-03-04'],
        ['undated', undefined],
      ],
    );
    assert.equal(reviews[1]?.status, 'final');
    assert.deepEqual(reviews[1]?.actions, { open: 2, all: 3 });
    const { written, expected } = reviews[1].sections;
    assert.ok(written === 4 && expected > 4, `${written} of ${expected}`);
    assert.deepEqual(
      actions.map(({ type, count }) => [type, count]),
      [
        ['detect', 1],
        ['other', 1],
      ],
    );
    assert.deepEqual(factors, [{ text: 'The queue has no limit', from: 'Queue lost its order' }]);
    assert.deepEqual(thanks, {
      count: 1,
      latest: [{ text: 'Thank you for asking', from: 'Queue lost its order' }],
    });
  });

  it('keeps plain data of a review, and nothing of the document around', () => {
    const filled = source('a.md', queue.replace('## Timeline', `## Timeline\n\n${'All was calm. '.repeat(1000)}`));
    assert.deepEqual(JSON.parse(JSON.stringify(filled)), filled);
    assert.ok(JSON.stringify(filled).length < queue.length);
  });

  it('takes the day from the front matter, else from the title or the name of the file', () => {
    assert.equal(source('x.md', '---\ndate: 2026-02-03 10:00\n---\n# On 2026-01-01\n').date, '2026-02-03');
    assert.equal(source('x.md', '# Outage of 5 May 2026\n\n## Timeline\n').date, '2026-05-05');
    assert.equal(source('reviews/2026-04-02-certificate.md', '# Certificate\n').date, '2026-04-02');
    assert.equal(source('x.md', '---\ndate: 2026-77-03\n---\n# Certificate\n').date, undefined);
  });

  it('repeats no words that blame, and names nobody as an owner', () => {
    const page = pageOf(queue);
    assert.match(page, /Add an alert on the age of messages/);
    assert.match(page, /Other: 1/);
    assert.doesNotMatch(page, /accountable|Sam|@ines|overdue/i);
  });

  for (const hostile of [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onload='alert(1)",
    '</title></style><svg/onload=alert(1)>',
    '&lt;b&gt; <!-- --> ]]>',
  ])
    it(`escapes ${hostile}`, () => {
      const head = `---\ntitle: Down ${hostile}\nstatus: ${hostile}\ndate: 2026-01-01 ${hostile}\n---\n`;
      const body = `## Contributing factors\n\n- The ${hostile} is slow\n\n## Action items\n\n- [ ] Add ${hostile}\n\n## Appreciation\n\n- Thank you, ${hostile}\n`;
      const page = pageOf(`${head}# Down ${hostile}\n\n${body}`).replace(radiatorStyle, '');
      assert.match(page, /Down /);
      const tags = new Set(
        [...page.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replace(/<meta .*|<(\/?\w+)( class="soft")?>/, '$1')),
      );
      assert.deepEqual(
        [...tags].filter(
          (tag) =>
            !/^(?:\/?(?:head|title|style|body|header|h1|h2|h3|p|main|section|ul|li|strong|bdi|html)|<html lang="en">|<!DOCTYPE html>|)$/.test(
              tag,
            ),
        ),
        [],
      );
      assert.doesNotMatch(page.replace(/<[^>]*>/g, ''), /[<>"']/);
    });

  it('lets in nothing but its own style', () => {
    assert.equal(styleHash, `sha256-${createHash('sha256').update(radiatorStyle).digest('base64')}`);
    const page = pageOf(queue);
    assert.ok(page.includes(`<style>${radiatorStyle}</style>`));
    assert.ok(
      page.includes(`content="default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'"`),
    );
    assert.doesNotMatch(page, /\b(?:src|href)=|url\(|@import|<script|<link/);
  });

  it('cuts long texts between characters', () => {
    const page = pageOf(`# ${'🔥'.repeat(5000)}\n\n## Timeline\n`);
    assert.ok(page.includes(`<bdi>${'🔥'.repeat(240)}…</bdi>`));
  });

  it('is known by its beginning', () => {
    const page = pageOf(queue);
    assert.ok(isRadiatorPage(page) && isRadiatorPage(page.slice(0, 1000)));
    assert.ok(!isRadiatorPage(`<!-- ours -->${page}`));
    assert.ok(!isRadiatorPage('<!DOCTYPE html><title>Queue</title>'));
    assert.ok(!isRadiatorPage(page.replace('<head>', `<head>${' '.repeat(1000)}`)));
  });

  it('counts one as one', () => {
    const page = pageOf('# Queue lost its order\n\n## Timeline\n\n## Action items\n\n- [ ] Add an alert\n');
    assert.match(page, /1 learning review</);
    assert.match(page, /1 of 1 action item open/);
  });

  it('says when it was made, where that is told', () => {
    const summary = summariseReviews([]);
    assert.match(
      renderRadiator(summary, { now: Date.UTC(2026, 0, 2, 3, 4) }),
      /0 learning reviews · 2026-01-02 03:04 UTC/,
    );
    assert.doesNotMatch(renderRadiator(summary), /UTC/);
    assert.match(renderRadiator(summary), /No learning reviews yet/);
  });
});
