import type { Tree } from '@lezer/common';
import { Sections, type Block, type Heading } from '../markdown/blocks';
import { changeText, joinChanges, sortChanges, type TextChange } from '../text/change';
import { copy } from '../text/copy';
import { runToEnd } from '../text/run-to-end';
import { ChatWatch } from './document/chat-watch';
import { withoutAnswered } from './document/answered';
import { withoutAsked } from './document/asked';
import { withoutRepeated } from './document/repeated';
import { unusedIgnore } from './document/unused-ignore';
import type { Finding, Span } from '../finding';
import { Linter } from './lint';
import { severityOf } from './matcher';
import { parseAgain, parseDocument } from '../markdown/parse';
import type { Part } from './part';
import { noParts, takeApart, type Parts } from './parts';
import { PartReading, Readings, type BlockReading } from './readings';
import type { SectionKind, SectionNames } from '../markdown/section-kind';
import { defaultSettings, type Settings } from './settings';
import { SpansByRule } from './spans-by-rule';
import { applyIgnores, readIgnores } from './ignore-comments';

/** What a document consists of. */
export type Markdown = Pick<Analysis, 'text' | 'tree' | 'headings' | 'comments' | 'sectionNames'>;

/**
 * One document under analysis, incremental: feed it changes, ask it for findings. What is asked for is made then, and all that it
 * needs; `parse` and `lint` make it in steps. Owns no timers.
 */
export interface Analysis {
  readonly text: string;
  readonly settings: Settings;
  /** Lezer Markdown tree (GFM, front matter) of `text`. A node that an update did not touch stays the same object. */
  readonly tree: Tree;
  readonly headings: readonly Heading[];
  /** Every HTML comment, block or inline. */
  readonly comments: readonly Span[];
  /** How a team calls its sections; the kinds of the headings follow from it. */
  readonly sectionNames: SectionNames | undefined;
  /** Applies edits; cheap. */
  update(changes: readonly TextChange[]): void;
  /** Replaces the settings; findings are computed anew. */
  configure(settings: Settings): void;
  /**
   * Tells what opens sections beside the headings, in the order of the text: bold lines, items of an outline. It holds for the text as it
   * is now; findings are computed anew where it is not what it was.
   */
  outline(labels: readonly Heading[]): void;
  /**
   * Parses what changed, in slices: yields after each block, so that a caller can pause or give up. Taken up again after an update, it
   * goes on with the text as it is then.
   */
  parse(): Generator<undefined, Markdown>;
  /** Parses and lints what changed in the same way: yields after each sentence and block that had to be read. */
  lint(): Generator<undefined, readonly Finding[]>;
  /**
   * `lint` run to its end. `extra` are findings from elsewhere (the review model); ignore comments hold for them, too.
   * Sorted by where they start.
   */
  findings(extra?: readonly Finding[]): readonly Finding[];
}

/** Findings without those that give way to one on the same words. */
function withoutYielding(findings: Finding[]): Finding[] {
  const yielding = new Set(findings.flatMap(({ yieldsTo }) => yieldsTo ?? []));
  if (yielding.size === 0) return findings;
  const spans = new SpansByRule();
  for (const each of findings) if (yielding.has(each.ruleId)) spans.add(each.ruleId, each);
  return findings.filter((each) => each.yieldsTo === undefined || !spans.overlapWith(each.yieldsTo, each));
}

/** A document that was taken apart and nothing more. */
export interface ReadMarkdown extends Markdown {
  /** The same for the text that changes make of it. A node that they do not touch stays the same object. */
  change(changes: readonly TextChange[]): ReadMarkdown;
}

/** Takes a document apart, for those who do not lint it. */
export const readMarkdown = (text: string, sectionNames?: SectionNames): ReadMarkdown =>
  new TakenApart(runToEnd(parse(text, sectionNames)), sectionNames);

class TakenApart implements ReadMarkdown {
  readonly text: string;
  readonly tree: Tree;
  readonly headings: readonly Heading[];
  readonly comments: readonly Span[];
  readonly #parsed: Parsed;

