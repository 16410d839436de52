// Shows a review in the Markdown preview: a picture of its timeline, and its action items with their state. Pure: a plugin for
// markdown-it, with the review model behind it.
//
//   const md = extendMarkdownIt(new MarkdownIt());
//   md.render(text);                                 any document; one that is no review comes out as it did before
import { createAnalysis, defaultSettings, type Analysis, type SectionNames } from '../language';
import { isReview, readReview, type ReadOptions } from '../review';
import { decorate } from './decorate';
import { renderOwnTokens, type Environment, type MarkdownIt, type Token } from './markdown-it';
import { english, type Words } from './words';

export type { Environment, MarkdownIt } from './markdown-it';
export type { Words } from './words';

export interface PreviewOptions {
  /** Whether a document is a review. By what its text says, where this is not given. */
  readonly isReview?: (analysis: Analysis, env: Environment) => boolean;
  /** What else is known of a review that is shown. */
  readonly readWith?: (env: Environment) => ReadOptions & { readonly sections?: SectionNames };
  /** English, where this is not given. */
  readonly words?: Words;
  /** Told what kept a document from being shown as a review; it is then shown as it is. */
  readonly onError?: (error: unknown) => void;
}

/** The longest text that is read, in UTF-16 units; beyond it a document is data rather than a review. */
const longest = 500_000;

/**
 * Adds to what a markdown-it shows. The document is read when it is rendered: VS Code parses it after each edit, for many other
 * reasons, and renders it for a preview only.
 */
export function extendMarkdownIt<T extends MarkdownIt>(md: T, options: PreviewOptions = {}): T {
  const { isReview: accept = says, readWith = nothing, words = english, onError = () => {} } = options;
  // The tokens of a document may be copied to another list, or get others in front; its text stays with one of them.
  const texts = new WeakMap<Token, string>();
  md.core.ruler.push('learning_review', ({ src, tokens }) => {
    const block = tokens.find(({ map }) => map);
    if (block && src.length <= longest) texts.set(block, src);
  });
  renderOwnTokens(md);
  const render = md.renderer.render.bind(md.renderer);
  md.renderer.render = (tokens, rendering, env) => render(show(tokens, env), rendering, env);
  return md;

  function show(tokens: readonly Token[], env: Environment): readonly Token[] {
    try {
      const block = tokens.find((token) => texts.has(token));
      const text = block && texts.get(block);
      if (text === undefined) return tokens;
      const { sections, ...reading } = readWith(env);
      const analysis = createAnalysis(text, { ...defaultSettings, ...(sections ? { sections } : {}) });
      if (!accept(analysis, env)) return tokens;
      return decorate(md, readReview(analysis, undefined, reading), tokens, words);
    } catch (error) {
      // A defect of ours must not take the preview away.
      onError(error);
      return tokens;
    }
  }
}

const nothing: NonNullable<PreviewOptions['readWith']> = () => ({});

const says = (analysis: Analysis): boolean => isReview(analysis).isReview;
