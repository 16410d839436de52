import { showControls } from './controls';
import type { Terminal } from './terminal';

/** Something about the input that the user can put right; its message is one sentence and goes to standard error. */
export class Problem extends Error {}

/** Tells problems as they come, one line each, and remembers whether there were any. */
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
    await this.#terminal.printError(showControls(sentence));
  }

  /** Takes a step. What goes wrong is told, and the others go on: a `Problem` in its own words, anything else as ours, with `name`. */
  async attempt<T>(name: string, step: () => T | Promise<T>): Promise<T | undefined> {
    try {
      return await step();
    } catch (error) {
      if (error instanceof Problem) await this.tell(error.message);
      else await this.tellOurs(name, error);
      return undefined;
    }
  }

  /** Tells of an error that is no fault of the input, with its stack only for those who debug. */
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
