import { stat } from 'node:fs/promises';

/** Files and folders that were looked for, there or not, each with its state then: whoever keeps what they hold can see whether that is old. */
export class SeenFiles {
  /** As they were first: what was read then is kept, whatever is read later. */
  readonly #states = new Map<string, string | undefined>();
  /** Those that were different when `isOld` was asked last. */
  #different: ReadonlyMap<string, string | undefined> = new Map();

  /** Whether there is something that can be reached. Never fails. A file is looked at first and read then, so that no change gets lost. */
  async look(path: string): Promise<boolean> {
    const state = await stateOf(path);
    if (!this.#states.has(path)) this.#states.set(path, state);
    return state !== undefined;
  }

  /**
   * Whether one of them that is needed has come, changed or gone, and stayed so since this was asked last: many an editor takes a file
   * away for a moment when it saves it.
   */
  async isOld(isNeeded: (path: string) => boolean): Promise<boolean> {
    const before = this.#different;
    const different = new Map<string, string | undefined>();
    for (const [path, state] of this.#states) {
      const now = isNeeded(path) ? await stateOf(path) : state;
      if (now !== state) different.set(path, now);
    }
    this.#different = different;
    return [...different].some(([path, now]) => before.has(path) && before.get(path) === now);
  }
}

const stateOf = (path: string): Promise<string | undefined> =>
  stat(path).then(
    ({ mtimeMs, size, ino }) => [mtimeMs, size, ino].join(),
    () => undefined,
  );
