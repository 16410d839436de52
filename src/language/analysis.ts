import type { Tree } from '@lezer/common';
import type { Finding, Span } from './finding';
import type { SectionKind } from './section-kind';
import type { Settings } from './settings';

/** An edit: `start..end` of the text before it is replaced by `insert`. Several are applied as if at once, on the text before. */
export interface TextChange extends Span {
  readonly insert: string;
}

/** A heading of the document; `start..end` is its whole line(s), `titleStart..titleEnd` the plain title. */
export interface Heading extends Span {
  readonly level: number;
  readonly title: string;
  readonly kind: SectionKind;
}

/** One document under analysis, incremental: feed it changes, ask it for findings. Not thread-safe, owns no timers. */
export interface Analysis {
  readonly text: string;
  readonly settings: Settings;
  /** Lezer Markdown tree (GFM, front matter) of `text`. */
  readonly tree: Tree;
  readonly headings: readonly Heading[];
  /** Applies edits; cheap. Findings are computed by `lint` or `findings`. */
  update(changes: readonly TextChange[]): void;
  /** Replaces the settings; findings are computed anew. */
  configure(settings: Settings): void;
  /** Lints in slices: yields after each block, so that a caller can pause or abandon it. Returns all findings, sorted by start. */
  lint(): Generator<undefined, readonly Finding[]>;
  /** `lint` run to its end. */
  findings(): readonly Finding[];
}
