import type { Applicability, Category, Finding, Severity, Suggestion } from '../../language';
import type { Insertion, Linted } from './lint';
import { createLocator, type Position } from './position';

/** The JSON report, version 1. Fields are only ever added; a change of meaning is a new version. */
export interface Report {
  readonly version: 1;
  readonly files: readonly FileReport[];
}

export interface FileReport {
  /** As it was named by whoever asked; on the command line `-` is standard input. */
  readonly path: string;
  readonly findings: readonly FindingReport[];
}

/** `replacement` of a suggestion stands in for `start..end`, which holds `text`. Offsets leave out a byte order mark. */
export interface FindingReport {
  readonly ruleId: string;
  readonly category: Category;
  readonly group: string;
  readonly severity: Severity;
  readonly message: string;
  readonly start: Position;
  readonly end: Position;
  readonly text: string;
  readonly suggestions: readonly SuggestionReport[];
  /** Whether it is in the baseline, if there is one. */
  readonly known?: boolean;
}

/** A rephrasing, a question beside the words (`replacement` is these with a comment behind), or an action item to insert elsewhere. */
export interface SuggestionReport {
  readonly title: string;
  readonly kind: Suggestion['kind'];
  readonly applicability: Applicability;
  readonly replacement?: string;
  /** Where the action section is, or would be; `offset` counts as those of the file do. */
  readonly insert?: Insertion | undefined;
}

export function reportFile(path: string, text: string, linted: Linted): FileReport {
  const report = reporterOf(text, linted);
  return { path, findings: linted.findings.map(report) };
}

/** Reports the findings of a text one by one, because the suggestions of each take time. */
export function reporterOf(text: string, { placeAction }: Linted): (finding: Finding) => FindingReport {
  const locate = createLocator(text);
  return (finding) => ({
    ruleId: finding.ruleId,
    category: finding.category,
    group: finding.group,
    severity: finding.severity,
    message: finding.message,
    start: locate(finding.start),
    end: locate(finding.end),
    text: finding.text,
    suggestions: finding.suggestions.map((each) =>
      reportSuggestion(each, (action) => placeAction(action, finding.start)),
    ),
  });
}

function reportSuggestion(
  suggestion: Suggestion,
  placeAction: (action: string) => ReturnType<Linted['placeAction']>,
): SuggestionReport {
  const { title, kind, applicability } = suggestion;
  if (kind !== 'action') return { title, kind, applicability, replacement: suggestion.replacement };
  return {
    title,
    kind,
    applicability,
    // Takes time, and is asked for where JSON is written.
    get insert() {
      return placeAction(suggestion.text);
    },
  };
}
