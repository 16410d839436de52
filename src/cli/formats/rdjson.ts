import type { Finding, Severity } from '../../language/index';
import { rulePage, tool } from '../../review/index';
import { messageOf, weightOf, type CheckedFile, type LintPrinter } from './checked-file';
import { createJsonList, writeJson } from './json-list';
import { reportedPath } from './place';

const severities: Readonly<Record<Severity, string>> = {
  error: 'ERROR',
  warning: 'WARNING',
  information: 'INFO',
  hint: 'INFO',
};

/** For reviewdog, which counts columns in bytes of UTF-8. */
export function createRdjsonPrinter(): LintPrinter {
  const add = createJsonList();
  return {
    begin: () => `{"source":${writeJson({ name: tool.name, url: tool.url })},"diagnostics":[`,
    file: (file) => add(file.findings.map((finding) => describe(file, finding))),
    end: () => '\n]}\n',
  };
}

function describe(file: CheckedFile, finding: Finding) {
  const { path, text, locate } = file;
  const { ruleId, mark, suggestions } = finding;
  const place = (offset: number) => {
    const { line, column } = locate(offset);
    return { line, column: Buffer.byteLength(text.slice(offset - column + 1, offset)) + 1 };
  };
  const range = (start: number, end: number) => ({ start: place(start), end: place(end) });
  // Whoever reads the pull request can take it with one click, so nothing with a gap to fill in.
  const [first] = suggestions.filter(({ kind, applicability }) => kind === 'fact' && applicability !== 'has-gap');
  return {
    message: messageOf(file, finding),
    location: { path: reportedPath(path), range: range(mark.start, mark.end) },
    severity: severities[weightOf(file, finding)],
    code: { value: ruleId, url: rulePage(ruleId) },
    ...(first?.kind === 'fact' && {
      suggestions: [{ range: range(finding.start, finding.end), text: first.replacement }],
    }),
  };
}
