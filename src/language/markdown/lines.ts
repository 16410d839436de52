import type { Input } from '@lezer/common';

/**
 * The lines of a text as the parser knows them: it reads only those that it needs. It has no CR before the LF, which
 * counts as a blank here, so that offsets stay.
 */
export class Lines implements Input {
  readonly lineChunks = true;
  /** Whether the parser has asked for a line from its middle on. */
  cut = false;

  constructor(readonly text: string) {}

  get length(): number {
    return this.text.length;
  }

  chunk(from: number): string {
    if (from > 0 && this.text[from - 1] !== '\n') this.cut = true;
    const end = this.text.indexOf('\n', from);
    if (end === from) return '\n';
    if (end < 0) return withoutLastBar(this.text.slice(from));
    return withoutLastBar(
      this.text[end - 1] === '\r' ? `${this.text.slice(from, end - 1)} ` : this.text.slice(from, end),
    );
  }

  read(from: number, to: number): string {
    return this.text.slice(from, to);
  }
}

/** The parser knows no table whose row of dashes ends in blanks after a bar; without that bar it does. */
function withoutLastBar(line: string): string {
  let bar = line.length - 1;
  while (isBlank(line[bar])) bar--;
  if (bar === line.length - 1 || line[bar] !== '|') return line;
  let dashes = 0;
  for (let i = 0; i < bar; i++) {
    if (line[i] === '-') dashes++;
    else if (line[i] !== '|' && line[i] !== ':' && !isBlank(line[i])) return line;
  }
  return dashes ? `${line.slice(0, bar)} ${line.slice(bar + 1)}` : line;
}

export function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

/** Where the line of an offset ends, in front of its break. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
