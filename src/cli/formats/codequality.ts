import type { Severity } from '../../language/index';
import type { LintPrinter } from './checked-file';
import { showOnOneLine } from '../terminal/controls';
import { loadFingerprints } from './fingerprint';
import { createJsonList } from './json-list';
import { reportedPath } from './place';

const severities: Readonly<Record<Severity, string>> = {
  error: 'major',
  warning: 'minor',
  information: 'info',
  hint: 'info',
};

/** GitLab's report about code quality. */
export async function createCodeQualityPrinter(): Promise<LintPrinter> {
  const fingerprintsOf = await loadFingerprints();
  const add = createJsonList();
  return {
    begin: () => '[',
    file: ({ path, findings, locate }) => {
      const reported = reportedPath(path);
      // In one report, no two may be the same.
      const fingerprints = fingerprintsOf(findings, reported);
      return add(
        findings.map(({ ruleId, message, severity, mark }, i) => ({
          description: showOnOneLine(message),
          check_name: ruleId,
          fingerprint: fingerprints[i],
          severity: severities[severity],
          location: { path: reported, lines: { begin: locate(mark.start).line, end: locate(mark.end).line } },
        })),
      );
    },
    end: () => '\n]\n',
  };
}
