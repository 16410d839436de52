import { Problem } from '../terminal/problem';
import { errorCode } from '../terminal/reasons';

/** The server, in a file beside this one: no other command has to load it. */
const bundle = new URL('lsp.cjs', import.meta.url).href;

/** Serves an editor until it says that it is done; the server ends the process then. */
export async function serveEditor(): Promise<void> {
  try {
    await import(bundle);
  } catch (error) {
    if (errorCode(error) !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Problem('The server is not there: lsp.cjs should stand beside the command line. Install it again.');
  }
  await new Promise(() => {});
}
