import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { createAnalysis, type Analysis, type Finding, type Settings } from '../../language/index';
import { isReview, labelsOf, readReview, structureFindings, type LintOptions, type Review } from '../../review/index';
import { toRange } from './to-protocol';

/** What was found in one version of a document; no review where it is none, or is to be left alone. */
export interface Reading {
  readonly version: number;
  readonly review: Review | undefined;
  readonly findings: readonly Finding[];
}

/** A document that is open in an editor. Only what changed in it is read anew. */
export class OpenDocument {
  #text: TextDocument;
  #analysis: Analysis | undefined;
  #review: Review | undefined;
  #reading: { readonly is: Reading; readonly settings: Settings; readonly options: LintOptions } | undefined;

  constructor(text: TextDocument) {
    this.#text = text;
  }

  /** Its text now, with positions. */
  get text(): TextDocument {
    return this.#text;
  }

  /** Takes over changes, each of which is told for the text that the one before has left. */
  change(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    // Not every editor counts versions as it should.
    this.#reading = undefined;
    this.#text = TextDocument.update(this.#text, [], version);
    for (const { text, ...change } of changes) {
      const range = 'range' in change ? change.range : undefined;
      if (range) {
        // The place within the text that is meant by one that starts or ends beyond it.
        const ends = [this.#text.offsetAt(range.start), this.#text.offsetAt(range.end)];
        const [start, end] = [Math.min(...ends), Math.max(...ends)];
        this.#analysis?.update([{ start, end, insert: text }]);
        this.#text = TextDocument.update(this.#text, [{ range: toRange(this.#text, { start, end }), text }], version);
      } else {
        this.#analysis = undefined;
        this.#text = TextDocument.update(this.#text, [{ text }], version);
      }
    }
  }

  /** What is found in it by these settings; the same object for as long as nothing changes. */
  read(settings: Settings, options: LintOptions): Reading {
    const known = this.#reading;
    if (known?.settings === settings && isSame(known.options, options)) return known.is;
    const { path = '', named = false } = options;
    const analysis = (this.#analysis ??= createAnalysis(this.#text.getText(), settings));
    if (analysis.settings !== settings) analysis.configure(settings);
    const { version } = this.#text;
    const verdict = isReview(analysis, path, named, options.templates);
    let is: Reading = { version, review: undefined, findings: [] };
    if (verdict.isReview) {
      const review = readReview(analysis, this.#review, options);
      this.#review = review;
      analysis.outline(labelsOf(review));
      is = { version, review, findings: analysis.findings(structureFindings(review, settings)) };
    }
    this.#reading = { is, settings, options };
    return is;
  }
}

const isSame = (a: LintOptions, b: LintOptions): boolean =>
  a.path === b.path && a.named === b.named && a.templates === b.templates && a.zone === b.zone;
