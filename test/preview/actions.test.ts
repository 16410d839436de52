import assert from 'node:assert/strict';
import { extendMarkdownIt } from '../../src/preview/index';
import { makePreview, makeRenderer, preview, versions, withActions, withoutOurs } from './render';

/** The words of a page, as a reader without styles gets them. */
const words = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const states = (html: string): readonly string[] =>
  [...html.matchAll(/<svg class="learning-review-state learning-review-(\w+)" role="img" aria-label="(\w+)"/g)].map(
    ([, name, label]) => (name === label ? `${name}` : 'unlike'),
  );
const badges = (html: string): readonly string[] =>
  [...html.matchAll(/<span class="learning-review-badge[^"]*">(.*?)<\/span>/g)].map(([, content]) =>
    words(content ?? ''),
  );

for (const version of versions) {
  describe(`Action items in the preview (${version})`, () => {
    const render = (text: string): string => makePreview(version).render(text);

    it('show their state in place of the brackets', () => {
      const html = render(withActions('- [ ] Add a limit', '- [x] Add an alert', '- [X] Add a test'));
      assert.deepEqual(states(html), ['open', 'done', 'done']);
      assert.equal(
        words(html.slice(html.indexOf('<ul>')))
          .replace(/open|done/g, '')
          .replace(/ +/g, ' ')
          .trim(),
        'Add a limit Add an alert Add a test',
      );
      assert.equal(html.match(/<li class="learning-review-action">/g)?.length, 3);
    });

    it('show what is cancelled, and boxes that Markdown does not know', () => {
      const html = render(withActions('- [-] Add a limit', '- \\[x\\] Add an alert', '- [ ] ~~Add a test~~'));
      assert.deepEqual(states(html), ['cancelled', 'done', 'cancelled']);
      assert.doesNotMatch(words(html), /\[/);
    });

    it('say nothing of a state that words tell, or nothing', () => {
      const text = withActions('1. Add a limit', '2. Done: add an alert', '3. ~~Add a test~~');
      assert.equal(render(text), makeRenderer(version).render(text));
    });

    it('show what is told of them as badges, in the words that stand there', () => {
      const text = withActions('- [ ] Add a limit (owner: @ines, due: 2031-04-01, type: prevent, ticket: OPS-318)');
      const html = render(text);
      assert.deepEqual(badges(html), ['owner: @ines', 'due: 2031-04-01', 'type: prevent', 'ticket: OPS-318']);
      assert.equal(withoutOurs(html), makeRenderer(version).render(text).replace('[ ] ', ''));
    });

    it('show rows with badges for state and type', () => {
      const table = [
        '| Action | Owner | Type | State |',
        '| --- | --- | --- | --- |',
        '| Add a limit | @ines | prevent | done |',
      ];
      const text = withActions(...table, '| Add an alert | | detect | open |');
      const html = render(text);
      assert.deepEqual(
        badges(html),
        ['done', 'prevent', 'open', 'detect'].sort((a, b) => html.indexOf(`>${a}<`) - html.indexOf(`>${b}<`)),
      );
      assert.match(html, /<td><span class="learning-review-badge learning-review-done">done<\/span><\/td>/);
      assert.equal(withoutOurs(html), makeRenderer(version).render(text));
    });
  });
}

describe('Fields of an action item', () => {
  const first = (...lines: readonly string[]): readonly string[] => badges(preview(withActions(...lines)));

  it('keep their links, and brackets of their own', () => {
    const html = preview(
      withActions('- Add a limit (owner: @a_b (on call), ticket: [OPS-1, again](https://t.example.com/OPS-1))'),
    );
    assert.deepEqual(badges(html), ['owner: @a_b (on call)', 'ticket: OPS-1, again']);
    assert.match(html, /<a href="https:\/\/t\.example\.com\/OPS-1">OPS-1, again<\/a>/);
  });

  it('may go on over several lines, and stand in the middle', () => {
    assert.deepEqual(first('- [ ] Add a limit (owner: @ines,', '  due: 2031-04-01) to the queue'), [
      'owner: @ines',
      'due: 2031-04-01',
    ]);
    assert.deepEqual(first('- [ ] Add a limit (see below) (owner: @ines)'), ['owner: @ines']);
  });

  it('stay as they are where markup goes across them', () => {
    assert.deepEqual(first('- **Add a limit (owner: @ines**, due: 2031-04-01)'), []);
    assert.deepEqual(first('- Add a limit (**owner**: @ines)'), []);
    assert.deepEqual(first('- Add a limit (owner: @ines'), []);
  });

  it('are not made up: what is guessed has no badge', () => {
    assert.deepEqual(first('- [ ] Add an alert on the age of messages, @ines, by 2031-04-01'), []);
  });
});

describe('Action items in the preview', () => {
  it('leave items of other lists alone', () => {
    const text = withActions('- [ ] Add a limit', '', '## What went well', '', '- [ ] The alert came (owner: @ines)');
    assert.equal(states(preview(text)).length, 1);
    assert.match(preview(text), /\[ \] The alert came \(owner: @ines\)/);
  });

  it('leave the boxes of other extensions as they are', () => {
    const md = makeRenderer();
    md.core.ruler.push('boxes', ({ tokens }) => {
      for (const { children } of tokens) {
        const [first] = children ?? [];
        if (first?.content.startsWith('[ ] '))
          Object.assign(first, { type: 'html_inline', content: '<input type="checkbox"> Add a limit' });
      }
    });
    const html = extendMarkdownIt(md).render(withActions('- [ ] Add a limit'));
    assert.deepEqual(states(html), []);
    assert.match(html, /<li><input type="checkbox"> Add a limit/);
  });

  it('may be paragraphs, several in one, without a box of ours in front', () => {
    const html = preview(withActions('Add a limit to the queue (owner: @ines).', 'Added an alert on its age.'));
    assert.deepEqual(states(html), []);
    assert.deepEqual(badges(html), ['owner: @ines']);
  });

  it('may stand in lists with gaps', () => {
    const html = preview(withActions('- [ ] Add a limit', '', '  With a test.', '', '- [x] Add an alert'));
    assert.deepEqual(states(html), ['open', 'done']);
  });

  it('are found with Windows line ends', () => {
    const text = withActions('- [ ] Add a limit (owner: @ines)', '- [x] Add an alert').replace(/\n/g, '\r\n');
    assert.deepEqual(states(preview(text)), ['open', 'done']);
    assert.deepEqual(badges(preview(text)), ['owner: @ines']);
  });
});
