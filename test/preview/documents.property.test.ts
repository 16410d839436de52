import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anyText, propertyOptions } from '../property';
import { reviews } from '../review/documents';
import {
  makePreview,
  makeRenderer,
  picturesIn,
  preview,
  versions,
  withActions,
  withTimeline,
  withoutOurs,
} from './render';

/** Letters that mean something to Markdown, to HTML, or to neither. */
const letters = fc.constantFrom(...'ab1 :-|#>*_`[]()<>&"\'/\\!=~\n\r\t\0\u00a0\u2028\ud800😀@,;x');
const noise = fc.array(letters, { maxLength: 200 }).map((all) => all.join(''));
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<script>',
        '</svg>',
        '</title>',
        '"><b ',
        '&quot;',
        '<!--',
        '-->',
        "' onload='",
        '{0}',
        '$&',
        '(owner: ',
      ),
      fc.constantFrom(', due: ', '; type: ', ')', '[ ] ', '`<i>`', '**', '](http://x.example.com)', '['),
      anyText(8).map((text) => text.replace(/[\r\n|]/g, ' ')),
    ),
    { maxLength: 8 },
  )
  .map((all) => all.join(''));
const clock = fc
  .integer({ min: 0, max: 1439 })
  .map((all) => `${String(Math.floor(all / 60)).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`);
const day = fc.constantFrom('', '2031-03-04 ', '2031-03-09 ', '0001-01-01 ', '9999-12-31 ', '31/02/2031 ');
const zone = fc.constantFrom('', ' UTC', ' CET', ' PT', ' +14:00');
const entry = fc.tuple(day, clock, zone, hostile).map(([on, at, where, said]) => `- ${on}${at}${where} ${said}`);
const timelines = fc.array(entry, { maxLength: 12 }).map((entries) => withTimeline(...entries));
const item = fc.tuple(fc.constantFrom('- [ ] ', '- [x] ', '1. ', '- ', ''), hostile, hostile, hostile);
const actions = fc
  .array(
    item.map(([mark, what, owner, type]) => `${mark}Add ${what} (owner: ${owner}, type: ${type})`),
    { maxLength: 8 },
  )
  .map((items) => withActions(...items));
const marked = fc.constantFrom('', '<!-- learning-review: on -->\n\n').chain((on) => noise.map((text) => on + text));

const ours = /^<\/?(?:svg|title|desc|line|rect|circle|text|path)(?: [a-zA-Z0-9-]+="[^"<>]*")*>$/;
/** What stays when the states are put in place of the brackets. */
const withoutBoxes = (html: string): string => html.replace(/\[[ xX]\]\s+/g, '');

describe('The preview of any document', () => {
  for (const version of versions) {
    it(`adds to what is there, and takes nothing away (${version})`, () => {
      const [md, plain] = [makePreview(version), makeRenderer(version)];
      fc.assert(
        fc.property(fc.oneof(reviews, timelines, actions, marked), (text) => {
          assert.equal(withoutBoxes(withoutOurs(md.render(text))), withoutBoxes(withoutOurs(plain.render(text))));
        }),
        propertyOptions(100, 1),
      );
    });
  }

  it('has pictures of nothing but shapes and texts', () => {
    fc.assert(
      fc.property(timelines, (text) => {
        for (const picture of picturesIn(preview(text)))
          for (const tag of picture.match(/<[^>]*>?/g) ?? []) assert.match(tag, ours);
      }),
      propertyOptions(100, 2),
    );
  });

  it('has pictures whose numbers are numbers, and inside of the picture', () => {
    fc.assert(
      fc.property(timelines, (text) => {
        for (const picture of picturesIn(preview(text))) {
          const width = Number(/viewBox="0 0 (\d+) \d+"/.exec(picture)?.[1]);
          for (const [, x] of picture.matchAll(/ (?:x|x1|x2|cx)="([^"]*)"/g))
            assert.ok(Number(x) >= 0 && Number(x) <= width, `${x} of ${width}`);
        }
      }),
      propertyOptions(100, 3),
    );
  });

  it('is the same as ever where it is no review', () => {
    fc.assert(
      fc.property(fc.oneof(noise, reviews), (text) => {
        const other = `<!-- learning-review: off -->\n\n${text}`;
        assert.equal(preview(other), makeRenderer().render(other));
      }),
      propertyOptions(100, 4),
    );
    const readme = '# Queue\n\n- [ ] Add a limit (owner: @ines)\n- 09:00 opens\n- 10:00 closes\n- 11:00 opens\n';
    assert.equal(preview(readme), makeRenderer().render(readme));
  });

  it('is the same each time that the same tokens are rendered', () => {
    fc.assert(
      fc.property(reviews, (text) => {
        const md = makePreview();
        const tokens = md.parse(text, {});
        makeRenderer().renderer.render(tokens, {}, {}); // markdown-it itself writes to the tokens of pictures
        const before = JSON.stringify(tokens);
        const html = md.renderer.render(tokens, {}, {});
        assert.equal(JSON.stringify(tokens), before);
        assert.equal(md.renderer.render(tokens, {}, {}), html);
      }),
      propertyOptions(100, 5),
    );
  });

  it('is as it was where the document is too long to be a review', () => {
    const text = withTimeline('- 09:00 Start', '- 09:30 End', '', 'word '.repeat(110_000));
    assert.equal(preview(text), makeRenderer().render(text));
  });

  it('is shown, and the defect told, where we fail', () => {
    const told: unknown[] = [];
    const text = withTimeline('- 09:00 Start', '- 09:30 End');
    const broken = makePreview(undefined, {
      isReview() {
        throw new Error('a defect');
      },
      onError: (error) => told.push(error),
    });
    assert.equal(broken.render(text), makeRenderer().render(text));
    assert.equal(told.length, 1);
  });
});
