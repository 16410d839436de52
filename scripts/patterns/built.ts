import { fileURLToPath } from 'node:url';
import { relative } from 'node:path';
import { keyOf, type Pattern, type Place } from './pattern';

/**
 * Collects the regular expressions that our own modules build with `RegExp` while `work` runs; the same one from two places is there
 * twice. Modules that build some while they are loaded have to be loaded by `work`. `known`: keys of those that are left out, as the literals
 * are: what compiles TypeScript here builds many of them with `RegExp`.
 */
export async function collectBuilt(work: () => Promise<void>, known: ReadonlySet<string>): Promise<readonly Pattern[]> {
  const found = new Map<string, Pattern>();
  const original = globalThis.RegExp;
  const note = (made: RegExp): RegExp => {
    const { source, flags } = made;
    const key = keyOf(made);
    const place = known.has(key) ? undefined : callerInSource();
    if (place) found.set(`${key} ${place.file}:${place.line}`, { source, flags, ...place });
    return made;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, args: ConstructorParameters<typeof RegExp>) => note(new target(...args)),
    apply: (target, _self, args: ConstructorParameters<typeof RegExp>) => note(target(...args)),
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = original;
  }
  return [...found.values()];
}

/** The file and line that called, where it is one of ours; what packages build is not. */
function callerInSource(): Place | undefined {
  // Below the line of the message: this function, the two that note it, then the caller.
  for (const frame of new Error().stack?.split('\n').slice(1) ?? []) {
    const [, path, line] = /(?:\(|at (?:async )?)(?:file:\/\/)?([^()]*):(\d+):\d+\)?$/.exec(frame) ?? [];
    if (path === undefined || path.includes('scripts/patterns/')) continue;
    const file = relative('.', path.startsWith('/') || path.includes('\\') ? path : fileURLToPath(path)).replaceAll(
      '\\',
      '/',
    );
    return file.startsWith('src/') ? { file, line: Number(line) } : undefined;
  }
  return undefined;
}
