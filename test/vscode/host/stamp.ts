import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir, hostDir } from './paths';

/** Remembers that something was made from files as they are now. */
export class Stamp {
  readonly #file: string;
  readonly #content: string;

  /** `inputs` are relative to the harness. */
  constructor(name: string, inputs: readonly string[]) {
    const hash = createHash('sha256');
    for (const input of inputs) hash.update(readFileSync(join(hostDir, input)));
    this.#file = join(cacheDir, `stamp-${name}`);
    this.#content = hash.digest('hex');
  }

  isCurrent(): boolean {
    return existsSync(this.#file) && readFileSync(this.#file, 'utf8') === this.#content;
  }

  write(): void {
    writeFileSync(this.#file, this.#content);
  }
}