  constructor(
    parsed: Parsed,
    readonly sectionNames: SectionNames | undefined,
  ) {
    this.#parsed = parsed;
    this.text = parsed.text;
    this.tree = parsed.parts.document;
    this.headings = headingsOf(parsed.parts);
    this.comments = commentsOf(parsed.parts);
  }

  change(changes: readonly TextChange[]): ReadMarkdown {
    if (!changes.length) return this;
    const sorted = sortChanges(changes);
    const { sectionNames } = this;
    return new TakenApart(
      runToEnd(parse(changeText(this.text, sorted), sectionNames, this.#parsed, sorted)),
      sectionNames,
    );
  }
}

/** Starts the analysis of a document; nothing is linted yet. */
export function createAnalysis(text: string, settings: Settings = defaultSettings): Analysis {
  return new IncrementalAnalysis(text, settings);
}

const isSameLabel = (a: Heading, b: Heading): boolean =>
  a.start === b.start && a.level === b.level && a.kind === b.kind;

/** A part that has not been read where it stands now. */
interface Unread {
  readonly part: Part;
  readonly start: number;
  /** The kinds of section that its blocks stand in. */
  readonly kinds: readonly SectionKind[];
  readonly key: string;
}

/** A text and what it consists of. */
interface Parsed {
  readonly text: string;
  readonly parts: Parts;
}

class IncrementalAnalysis implements Analysis {
  #linter: Linter;
  /** The text that was parsed last. */
  #parsed: Parsed | undefined;
  /** What has changed since then. */
  #changes: readonly TextChange[] = [];
  #readings = new Readings();
  #labels: readonly Heading[] = [];
  #headings: readonly Heading[] | undefined;
  #comments: readonly Span[] | undefined;
  #findings: readonly Finding[] | undefined;
  /** Counts what `parse` and `lint` cannot go on after. */
  #version = 0;

  constructor(
    public text: string,
    public settings: Settings,
  ) {
    this.#linter = new Linter(settings);
  }

  get tree(): Tree {
    return this.#parts.document;
  }

  get headings(): readonly Heading[] {
    return (this.#headings ??= headingsOf(this.#parts));
  }

  get comments(): readonly Span[] {
    return (this.#comments ??= commentsOf(this.#parts));
  }

  get sectionNames(): SectionNames | undefined {
    return this.settings.sections;
  }

  update(changes: readonly TextChange[]): void {
    if (!changes.length) return;
    const sorted = sortChanges(changes);
    this.text = changeText(this.text, sorted);
    this.#changes = this.#changes.length ? joinChanges(this.#changes, sorted, this.text) : sorted;
    this.#headings = this.#comments = this.#findings = undefined;
    this.#version++;
  }

  configure(settings: Settings): void {
    if (JSON.stringify(settings.sections) !== JSON.stringify(this.settings.sections)) {
      this.#parsed = this.#headings = undefined;
      this.#changes = [];
    }
    this.settings = settings;
    this.#linter = new Linter(settings);
    this.#readings = new Readings();
    for (const part of this.#parsed?.parts.all ?? []) part.forget();
    this.#findings = undefined;
    this.#version++;
  }

  outline(labels: readonly Heading[]): void {
    const stays =
      labels.length === this.#labels.length && labels.every((each, i) => isSameLabel(each, this.#labels[i]!));
    if (stays) return;
    this.#labels = labels;
    this.#findings = undefined;
    this.#version++;
  }

  *parse(): Generator<undefined, Markdown> {
    while (!this.#isParsed) {
      const version = this.#version;
      const steps = parse(this.text, this.sectionNames, this.#parsed, this.#changes);
      for (let step = steps.next(); version === this.#version; step = steps.next()) {
        if (step.done) {
          this.#parsed = step.value;
          this.#changes = [];
          break;
        }
        yield;
      }
    }
    return this;
  }

  *lint(): Generator<undefined, readonly Finding[]> {
    while (!this.#findings) {
      yield* this.parse();
      const version = this.#version;
      for (const unread of this.#unread()) {
        yield* this.#read(unread);
        if (version !== this.#version) break;
      }
      if (version === this.#version) this.#findings = this.#gather();
    }
    return this.#findings;
  }

  findings(extra: readonly Finding[] = []): readonly Finding[] {
    const kept = applyIgnores(
      [...runToEnd(this.lint()), ...extra],
      readIgnores(this.text, this.comments, this.headings),
      this.text,
      this.#linter.off,
      severityOf(unusedIgnore, this.settings),
    );
    const sorted = withoutYielding(kept).sort((a, b) => a.start - b.start || a.end - b.end);
    return withoutAsked(withoutRepeated(sorted), this.text);
  }

  get #isParsed(): boolean {
    return this.#parsed !== undefined && !this.#changes.length;
  }

  get #parts(): Parts {
    runToEnd(this.parse());
    return this.#parsed?.parts ?? noParts;
  }

  /** Tells every part in which section it stands, and gives those that have to be read there. */
  #unread(): readonly Unread[] {
    const { all, starts } = this.#parts;
    const sections = new Sections();
    const labels = this.#labels;
    let passed = 0;
    const kindAt = (start: number, heading: Block['heading']): SectionKind => {
      while (passed < labels.length && labels[passed]!.start <= start) sections.enter(labels[passed++]!);
      return heading ? sections.enter(heading) : sections.kind;
    };
    const unread: Unread[] = [];
    for (let i = 0; i < all.length; i++) {
      const part = all[i]!;
      if (!part.blocks.length) continue;
      const at = starts[i]!;
      const next = labels[passed]?.start ?? Infinity;
      const kinds =
        part.hasHeadings || next <= at + part.blocks.at(-1)!.start
          ? part.blocks.map(({ start, heading }) => kindAt(at + start, heading))
          : undefined;
      const key = kinds ? kinds.join(' ') : sections.kind;
      if (!part.enter(key))
        unread.push({ part, start: starts[i]!, kinds: kinds ?? part.blocks.map(() => sections.kind), key });
    }
    return unread;
  }

  /** Reads a part's blocks, but for those whose text was read before. */
  *#read({ part, start, kinds, key }: Unread): Generator<undefined, void> {
    const { text } = this;
    const version = this.#version;
    // When settings change meanwhile, what was read under the old ones is not kept with the new ones.
    const readings = this.#readings;
    const read: BlockReading[] = [];
    for (const [i, block] of part.blocks.entries()) {
      const context = { kind: block.kind, section: kinds[i]! };
      const slice = text.slice(start + block.start, start + block.end);
      const known = readings.find(context, slice);
      if (known) read.push(known);
      else {
        const reading = yield* this.#linter.read(part.tree, block.start, copy(slice), context);
        read.push(readings.keep(reading));
        yield;
        if (version !== this.#version) return;
      }
    }
    part.keep(key, new PartReading(read));
  }

  #gather(): readonly Finding[] {
    const { all, starts } = this.#parts;
    const chat = new ChatWatch(this.text, this.settings);
    for (let i = 0; i < all.length; i++) {
      const { reading } = all[i]!;
      if (reading) chat.pass(all[i]!, starts[i]!, reading);
    }
    this.#readings.tidy(() => all.flatMap((part) => [...part.readings].flatMap(({ blocks }) => blocks)));
    return withoutAnswered(chat.end(), this.text);
  }
}

/** Takes a text apart in steps. What `changes`, sorted, left of the text `before` is taken from there. */
function* parse(
  text: string,
  names: SectionNames | undefined,
  before?: Parsed,
  changes: readonly TextChange[] = [],
): Generator<undefined, Parsed> {
  const tree = yield* before ? parseAgain(text, before.text, before.parts.document, changes) : parseDocument(text);
  return { text, parts: yield* takeApart(tree, text, before?.parts ?? noParts, names) };
}

const headingsOf = (parts: Parts): readonly Heading[] =>
  collect(parts, (part, start) => (part.hasHeadings ? part.headings(start) : none));

const commentsOf = (parts: Parts): readonly Span[] => collect(parts, (part, start) => part.comments(start));

function collect<T>({ all, starts }: Parts, of: (part: Part, start: number) => readonly T[]): readonly T[] {
  const found: T[] = [];
  for (let i = 0; i < all.length; i++) for (const each of of(all[i]!, starts[i]!)) found.push(each);
  return found;
}

const none: readonly never[] = [];
