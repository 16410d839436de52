interface Bar {
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** Prints what is measured beside its bar, and remembers which bars are missed. */
export class Bars {
  readonly #missed: string[] = [];

  check(what: string, value: number, { atLeast = -Infinity, atMost = Infinity }: Bar): void {
    const bar = atLeast === -Infinity ? `at most ${atMost}` : `at least ${atLeast}`;
    console.log(`${what}: ${value.toFixed(2)} (${bar})`);
    // What is no number has not met anything.
    if (!(value >= atLeast && value <= atMost)) this.#missed.push(`${what}: ${value.toFixed(2)}, not ${bar}`);
  }

  /** Says which are missed. Returns whether all are met. */
  end(): boolean {
    if (this.#missed.length > 0) console.log(`Missed:\n${this.#missed.map((each) => `  ${each}`).join('\n')}`);
    return this.#missed.length === 0;
  }
}
