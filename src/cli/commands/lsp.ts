/** The server, in a file beside this one: no other command has to load it. */
const bundle = new URL('lsp.cjs', import.meta.url).href;

/** Serves an editor until it says that it is done; the server ends the process then. */
export async function serveEditor(): Promise<void> {
  await import(bundle);
  await new Promise(() => {});
}
