// What an answer is to, as the page of Google Chat has it above what was said. Each mark may stand there twice.

const start = 'Quoted';
const sender = 'Sent by';
const end = 'End Quote press L to link back to original quote';
const mostMarks = 2;

/** How many of so many lines are a quote, where one starts here: its marks, who said it, and what. */
export function countQuoted(textAt: (k: number) => string, length: number): number {
  const marks = countSame(textAt, 0, start);
  if (marks === 0 || textAt(marks) !== sender) return 0;
  for (let k = marks + 1; k < length; k++) {
    const last = textAt(k);
    if (last.startsWith('End Quote')) return k + Math.min(marks, countSame(textAt, k, last));
  }
  return 0;
}

/** How often a line stands from `k` on. */
function countSame(textAt: (k: number) => string, k: number, line: string): number {
  let count = 0;
  while (count < mostMarks && textAt(k + count) === line) count++;
  return count;
}

const gluedStart = /^(?:Quoted){1,2} ?Sent by ?\S/;

/** How many lines below one in which a quote starts it ends, where its marks run into what is quoted. */
export function findGluedEnd(line: string, ahead: readonly string[]): number | undefined {
  if (!gluedStart.test(line)) return undefined;
  const at = [line, ...ahead].findIndex((each) => each.includes(end));
  // Another quote has its own end.
  return at < 0 || ahead.slice(0, at).some((each) => gluedStart.test(each)) ? undefined : at;
}

/** What stands in such a line to the end of the quote, and what was said behind it. */
export function splitAtEnd(line: string): { readonly quote: string; readonly said: string } {
  let from = line.indexOf(end) + end.length;
  if (line.startsWith(end, from)) from += end.length;
  return { quote: line.slice(0, from), said: line.slice(from).trimStart() };
}
