import type { Pattern } from './matches';

/** How far apart the two may stand, and what must not stand between them. */
interface Gap {
  /** UTF-16 units. */
  readonly most: number;
  readonly without?: RegExp;
}

/** More than the longest `second` is long. */
const longest = 80;

/**
 * A pattern for two that belong together: `first`, which is global, with the next `second` behind it, both included. In
 * one expression (`first[^.]{0,60}?second`) each `first` of a row of them is read on from in every way there is.
 */
export function near(first: RegExp, second: RegExp, { most, without }: Gap): Pattern {
  return {
    lastIndex: 0,
    exec(text) {
      first.lastIndex = this.lastIndex;
      for (let begin = first.exec(text); begin; begin = first.exec(text)) {
        const { index } = begin;
        const from = index + begin[0].length;
        const end = second.exec(text.slice(from, from + most + longest));
        if (!end || end.index > most || without?.test(text.slice(from, from + end.index))) continue;
        first.lastIndex = 0;
        const match = [text.slice(index, from + end.index + end[0].length)] as [string];
        return Object.assign(match, { index, input: text, groups: { ...begin.groups, ...end.groups } });
      }
      return null;
    },
  };
}
