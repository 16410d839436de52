import assert from 'node:assert/strict';
import fc from 'fast-check';
import { gap, placeFlags, type Flag } from '../../src/preview/flags';
import { widthOf } from '../../src/preview/text-width';
import type { TimelineEntry } from '../../src/review/index';
import { propertyOptions } from '../property';

const width = 480;
const milestones = ['start', 'detected', 'responded', 'mitigated', 'resolved'] as const;
const texts = ['Start 09:00', 'Detected 09:20', 'Responded ~09:30', 'Mitigated 2031-03-04', 'Resolved 11:00'];
const entry = {} as TimelineEntry;
const place = (max: number) => fc.array(fc.integer({ min: 18, max }), { minLength: 1, maxLength: 5 });
const places = place(width - 18);
const runs = { ...propertyOptions(1000, 1), examples: [[[18, 21, 123, 239, 380]]] as [number[]][] };
const tryAt = (xs: readonly number[]): readonly Flag[] | undefined =>
  placeFlags(
    [...xs]
      .sort((a, b) => a - b)
      .map((x, i) => ({ x, milestone: milestones[i] ?? 'start', entry, text: texts[i] ?? '' })),
    width,
  );
const flagsAt = (xs: readonly number[]): readonly Flag[] => tryAt(xs) ?? [];
const extent = ({ x, text, side }: Flag): readonly [number, number] =>
  side === 'right' ? [x + gap, x + gap + widthOf(text)] : [x - gap - widthOf(text), x - gap];
const pairs = (flags: readonly Flag[]): readonly (readonly [Flag, Flag])[] =>
  flags.flatMap((a) => flags.filter((b) => b !== a).map((b) => [a, b] as const));

describe('Flags over a timeline', () => {
  it('are all there, inside the picture', () => {
    fc.assert(
      fc.property(places, (xs) => {
        const flags = flagsAt(xs);
        assert.ok(flags.length === 0 || flags.length === xs.length);
        for (const flag of flags) assert.ok(extent(flag)[0] >= 0 && extent(flag)[1] <= width, flag.text);
      }),
      runs,
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
      runs,
    );
  });

  it('leave room between two texts in a row, as much as on both sides of a pole', () => {
    fc.assert(
      fc.property(places, (xs) => {
        for (const [a, b] of pairs(flagsAt(xs)))
          if (a.row === b.row && a.x < b.x)
            assert.ok(extent(b)[0] - extent(a)[1] >= 2 * gap, `${a.text}, ${b.text}: ${extent(b)[0] - extent(a)[1]}`);
      }),
      runs,
    );
  });

  it('are not crossed by the pole of another', () => {
    fc.assert(
      fc.property(places, (xs) => {
        for (const [a, b] of pairs(flagsAt(xs)))
          assert.ok(a.row <= b.row || a.x <= extent(b)[0] || a.x >= extent(b)[1], `${a.text} through ${b.text}`);
      }),
      runs,
    );
  });

  it('have a place as soon as all of them fit on the right', () => {
    fc.assert(
      fc.property(place(width - 145), (xs) => assert.ok(tryAt(xs))),
      runs,
    );
  });

  it('have no place where each would stand in the way of the next', () => {
    assert.equal(tryAt([60, 130, 220, 310, 400]), undefined);
  });

  it('share one row where there is room', () => {
    assert.deepEqual(
      flagsAt([18, 200, 460]).map(({ row }) => row),
      [0, 0, 0],
    );
  });
});
