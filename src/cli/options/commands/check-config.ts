import { projectFileName } from '../../../project/index';
import { define, refuse } from '../define';

export const checkConfig = define(
  {},
  {
    usage: '[FILE]',
    about: [
      `tells what is wrong in a project file (${projectFileName}).`,
      'Without a name it takes the one that holds for the current folder.',
    ],
  },
  ([path, ...others]) =>
    others.length > 0 || path === '-'
      ? refuse('Name one project file, or none for that of the current folder.')
      : { run: 'check-config' as const, path },
);

/** A project file to be checked. */
export type CheckConfigCommand = Extract<ReturnType<typeof checkConfig.read>, { run: 'check-config' }>;
