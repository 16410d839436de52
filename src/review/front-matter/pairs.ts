import type { Span } from '../../language';
import type { Row } from './rows';

/** What a key of the front matter is given. */
export type FieldValue = string | readonly string[];

/** What could not be read: one sentence, and where. */
export type FrontMatterProblem = Span & { readonly message: string; readonly line: number };

/** What was read of the lines between the marks of front matter. */
export interface FrontMatterPairs {
  /** Every key with a text or a list of texts, lower case. */
  readonly fields: ReadonlyMap<string, FieldValue>;
  /** The first line that could not be read. */
  readonly problem?: FrontMatterProblem | undefined;
}

/** Walks over the lines of front matter; they are one text with LF between them, in which values are read. */
export class FrontMatterLines {
  readonly text: string;
  readonly #starts: readonly number[];
  readonly fields = new Map<string, FieldValue>();
  problem: FrontMatterProblem | undefined;
  /** The line that is read now. */
  at = 0;

  constructor(readonly rows: readonly Row[]) {
    this.text = rows.map((row) => row.text).join('\n');
    let start = 0;
    this.#starts = rows.map((row) => {
      const own = start;
      start += row.text.length + 1;
      return own;
    });
  }

  /** A line; nothing behind the last one. */
  line(at = this.at): string | undefined {
    return this.rows[at]?.text;
  }

  /** Where the line starts in the text. */
  get start(): number {
    return this.#starts[this.at] ?? this.text.length;
  }

  /**
   * Goes on to the line below an offset of the text, with nothing but a comment between. False, and no step, where more stands
   * there.
   */
  passTo(offset: number): boolean {
    const end = this.text.indexOf('\n', offset);
    if (!/^(?:[ \t]*$|[ \t]+#)/.test(this.text.slice(offset, end < 0 ? undefined : end))) return false;
    while (this.at < this.rows.length && this.start <= offset) this.at++;
    return true;
  }

  complain(message: string, at = this.at): void {
    const row = this.rows[at];
    if (row) this.problem ??= { start: row.start, end: row.end, line: row.line + 1, message };
  }
}
