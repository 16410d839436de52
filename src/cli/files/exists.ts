import { stat } from 'node:fs/promises';

/** Whether there is a file or a folder that can be reached. Never fails. */
export const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
