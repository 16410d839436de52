import { TreeFragment, type Tree } from '@lezer/common';
import { readLayout, type Block, type Layout } from './blocks';
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

/** What was read of a block of this text, kind and section; offsets are relative to the block. */
type Cache = Map<string, { readonly findings: readonly Finding[]; readonly speakers: readonly string[] }>;

class IncrementalAnalysis implements Analysis {
  #fragments: readonly TreeFragment[];
  #linter: Linter;
  #layout: Layout | undefined;
  #cache: Cache = new Map();
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
    const sorted = [...changes].sort((a, b) => a.start - b.start);
    let text = '';
    let at = 0;
    const ranges = sorted.map(({ start, end, insert }) => {
      text += this.text.slice(at, start);
      const fromB = text.length;
      text += insert;
      at = end;
      return { fromA: start, toA: end, fromB, toB: text.length };
    });
    this.text = text + this.text.slice(at);
    this.#fragments = TreeFragment.applyChanges(this.#fragments, ranges);
    this.tree = markdown.parse(unixLines(this.text), this.#fragments);
    this.#fragments = TreeFragment.addTree(this.tree, this.#fragments);
    this.#layout = undefined;
    this.#findings = undefined;
  }

  configure(settings: Settings): void {
    this.settings = settings;
    this.#linter = new Linter(settings);
    this.#cache = new Map();
    this.#findings = undefined;
  }

  *lint(): Generator<undefined, readonly Finding[]> {
    if (this.#findings) return this.#findings;
    const { text } = this;
    const fresh: Cache = new Map();
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
    for (const block of this.#read().blocks) {
      const key = block.kind + block.section + '\n' + text.slice(block.start, block.end);
      let read = fresh.get(key) ?? this.#cache.get(key);
      if (!read) {
        const source = text.slice(block.start, block.end);
        read = { findings: this.#linter.lintBlock(block, text), speakers: readSpeakers(source) };
        this.#cache.set(key, read);
        fresh.set(key, read);
        yield;
      } else fresh.set(key, read);
      if (read.speakers.length) {
        chat ??= { speakers: [], from: all.length, first: block };
        chat.speakers.push(...read.speakers);
      } else endChat();
      for (const f of read.findings) all.push(shift(f, block));
    }
    endChat();
    this.#cache = fresh;
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

  #read(): Layout {
    return (this.#layout ??= readLayout(this.tree, this.text));
  }
}

/** The parser knows lines that end in LF: a CR before it counts as a space, so that offsets stay what they are. */
function unixLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?=\n)/g, ' ') : text;
}

function shift(f: Finding, { start }: Block): Finding {
  return {
    ...f,
    start: f.start + start,
    end: f.end + start,
    mark: { start: f.mark.start + start, end: f.mark.end + start },
  };
}
