/** A place in a bundle, lines and columns counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What a function that is made from a text has in front of it. */
const above = 2;

/** Reads a place as it stands in a stack. In the web host bundles are evaluated from their text (`web.ts`), under a name of their own. */
export function readPlace(written: string): Place | undefined {
  const [, file, line, column] = /^(.+):(\d+):(\d+)$/.exec(written) ?? [];
  if (file === undefined) return undefined;
  const bundle = /^learning-review\/(.+)$/.exec(file)?.[1];
  const told = Number(line);
  return {
    file: bundle === undefined ? file : `dist/${bundle}`,
    line: bundle === undefined ? told : told - above,
    column: Number(column),
  };
}
