/**
 * What was made last of something that stays: an entry of the words of an item, which come to stand elsewhere with each
 * keystroke. It only saves work, and goes when the things do.
 */
export class Memory<Source extends object, Made extends object> {
  readonly #last = new WeakMap<Source, Made>();
  readonly #sources = new WeakMap<Made, Source>();

  of(source: Source): Made | undefined {
    return this.#last.get(source);
  }

  keep(source: Source, made: Made): Made {
    this.#last.set(source, made);
    this.#sources.set(made, source);
    return made;
  }

  /** What something was made of; itself where nobody knows. */
  sourceOf(made: Made): object {
    return this.#sources.get(made) ?? made;
  }
}
