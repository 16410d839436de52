import { stat } from 'node:fs/promises';

/** Files and folders that were looked for, there or not, each with its state then: whoever keeps what they hold can see whether that is old. */
export class SeenFiles {
  readonly #states = new Map<string, string | undefined>();

  /** Whether there is something that can be reached. Never fails. A file is looked at first and read then, so that no change gets lost. */
  async look(path: string): Promise<boolean> {
    const state = await stateOf(path);
    this.#states.set(path, state);
    return state !== undefined;
  }

  /** Whether one of them has come, changed or gone. */
  async isOld(): Promise<boolean> {
    for (const [path, state] of this.#states) if ((await stateOf(path)) !== state) return true;
    return false;
  }
}

const stateOf = (path: string): Promise<string | undefined> =>
  stat(path).then(
    ({ mtimeMs, size, ino }) => [mtimeMs, size, ino].join(),
    () => undefined,
  );
