import { TreeFragment, type ChangedRange, type Tree } from '@lezer/common';
import { readLayout, type Block, type HeadingNames, type Layout } from './blocks';
import type { Finding, Span } from './finding';
import { chatTranscript } from './document/chat-transcript';
import { unusedIgnore } from './document/unused-ignore';
import { Linter, severityOf } from './lint';
import { markdown } from './markdown';
import type { SectionKind } from './section-kind';
import { defaultSettings, type Settings } from './settings';
import { applyIgnores, readIgnores } from './suppress';
import { isTranscript, readSpeakers, transcriptHint } from './document/transcript';

/** An edit: `start..end` of the text before it is replaced by `insert`. Several are applied as if at once, on the text before. */
export interface TextChange extends Span {
  readonly insert: string;
}

/** A heading of the document; `start..end` is its whole line(s). */
export interface Heading extends Span {
  readonly level: number;
  readonly title: string;
  readonly kind: SectionKind;
}

/** One document under analysis, incremental: feed it changes, ask it for findings. Owns no timers. */
export interface Analysis {
  readonly text: string;
  readonly settings: Settings;
  /** Lezer Markdown tree (GFM, front matter) of `text`. */
  readonly tree: Tree;
  readonly headings: readonly Heading[];
  /** Every HTML comment, block or inline. */
  readonly comments: readonly Span[];
  /** Applies edits; cheap. Findings are computed by `lint` or `findings`. */
  update(changes: readonly TextChange[]): void;
  /** Replaces the settings; findings are computed anew. */
  configure(settings: Settings): void;
  /** Lints what changed, in slices: yields after each block that had to be read, so that a caller can pause or give up. */
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

/** What was read of a block; offsets are relative to it. */
interface BlockReading {
  readonly findings: readonly Finding[];
  readonly speakers: readonly string[];
}

/** Readings by a block's kind, section and text. */
type Cache = Map<string, BlockReading>;

interface Known {
  readonly block: Block;
  readonly reading: BlockReading;
}

/** The part of the text that changed since the last lint: `start..end` then, and by how much it has grown. */
interface Dirty extends Span {
  readonly grown: number;
}

class IncrementalAnalysis implements Analysis {
  #fragments: readonly TreeFragment[];
  #linter: Linter;
  #layout: Layout | undefined;
  #cache: Cache = new Map();
  /** Blocks as they were read last, and what has changed since: blocks outside of that are not looked up again. */
  #known: readonly Known[] = [];
  #dirty: Dirty | undefined;
  readonly #names: HeadingNames = new Map();
  #findings: readonly Finding[] | undefined;
  tree: Tree;

  constructor(
    public text: string,
    public settings: Settings,
  ) {
    this.tree = markdown.parse(unixLines(text));
    this.#fragments = TreeFragment.addTree(this.tree);
    this.#linter = new Linter(settings);
  }

  get headings(): readonly Heading[] {
    return this.#read().headings;
  }

  get comments(): readonly Span[] {
    return this.#read().comments;
  }

