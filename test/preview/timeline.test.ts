import assert from 'node:assert/strict';
import { english } from '../../src/preview/words';
import {
  makePreview,
  makeRenderer,
  picturesIn,
  placesIn,
  preview,
  textsIn,
  versions,
  withTimeline,
  withoutOurs,
} from './render';

const review = `---
title: Labels were printed twice
date: 2031-03-04
status: final
zone: UTC
template: learning-review
---

# Labels were printed twice

## Summary

On 4 March every label came out twice.

## Timeline

All times in UTC.

- **09:00** The incident starts: the printers get every job twice ([graph](https://graphs.example.com/p)).
- **09:20** An alert on paper use pages @lena.
- **09:30** @lena acknowledges and looks at \`print-queue\`.
- **09:40** Assumption: the retry is involved <!-- not proven -->.
- **10:00** The release is rolled back.
- **11:00** Service restored.

## Contributing factors

- A job has no number of its own.
`;

for (const version of versions) {
  describe(`A timeline in the preview (${version})`, () => {
    const html = makePreview(version).render(review);
    const [picture = '', ...others] = picturesIn(html);

    it('is a picture above the list, which stays as it was', () => {
      assert.equal(others.length, 0);
      assert.match(
        html,
        /<p>All times in UTC\.<\/p>\n<figure class="learning-review-figure"[^>]*><svg .*<\/svg><\/figure>\n<ul>\n/s,
      );
      assert.equal(withoutOurs(html), makeRenderer(version).render(review));
    });

    it('marks the moments that count, and how long each took', () => {
      const texts = textsIn(picture);
      for (const text of ['Start 09:00', 'Detected 09:20', 'Responded 09:30', 'Mitigated 10:00', 'Resolved 11:00'])
        assert.ok(texts.includes(text), `${text} in ${texts.join(', ')}`);
      for (const text of ['to detect 20 min', 'to respond 10 min', 'to mitigate 1 h', 'to resolve 2 h'])
        assert.ok(texts.includes(text), `${text} in ${texts.join(', ')}`);
      assert.ok(texts.includes('2031-03-04 UTC'));
    });

    it('is to scale', () => {
      const [left = 0, ...rest] = placesIn(picture, '(?:start|detected|mitigated|resolved)', 'cx');
      const [detected = 0, mitigated = 0, resolved = 0] = rest.map((x) => x - left);
      assert.ok(Math.abs(detected / resolved - 20 / 120) < 0.002);
      assert.ok(Math.abs(mitigated / resolved - 60 / 120) < 0.002);
    });

    it('tells the same to those who do not see it', () => {
      assert.match(picture, /^<svg [^>]*role="img"/);
      const [title, description] = / aria-labelledby="(\S+) (\S+)"/.exec(picture)?.slice(1) ?? [];
      assert.ok(picture.includes(`<title id="${title}">Timeline, to scale</title>`));
      assert.ok(
        picture.includes(`<desc id="${description}">6 entries; 2031-03-04 09:00 – 2031-03-04 11:00 UTC; Start 09:00;`),
      );
    });

    it('tells each entry, without markup, where the pointer rests on it', () => {
      const told = textsIn(picture, 'title');
      assert.ok(told.includes('09:30 @lena acknowledges and looks at print-queue.'));
      assert.ok(told.includes('09:00 The incident starts: the printers get every job twice (graph).'));
    });

    it('needs no style, no script and nothing from elsewhere', () => {
      assert.doesNotMatch(picture, /style=|<style|<script|href|url\(|https?:| on\w+=/);
      assert.match(picture, /^<svg [^>]*fill="currentColor"/);
      const shapes = picture.match(/<(?:line|circle|rect) [^>]*>/g) ?? [];
      assert.ok(shapes.length > 0);
      for (const shape of shapes) assert.match(`${shape}`, /currentColor|learning-review-entry/);
    });
  });
}

describe('Timelines that have a picture', () => {
  const count = (...entries: readonly string[]): number => picturesIn(preview(withTimeline(...entries))).length;

  it('have two times that differ', () => {
    assert.equal(count('- 09:00 Start', '- 09:05 End'), 1);
    assert.equal(count('- 09:00 Start'), 0);
    assert.equal(count('- 09:00 Start', '- 09:00 End'), 0);
    assert.equal(count('- First this', '- Then that'), 0);
    assert.equal(count('- 2031-03-04: this', '- 2031-03-05: that'), 0);
    const unknown = '<!-- learning-review: on -->\n\n## Timeline\n\n- 09:00 Start\n- 09:05 UTC End\n';
    assert.equal(picturesIn(preview(unknown)).length, 0);
    assert.equal(count('- T+5m Start', '- T+10m End'), 0);
    assert.equal(count(''), 0);
  });

  it('may be tables, headings and paragraphs', () => {
    assert.equal(count('| Time | What |', '| --- | --- |', '| 09:00 | Start |', '| 09:30 | End |'), 1);
    assert.equal(count('### 09:00', '', 'Start', '', '### 09:30', '', 'End'), 1);
    assert.equal(count('09:00 Start', '', '09:30 End'), 1);
  });

  it('stand in a section of that kind; without one, it is the longest list of times', () => {
    const entries = ['- 09:00 one', '- 09:05 two', '- 09:10 three'];
    const elsewhere = (...lines: readonly string[]): string =>
      ['<!-- learning-review: on -->', '# Stall', '## Response', ...lines, ''].join('\n');
    assert.equal(picturesIn(preview(elsewhere(...entries))).length, 1);
    assert.equal(picturesIn(preview(elsewhere(...entries.slice(1)))).length, 0);
    assert.equal(picturesIn(preview(`${elsewhere(...entries)}\n## Timeline\n\n- 10:00 a\n- 10:10 b\n`)).length, 1);
  });

  it('are all shown where a review has several', () => {
    const html = preview(
      withTimeline('- 09:00 a', '- 09:05 b', '', '## Timeline of the follow-up', '', '- 11:00 c', '- 11:30 d'),
    );
    const ids = [...html.matchAll(/ id="(learning-review-timeline-[^"]*)"/g)].map(([, id]) => id);
    assert.equal(picturesIn(html).length, 2);
    assert.equal(new Set(ids).size, 4);
  });
});

describe('Pictures of timelines', () => {
  const draw = (...entries: readonly string[]): string => picturesIn(preview(withTimeline(...entries)))[0] ?? '';
  const marks = (picture: string): readonly number[] => placesIn(picture, 'entry', 'x');

  it('put entries that are out of order in their places', () => {
    const picture = draw('- 11:00 Service restored', '- 09:00 The incident starts', '- ca. 10:00 An alert fires');
    assert.deepEqual(
      [...marks(picture)].sort((a, b) => a - b),
      marks(picture),
    );
    assert.ok(textsIn(picture).includes('Detected ~10:00'));
  });

  it('bring several zones to one', () => {
    const picture = draw(
      '- 11:00 CEST The incident starts',
      '- 09:30 UTC The alert fires',
      '- 05:00 EST Service restored',
    );
    const texts = textsIn(picture);
    for (const text of ['Start 09:00', 'Detected 09:30', 'Resolved 10:00', '2031-03-04 UTC'])
      assert.ok(texts.includes(text), text);
  });

  it('keep the zone that the timeline is told in', () => {
    const texts = textsIn(draw('All times in CET.', '', '- 00:10 The incident starts', '- 01:10 Service restored'));
    for (const text of ['Start 00:10', 'Resolved 01:10', '2031-03-04 CET']) assert.ok(texts.includes(text), text);
  });

  it('tell the days where there are several', () => {
    const texts = textsIn(draw('- 23:00 The incident starts', '- 23:40 Mitigated', '- 01:00 Service restored'));
    assert.ok(texts.includes('2031-03-04 UTC') && texts.includes('2031-03-05'));
  });

  it('count the days where no date is told', () => {
    const lines = [
      '# Outage',
      '## Timeline',
      '- 23:00 The incident starts',
      '- 01:00 Service restored',
      '## Impact',
      'None.',
    ];
    const texts = textsIn(picturesIn(preview(`<!-- learning-review: on -->\n\n${lines.join('\n\n')}`))[0] ?? '');
    assert.ok(texts.includes('day 2') && !texts.some((text) => /\d{4}-\d\d/.test(text)));
  });

  it('cut a long silence short, and say how long it was', () => {
    const entries = ['- 09:00 The incident starts', '- 09:10 Alert', '- 09:30 Service restored', '- 09:40 Closed'];
    const picture = draw(...entries, '- 2031-03-07 10:00 The log shows what happened');
    assert.ok(textsIn(picture).includes('3 d'));
    const [first = 0, second = 0] = marks(picture);
    assert.ok(second - first > 60, 'an hour of work is still seen');
    assert.ok(!textsIn(draw(...entries)).includes('20 min'));
  });

  it('leave even steps to scale, however long', () => {
    const picture = draw(...[4, 5, 6, 7, 8].map((day) => `- 2031-03-0${day} 09:00 A day passes`));
    const places = marks(picture);
    const steps = places.slice(1).map((x, i) => x - (places[i] ?? 0));
    assert.ok(Math.max(...steps) - Math.min(...steps) < 0.3);
  });

  it('give way where the moments would stand in each other’s way', () => {
    const entries = [
      '10:42 The incident starts',
      '11:52 An alert fires',
      '13:22 @lena acknowledges',
      '14:52 Mitigated',
    ];
    const picture = draw(
      '- 10:00 A deploy',
      ...entries.map((each) => `- ${each}`),
      '- 16:22 Resolved',
      '- 17:24 Closed',
    );
    const flags = textsIn(picture).filter((text) => /^[A-Z]/.test(text));
    assert.deepEqual(flags, ['Start 10:42', 'Detected 11:52', 'Responded 13:22', 'Mitigated 14:52', 'Resolved 16:22']);
    assert.ok((marks(picture).at(-1) ?? 0) < 400, 'room is left on the right');
  });

  it('draw many entries as one, and tell the first of them', () => {
    const clock = (i: number): string =>
      `${String(Math.floor(i / 60)).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}`;
    const picture = draw(...Array.from({ length: 500 }, (_, i) => `- ${clock(i)} Message ${i}`));
    assert.equal(marks(picture).length, 1);
    const [told = ''] = textsIn(picture, 'title').slice(1);
    assert.deepEqual(told.split('\n').at(0), '00:00 Message 0');
    assert.deepEqual(told.split('\n').at(-1), '494 more');
    assert.ok(picture.length < 10_000);
  });

  it('show a start that the review tells elsewhere', () => {
    const texts = textsIn(
      draw('- 09:00 Deploy', '- 09:30 An alert fires', '', '## Impact', '', '**Impact started:** 08:50'),
    );
    for (const told of ['Start 08:50', 'Detected 09:30', 'to detect 40 min']) assert.ok(texts.includes(told), told);
    assert.ok(!textsIn(draw('- 09:00 Deploy', '- 09:30 An alert fires')).some((told) => told.startsWith('Start')));
  });

  it('tell each time as it is written when the clocks change', () => {
    const entries = ['- 2031-03-09 01:50 ET Impact starts', '- 03:05 ET An alert fires'];
    const texts = textsIn(draw(...entries));
    for (const told of ['Start 01:50', 'Detected 03:05', 'to detect 15 min']) assert.ok(texts.includes(told), told);
  });

  it('shorten what is long', () => {
    const told = textsIn(draw(`- 09:00 ${'very '.repeat(100)}long`, '- 09:30 End'), 'title')[1] ?? '';
    assert.ok(told.endsWith('…') && told.length < 130);
  });

  it('escape what is told', () => {
    const picture = draw('- 09:00 `<b onclick="x">` & \\<script>', '- 09:30 "End"');
    assert.doesNotMatch(picture, /<b|<script/);
    assert.ok(picture.includes('09:00 &lt;b onclick=&quot;x&quot;&gt; &amp; &lt;script&gt;'));
  });

  it('speak the language that they are given, whatever signs it has', () => {
    const states = { open: 'ouvert', done: 'fait', cancelled: 'annulé' };
    const words = {
      ...english,
      timeline: 'Frise <à l\u2019échelle>',
      milestones: { ...english.milestones, start: 'D&but' },
      states,
    };
    const text = withTimeline('- 09:00 Impact starts', '- 09:30 b', '', '## Action items', '', '- [ ] Add a limit');
    const html = makePreview(undefined, { words }).render(text);
    assert.ok(textsIn(html).includes('D&amp;but 09:00'));
    assert.ok(textsIn(html, 'title').includes('Frise &lt;à l\u2019échelle&gt;'));
    assert.match(html, /aria-label="ouvert"/);
  });
});
