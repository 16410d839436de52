/** Something about the input that the user can put right; its message is one sentence and goes to standard error. */
export class Problem extends Error {}

/** Takes a step; what it says is wrong is added to `problems`, and the others go on. Anything but a `Problem` is thrown on. */
export async function attempt<T>(problems: string[], step: () => Promise<T>): Promise<T | undefined> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    problems.push(error.message);
    return undefined;
  }
}
