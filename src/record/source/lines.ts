/** The lines of a text, without their ends, counted from 1. */
export function* linesOf(text: string): Generator<readonly [line: number, text: string]> {
  // Plain searches, each of which starts where the last one ended: a file may be one line of megabytes, and is asked for it often.
  let [line, at, feed, carriage] = [1, 0, -1, -1];
  const endFrom = (mark: string, last: number): number => {
    if (last >= at) return last;
    const found = text.indexOf(mark, at);
    return found < 0 ? text.length : found;
  };
  while (at < text.length) {
    feed = endFrom('\n', feed);
    carriage = endFrom('\r', carriage);
    const end = Math.min(feed, carriage);
    yield [line++, text.slice(at, end)];
    at = end + (carriage + 1 === feed ? 2 : 1);
  }
}
