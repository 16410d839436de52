import type { Readable } from 'node:stream';

/** Where a command reads from and prints to, so that tests can bring their own. */
export interface Terminal {
  /** Opens standard input; it can be read once. */
  readonly openInput: () => Readable;
  /** Prints to standard output. Resolves when the text has been consumed, so that the caller can wait; rejects if it cannot be printed. */
  readonly print: (text: string) => Promise<void>;
  /** Prints one line to standard error. Never rejects: there is nobody left to tell. */
  readonly printError: (line: string) => Promise<void>;
  /** Whether standard output is a terminal that wants colours. */
  readonly colours: boolean;
  /** Columns of standard output, or what people can read if it is no terminal. */
  readonly width: number;
  /** Whether errors of our own come with their stack. */
  readonly debug: boolean;
  /** The line that somebody sees last on standard error; nothing where nobody looks. */
  readonly statusLine?: {
    /** Writes over what stands there. */
    readonly write: (text: string) => void;
    /** Whether standard output goes to the same screen. */
    readonly isShared: boolean;
  };
  /** Says how far a command is; empty where that is over. Given by `withProgress`. */
  readonly showProgress?: (text: string) => void;
}
