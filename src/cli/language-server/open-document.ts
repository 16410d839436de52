import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { createAnalysis, type Analysis, type Finding, type Settings } from '../../language/index';
import { isReview, labelsOf, readReview, structureFindings, type LintOptions, type Review } from '../../review/index';

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
    for (const change of changes) {
      if ('range' in change) {
        const [start, end] = [this.#text.offsetAt(change.range.start), this.#text.offsetAt(change.range.end)];
        this.#analysis?.update([{ start, end, insert: change.text }]);
      } else this.#analysis = undefined;
      this.#text = TextDocument.update(this.#text, [change], version);
    }
  }

  /** What is found in it by these settings; the same object for as long as nothing changes. */
  read(settings: Settings, { path = '', named = false, ...options }: LintOptions): Reading {
    const known = this.#reading;
    if (known?.is.version === this.#text.version && known.settings === settings && isSame(known.options, options))
      return known.is;
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

const isSame = (a: LintOptions, b: LintOptions): boolean => a.templates === b.templates && a.zone === b.zone;
