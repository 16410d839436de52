import { showControls } from './controls';
import type { Terminal } from './terminal';

/** A problem with the input that the user can fix. Its message is one sentence and goes to standard error. */
export class Problem extends Error {}

/** Reports problems as they occur, one line each, and remembers whether there were any. */
export class Problems {
  #terminal: Pick<Terminal, 'printError' | 'debug'>;
  #told = false;

  constructor(terminal: Pick<Terminal, 'printError' | 'debug'>) {
    this.#terminal = terminal;
  }

  get exitCode(): 0 | 2 {
    return this.#told ? 2 : 0;
  }

  async tell(sentence: string): Promise<void> {
    this.#told = true;
    await this.mention(sentence);
  }

  /** Says something that is no problem. */
  async mention(sentence: string): Promise<void> {
    await this.#terminal.printError(showControls(sentence));
  }

  /** Runs a step and reports its error, so that other steps can go on: a `Problem` with its message, any other as an internal error of `name`. */
  async attempt<T>(name: string, step: () => T | Promise<T>): Promise<T | undefined> {
    try {
      return await step();
    } catch (error) {
      if (error instanceof Problem) await this.tell(error.message);
      else await this.tellOurs(name, error);
      return undefined;
    }
  }

  /** Reports an internal error, with its stack only when debugging. */
  async tellOurs(name: string, error: unknown): Promise<void> {
    await this.tell(`${name}: an error in Learning Review stopped it (${describe(error)}).`);
    if (!this.#terminal.debug || !(error instanceof Error)) return;
    for (const line of (error.stack ?? '').split('\n')) await this.#terminal.printError(showControls(line));
  }
}

// The message may quote a document, at any length.
const maxLength = 200;

function describe(error: unknown): string {
  const text = String(error);
  return text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
}
