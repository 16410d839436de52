import { define } from '../define';
import { noIgnore, wantsFiles } from '../shared';

export const radiator = define(
  {
    out: {
      value: 'FILE.html',
      about: 'where to write the page (default: standard output)',
      // The ending is required, so that a forgotten file name cannot overwrite a review.
      check: (out) =>
        /\.html?$/i.test(out) ? undefined : `"${out}" is not a name for the page; it has to end in .html.`,
    },
    'no-ignore': noIgnore,
  },
  {
    usage: 'FOLDER|FILE|GLOB... [options]',
    about: ['makes one HTML page from the reviews, for a screen that everyone can see.'],
    nothingNamed: wantsFiles,
  },
  (paths, { out, ...chosen }) => ({ run: 'radiator' as const, paths, out, ignore: !chosen['no-ignore'] }),
);

/** Reviews to make a page of. */
export type RadiatorCommand = Extract<ReturnType<typeof radiator.read>, { run: 'radiator' }>;
