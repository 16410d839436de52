/** Something that was found in a section; its own offsets are relative to `at`. */
export interface Found<T> {
  readonly raw: T;
  readonly at: number;
  /** The list or table that it belongs to. */
  readonly group: number;
}