  update(changes: readonly TextChange[]): void {
    if (!changes.length) return;
    const before = this.text.length;
    const sorted = [...changes].sort((a, b) => a.start - b.start);
    let text = '';
    let at = 0;
    const ranges: ChangedRange[] = [];
    for (const { start, end, insert } of sorted) {
      text += this.text.slice(at, start);
      at = end;
      // A paragraph may have ended where it did because a table began two lines on: those lines are parsed anew, too.
      const back = start - twoLinesBefore(this.text, start);
      const last = ranges.at(-1);
      const range = { fromA: start - back, toA: end, fromB: text.length - back, toB: text.length + insert.length };
      if (last && range.fromA <= last.toA) ranges[ranges.length - 1] = { ...last, toA: range.toA, toB: range.toB };
      else ranges.push(range);
      text += insert;
    }
    this.text = text + this.text.slice(at);
    this.#fragments = TreeFragment.applyChanges(this.#fragments, ranges);
    this.tree = markdown.parse(unixLines(this.text), this.#fragments);
    this.#fragments = TreeFragment.addTree(this.tree, this.#fragments);
    this.#layout = undefined;
    this.#findings = undefined;
    this.#dirty = widen(this.#dirty, sorted[0]!.start, at, this.text.length - before);
  }

  configure(settings: Settings): void {
    this.settings = settings;
    this.#linter = new Linter(settings);
    this.#cache = new Map();
    this.#known = [];
    this.#findings = undefined;
  }

  *lint(): Generator<undefined, readonly Finding[]> {
    if (this.#findings) return this.#findings;
    const { text } = this;
    const all: Finding[] = [];
    // Consecutive blocks in which people chat, and where their findings begin in `all`.
    let chat: { speakers: string[]; from: number; first: Block } | undefined;
    const endChat = () => {
      if (chat && isTranscript(chat.speakers)) {
        const { start, end } = chat.first;
        const newline = text.indexOf('\n', start);
        all.length = chat.from;
        const severity = severityOf(chatTranscript, this.settings);
        if (severity !== 'off')
          all.push(transcriptHint(start, newline < 0 ? end : Math.min(newline, end), text, severity));
      }
      chat = undefined;
    };
    const { blocks } = this.#read();
    const known: Known[] = [];
    for (const [i, block] of blocks.entries()) {
      let reading = this.#recall(block, i, blocks.length);
      if (!reading) {
        const key = block.kind + block.section + '\n' + text.slice(block.start, block.end);
        reading = this.#cache.get(key);
        if (!reading) {
          reading = {
            findings: this.#linter.lintBlock(block, this.tree, text),
            speakers: readSpeakers(text.slice(block.start, block.end)),
          };
          this.#cache.set(key, reading);
          yield;
        }
      }
      known.push({ block, reading });
      if (reading.speakers.length) {
        chat ??= { speakers: [], from: all.length, first: block };
        chat.speakers.push(...reading.speakers);
      } else endChat();
      for (const f of reading.findings) all.push(shift(f, block));
    }
    endChat();
    this.#known = known;
    this.#dirty = undefined;
    // Texts that are gone are kept for undo, until there are too many.
    if (this.#cache.size > 4 * blocks.length + 1000) this.#cache = new Map();
    return (this.#findings = all);
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

  /** The reading of a block that lies outside of what changed: counted from the start, or from the end. */
  #recall(block: Block, index: number, count: number): BlockReading | undefined {
    const dirty = this.#dirty;
    const same = (known: Known | undefined, moved: number) =>
      known &&
      known.block.start + moved === block.start &&
      known.block.end + moved === block.end &&
      known.block.kind === block.kind &&
      known.block.section === block.section
        ? known.reading
        : undefined;
    if (!dirty || block.end < dirty.start) return same(this.#known[index], 0);
    return block.start > dirty.end + dirty.grown
      ? same(this.#known[this.#known.length - count + index], dirty.grown)
      : undefined;
  }

  #read(): Layout {
    return (this.#layout ??= readLayout(this.tree, this.text, this.#names));
  }
}

function twoLinesBefore(text: string, at: number): number {
  const line = text.lastIndexOf('\n', at - 1);
  const before = line < 0 ? -1 : text.lastIndexOf('\n', line - 1);
  return (before < 0 ? -1 : text.lastIndexOf('\n', before - 1)) + 1;
}

/** Adds an edit (`start..end` of the text before it) to what has changed since the last lint. */
function widen(dirty: Dirty | undefined, start: number, end: number, grown: number): Dirty {
  if (!dirty) return { start, end, grown };
  return {
    start: Math.min(dirty.start, start),
    end: Math.max(dirty.end, end - dirty.grown),
    grown: dirty.grown + grown,
  };
}

/**
 * The parser knows lines that end in LF, and no table whose delimiter row ends in a blank: a CR before LF counts as a
 * space, and such a row loses its last bar. The length stays, so that offsets do.
 */
function unixLines(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r(?=\n)/g, ' ') : text;
  return lines.includes('| \n') ? lines.replace(/^([ \t|:-]*-[ \t|:-]*)\|(?=[ \t]+$)/gm, '$1 ') : lines;
}

function shift(f: Finding, { start }: Block): Finding {
  return {
    ...f,
    start: f.start + start,
    end: f.end + start,
    mark: { start: f.mark.start + start, end: f.mark.end + start },
  };
}
