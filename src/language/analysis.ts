import type { Tree } from '@lezer/common';
import { Sections, type HeadingName } from './blocks';
import { ChatWatch } from './document/chat-watch';
import { readSpeakers } from './document/transcript';
import { unusedIgnore } from './document/unused-ignore';
import type { Finding, Span } from './finding';
import { Linter, severityOf } from './lint';
import { parseAgain, parseDocument } from './parse';
import { placeParts, type Part, type PlacedPart } from './parts';
import { Readings, type BlockReading, type PartReading } from './readings';
import type { SectionKind } from './section-kind';
import { defaultSettings, type Settings } from './settings';
import { applyIgnores, readIgnores } from './suppress';

/** An edit: `start..end` of the text before it is replaced by `insert`. Several are applied as if at once, on the text before. */
export interface TextChange extends Span {
  readonly insert: string;
}

/** A heading of the document; `start..end` is its whole line(s). */
export interface Heading extends Span, HeadingName {}

/** One document under analysis, incremental: feed it changes, ask it for findings. Owns no timers. */
export interface Analysis {
  readonly text: string;
  readonly settings: Settings;
  /** Lezer Markdown tree (GFM, front matter) of `text`. */
  readonly tree: Tree;
  /** The document's top-level blocks and items, in order; what stays the same is known by its `tree`. */
  readonly parts: readonly Part[];
  readonly headings: readonly Heading[];
  /** Every HTML comment, block or inline. */
  readonly comments: readonly Span[];
  /** Applies edits; cheap. Findings are computed by `lint` or `findings`. */
  update(changes: readonly TextChange[]): void;
  /** Replaces the settings; findings are computed anew. */
  configure(settings: Settings): void;
  /**
   * Lints what changed, in slices: yields after each block that had to be read, so that a caller can pause or give up.
   * Taken up again after an update, it goes on with the text as it is then.
   */
  lint(): Generator<undefined, readonly Finding[]>;
  /**
   * `lint` run to its end. `extra` are findings from elsewhere (the review model); ignore comments hold for them, too.
   * Sorted by where they start.
   */
  findings(extra?: readonly Finding[]): readonly Finding[];
}

/** Starts the analysis of a document; nothing is linted yet. */
export function createAnalysis(text: string, settings: Settings = defaultSettings): Analysis {
  return new IncrementalAnalysis(text, settings);
}

class IncrementalAnalysis implements Analysis {
  #linter: Linter;
  #parts: readonly PlacedPart[];
  #readings = new Readings();
  #headings: readonly Heading[] | undefined;
  #comments: readonly Span[] | undefined;
  #findings: readonly Finding[] | undefined;
  /** Counts what `lint` cannot go on after. */
  #version = 0;
  tree: Tree;

  constructor(
    public text: string,
    public settings: Settings,
  ) {
    this.tree = parseDocument(text);
    this.#parts = placeParts(this.tree, text, []);
    this.#linter = new Linter(settings);
  }

  get parts(): readonly Part[] {
    return this.#parts;
  }

  get headings(): readonly Heading[] {
    return (this.#headings ??= this.#parts.flatMap((part) => part.headings));
  }

  get comments(): readonly Span[] {
    return (this.#comments ??= this.#parts.flatMap((part) => part.comments));
  }

  update(changes: readonly TextChange[]): void {
    if (!changes.length) return;
    const before = this.text;
    const sorted = [...changes].sort((a, b) => a.start - b.start);
    let text = '';
    let at = 0;
    for (const { start, end, insert } of sorted) {
      text += before.slice(at, start) + insert;
      at = end;
    }
    this.text = text + before.slice(at);
    this.tree = parseAgain(this.text, before, this.tree, sorted);
    this.#parts = placeParts(this.tree, this.text, this.#parts);
    this.#headings = this.#comments = this.#findings = undefined;
    this.#version++;
  }

  configure(settings: Settings): void {
    this.settings = settings;
    this.#linter = new Linter(settings);
    this.#readings = new Readings();
    for (const { known } of this.#parts) known.readings.clear();
    this.#findings = undefined;
    this.#version++;
  }

  *lint(): Generator<undefined, readonly Finding[]> {
    for (let done = this.#findings; ; done = yield* this.#tryToLint()) if (done) return done;
  }

  findings(extra: readonly Finding[] = []): readonly Finding[] {
    const run = this.lint();
    let step = run.next();
    while (!step.done) step = run.next();
    const ignores = readIgnores(this.text, this.comments, this.headings);
    const kept = applyIgnores(
      [...step.value, ...extra],
      ignores,
      this.text,
      this.#linter.off,
      severityOf(unusedIgnore, this.settings),
    );
    return kept.sort((a, b) => a.start - b.start || a.end - b.end);
  }

  /** The findings, unless the document changed meanwhile. */
  *#tryToLint(): Generator<undefined, readonly Finding[] | undefined> {
    const version = this.#version;
    const sections = new Sections();
    const chat = new ChatWatch(this.text, this.settings);
    for (const part of this.#parts) {
      const { blocks, hasHeadings, readings } = part.known;
      if (!blocks.length) continue;
      const kinds = hasHeadings
        ? blocks.map(({ heading }) => (heading ? sections.enter(heading) : sections.kind))
        : undefined;
      const key = kinds ? kinds.join(' ') : sections.kind;
      let reading = readings.get(key);
      if (!reading) {
        reading = yield* this.#readPart(part, (block) => kinds?.[block] ?? sections.kind);
        if (version !== this.#version) return undefined;
        readings.set(key, reading);
      }
      chat.pass(part, reading);
    }
    this.#readings.tidy(() => this.#inUse());
    return (this.#findings = chat.end());
  }

  /** Reads a part's blocks, but for those whose text was read before. */
  *#readPart(part: PlacedPart, kindOf: (block: number) => SectionKind): Generator<undefined, PartReading> {
    const { text } = this;
    const all: BlockReading[] = [];
    for (const [i, { kind, start, end }] of part.known.blocks.entries()) {
      const section = kindOf(i);
      const slice = text.slice(part.start + start, part.start + end);
      const known = this.#readings.find(kind, section, slice);
      all.push(
        known ??
          this.#readings.read(kind, section, slice, (source) => ({
            findings: this.#linter.lintBlock(part.tree, start, source, { kind, section }),
            speakers: readSpeakers(source),
          })),
      );
      if (!known) yield;
    }
    return all;
  }

  *#inUse(): Generator<BlockReading> {
    for (const { known } of this.#parts) for (const reading of known.readings.values()) yield* reading;
  }
}
