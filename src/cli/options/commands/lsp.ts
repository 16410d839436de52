import { define, refuse } from '../define';

/** A server for editors. */
export interface LspCommand {
  readonly run: 'lsp';
}

export const lsp = define(
  { stdio: { about: 'talk over standard input and output; the only way there is' } },
  {
    usage: '--stdio',
    about: ['serves other editors by the Language Server Protocol. Editors start it; see the docs for how.'],
  },
  (words) =>
    words.length > 0
      ? refuse('lsp takes no files: the editor tells which are open.')
      : ({ run: 'lsp' } satisfies LspCommand),
);
