import assert from 'node:assert/strict';
import fc from 'fast-check';
import { gap, placeFlags, type Flag } from '../../src/preview/flags';
import { widthOf } from '../../src/preview/text-width';
import type { TimelineEntry } from '../../src/review/index';

const width = 480;
const milestones = ['start', 'detected', 'responded', 'mitigated', 'resolved'] as const;
const texts = ['Start 09:00', 'Detected 09:20', 'Responded ~09:30', 'Mitigated 2031-03-04', 'Resolved 11:00'];
const entry = {} as TimelineEntry;
const places = fc.array(fc.integer({ min: 18, max: width - 18 }), { minLength: 1, maxLength: 5 });
const flagsAt = (xs: readonly number[]): readonly Flag[] =>
  placeFlags(
    [...xs]
      .sort((a, b) => a - b)
      .map((x, i) => ({ x, milestone: milestones[i] ?? 'start', entry, text: texts[i] ?? '' })),
    width,
  );
const extent = ({ x, text, side }: Flag): readonly [number, number] =>
  side === 'right' ? [x + gap, x + gap + widthOf(text)] : [x - gap - widthOf(text), x - gap];
const pairs = (flags: readonly Flag[]): readonly (readonly [Flag, Flag])[] =>
  flags.flatMap((a) => flags.filter((b) => b !== a).map((b) => [a, b] as const));

describe('Flags over a timeline', () => {
  it('are all there, inside the picture', () => {
    fc.assert(
      fc.property(places, (xs) => {
        const flags = flagsAt(xs);
        assert.equal(flags.length, xs.length);
        for (const flag of flags) assert.ok(extent(flag)[0] >= 0 && extent(flag)[1] <= width, flag.text);
      }),
    );
  });

  it('do not touch each other', () => {
    fc.assert(
      fc.property(places, (xs) => {
        for (const [a, b] of pairs(flagsAt(xs)))
          assert.ok(
            a.row !== b.row || extent(a)[1] < extent(b)[0] || extent(b)[1] < extent(a)[0],
            `${a.text}, ${b.text}`,
          );
      }),
    );
  });

  it('are not crossed by the pole of another', () => {
    fc.assert(
      fc.property(places, (xs) => {
        for (const [a, b] of pairs(flagsAt(xs)))
          assert.ok(a.row <= b.row || a.x <= extent(b)[0] || a.x >= extent(b)[1], `${a.text} through ${b.text}`);
      }),
    );
  });

  it('share one row where there is room', () => {
    assert.deepEqual(
      flagsAt([18, 200, 460]).map(({ row }) => row),
      [0, 0, 0],
    );
  });
});
