import type { Span } from '../language';
import type { Row } from './rows';
import { readYamlValue } from './yaml-value';

interface Entry {
  text: string;
  items?: string[];
  /** Lines of a text that stands below its key (`summary: >`). */
  readonly below?: string[];
}

/** Reads the lines of front matter, one after the other. */
export class FrontMatterPairs {
  readonly #entries = new Map<string, Entry>();
  #last: Entry | undefined;
  /** The first line that could not be read. */
  problem: (Span & { readonly message: string; readonly line: number }) | undefined;

  /** Every key, lower case, with its text or list. */
  get fields(): ReadonlyMap<string, string | readonly string[]> {
    return new Map(
      [...this.#entries].map(([key, { text, items, below }]) => [key, items ?? (below?.join(' ') || text)]),
    );
  }

  read(row: Row): void {
    const text = row.text.trim();
    if (text === '' || text.startsWith('#')) return;
    const colon = row.text.indexOf(':');
    const key = row.text.slice(0, Math.max(colon, 0)).trimEnd();
    const behind = row.text.slice(colon + 1);
    if (/^\w[\w .-]*$/.test(key) && /^(?:[ \t]|$)/.test(behind)) this.#readPair(row, key, behind.trim());
    else if (this.#last && /^-(?:[ \t]|$)/.test(text))
      (this.#last.items ??= []).push(String(readYamlValue(text.slice(1)).value));
    else if (this.#last && /^[ \t]/.test(row.text)) this.#last.below?.push(text);
    else this.#complain(row, 'This line of the front matter is neither "key: value" nor a list item.');
  }

  #readPair(row: Row, key: string, source: string): void {
    const { value, closes } = readYamlValue(source);
    if (!closes)
      this.#complain(row, `This value of "${key}" opens a bracket or a quote that does not close on its line.`);
    const below = /^[>|][+-]?\d?$/.test(source) ? { below: [] } : {};
    this.#last = typeof value === 'string' ? { text: value, ...below } : { text: '', items: [...value] };
    this.#entries.set(key.toLowerCase(), this.#last);
  }

  #complain({ start, end, line }: Row, message: string): void {
    this.problem ??= { start, end, line: line + 1, message };
  }
}
