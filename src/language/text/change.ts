import type { Span } from '../finding';

/** An edit: `start..end` of the text before it is replaced by `insert`. Several are applied as if at once, on the text before. */
export interface TextChange extends Span {
  readonly insert: string;
}

/**
 * Some changes, and then others of the text that those made, as changes of the text before both; `text` is what comes of it all. Sorted
 * by where they start; those that touch are one.
 */
export function joinChanges(
  first: readonly TextChange[],
  others: readonly TextChange[],
  text: string,
): readonly TextChange[] {
  const joined: TextChange[] = [];
  let [before, behind] = [0, 0];
  for (const { start, end, grew, grows } of joinTouching([...placeMade(first), ...placeComing(others)])) {
    const insert = text.slice(start + behind, end + behind + grows);
    joined.push({ start: start - before, end: end - before - grew, insert });
    before += grew;
    behind += grows;
  }
  return joined;
}

/** A change, in the text between: by how much that grew there, and by how much it grows. */
interface Between extends Span {
  readonly grew: number;
  readonly grows: number;
}

const growthOf = ({ start, end, insert }: TextChange): number => insert.length - (end - start);

function placeMade(changes: readonly TextChange[]): readonly Between[] {
  let by = 0;
  return sortChanges(changes).map((change) => {
    const start = change.start + by;
    const grew = growthOf(change);
    by += grew;
    return { start, end: start + change.insert.length, grew, grows: 0 };
  });
}

const placeComing = (changes: readonly TextChange[]): readonly Between[] =>
  changes.map((change) => ({ start: change.start, end: change.end, grew: 0, grows: growthOf(change) }));

function joinTouching(changes: readonly Between[]): readonly Between[] {
  const joined: Between[] = [];
  for (const each of [...changes].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && each.start <= last.end) {
      const end = Math.max(last.end, each.end);
      joined[joined.length - 1] = {
        start: last.start,
        end,
        grew: last.grew + each.grew,
        grows: last.grows + each.grows,
      };
    } else joined.push(each);
  }
  return joined;
}

/** In the order of the text; what is only inserted comes before what is replaced at the same place. */
export const sortChanges = (changes: readonly TextChange[]): readonly TextChange[] =>
  [...changes].sort((a, b) => a.start - b.start || a.end - b.end);

/** The text that changes, sorted, make of another. */
export function changeText(text: string, changes: readonly TextChange[]): string {
  let changed = '';
  let at = 0;
  for (const { start, end, insert } of changes) {
    changed += text.slice(at, start) + insert;
    at = end;
  }
  return changed + text.slice(at);
}

/** In front of a blank; both halves of a line end stay together. */
const wordStart = /(?=\s)(?<!\r(?=\n))/;

/** The same edit without the words at its ends that stay as they are. */
export function withoutSame(text: string, { start, end, insert }: TextChange): TextChange {
  const [was, is] = [text.slice(start, end).split(wordStart), insert.split(wordStart)];
  const most = Math.min(was.length, is.length);
  let before = 0;
  while (before < most && was[before] === is[before]) before++;
  let behind = 0;
  while (behind < most - before && was.at(-1 - behind) === is.at(-1 - behind)) behind++;
  const length = (words: readonly string[]) => words.join('').length;
  return {
    start: start + length(was.slice(0, before)),
    end: end - length(was.slice(was.length - behind)),
    insert: is.slice(before, is.length - behind).join(''),
  };
}
