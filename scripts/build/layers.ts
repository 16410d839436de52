import type { Metafile } from 'esbuild';

/** Which folders of src/ may be part of what; the other way round is a mistake. */
const layers = {
  'src/language/index.ts': ['language'],
  'src/review/index.ts': ['language', 'review'],
  'src/preview/index.ts': ['language', 'review', 'preview'],
  // The rest is loaded through src/vscode/engine.ts; see engine.ts.
  'src/vscode/extension.ts': ['vscode'],
  'src/cli/main.ts': ['language', 'review', 'cli'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Throws where a bundle of `entry` holds what that must not reach. */
export function checkLayers(entry: keyof typeof layers, { inputs }: Metafile): void {
  const allowed: readonly string[] = layers[entry];
  const wrong = Object.keys(inputs).filter((path) => {
    const layer = /^src\/(\w+)\//.exec(path)?.[1];
    return layer && !allowed.includes(layer);
  });
  if (wrong.length > 0) throw new Error(`${entry} must not reach ${wrong.join(', ')}`);
}
