// What a command was asked for. A run that reads nothing must not look like one in which all was well.

/** Whoever asks for what there is not hears what there is, and gets the exit code of a wrong command line. */
function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

/** The names that were asked for, which is all of them unless one is given. A blank may be written as a hyphen. */
export function chooseNames(all: readonly string[], asked: string | undefined): readonly string[] {
  if (asked === undefined) return all;
  const chosen = all.filter((name) => name === asked || name.replaceAll(' ', '-') === asked);
  return chosen.length > 0 ? chosen : refuse(`There is no “${asked}”. There are: ${all.join(', ')}.`);
}

/** A whole number that was asked for. */
export function readCount(option: string, asked: string, least: number): number {
  const count = Number(asked);
  return Number.isSafeInteger(count) && count >= least
    ? count
    : refuse(`--${option} takes a whole number from ${least}, not “${asked}”.`);
}
