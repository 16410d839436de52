import { readFormats } from '../../formats/formats';
import { define } from '../define';
import { noIgnore, wantsFiles } from '../shared';

export const read = define(
  {
    format: { value: 'FORMAT', is: 'format', oneOf: readFormats, about: 'how to print a review (default: pretty)' },
    'no-ignore': noIgnore,
  },
  {
    usage: 'FOLDER|FILE|GLOB... [options]',
    about: ['prints what a review says: its sections, timeline and action items.'],
    nothingNamed: wantsFiles,
  },
  (paths, { format = 'pretty', ...chosen }) => ({
    run: 'read' as const,
    paths,
    format,
    ignore: !chosen['no-ignore'],
  }),
);

/** Reviews to be told of. */
export type ReadCommand = Extract<ReturnType<typeof read.read>, { run: 'read' }>;
