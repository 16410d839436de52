import type { Category, Finding, Severity } from '../language/index';
import { createLocator, type Position } from './position';

/** The JSON report, version 1. Fields are only ever added; a change of meaning is a new version. */
export interface Report {
  readonly version: 1;
  readonly files: readonly FileReport[];
}

export interface FileReport {
  /** As it was named on the command line; `-` for standard input. */
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
  readonly suggestions: readonly { readonly title: string; readonly replacement: string }[];
}

export function reportFile(path: string, text: string, findings: readonly Finding[]): FileReport {
  const locate = createLocator(text);
  return {
    path,
    findings: findings.map((finding) => ({
      ruleId: finding.ruleId,
      category: finding.category,
      group: finding.group,
      severity: finding.severity,
      message: finding.message,
      start: locate(finding.start),
      end: locate(finding.end),
      text: finding.text,
      suggestions: finding.suggestions.map(({ title, replacement }) => ({ title, replacement })),
    })),
  };
}
