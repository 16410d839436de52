/** The lines of a text, without their ends, counted from 1. */
export function* linesOf(text: string): Generator<readonly [line: number, text: string]> {
  let [line, at] = [1, 0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) {
    yield [line++, text.slice(at, index)];
    at = index + end.length;
  }
  if (at < text.length) yield [line, text.slice(at)];
}
