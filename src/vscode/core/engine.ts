/** The language engine, the review model and what reads project files: everything here that is not an adapter to VS Code. */
export type Engine = typeof import('../../language') & typeof import('../../review') & typeof import('../../project');

/**
 * The one place that loads the engine: on the first Markdown document, so that activation stays cheap.
 * It is a file beside the bundle; see `scripts/build/engine.ts`.
 */
export async function loadEngine(): Promise<Engine> {
  return {
    ...(await import('../../language')),
    ...(await import('../../review')),
    ...(await import('../../project')),
  };
}

/**
 * The same at once, with the plugin for the Markdown preview: VS Code's Markdown extension does not wait for it.
 */
export function requirePreview(): Engine & typeof import('../../preview') {
  const language = require('../../language') as typeof import('../../language');
  const review = require('../../review') as typeof import('../../review');
  const project = require('../../project') as typeof import('../../project');
  return { ...language, ...review, ...project, ...(require('../../preview') as typeof import('../../preview')) };
}
