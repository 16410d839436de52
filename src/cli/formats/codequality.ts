import type { Severity } from '../../language/index';
import { messageOf, weightOf, type LintPrinter } from './checked-file';
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
    file: (file) => {
      const { path, findings, locate } = file;
      const reported = reportedPath(path);
      // In one report, no two may be the same.
      const fingerprints = fingerprintsOf(findings, reported);
      return add(
        findings.map((finding, i) => ({
          description: showOnOneLine(messageOf(file, finding)),
          check_name: finding.ruleId,
          fingerprint: fingerprints[i],
          severity: severities[weightOf(file, finding)],
          location: {
            path: reported,
            lines: { begin: locate(finding.mark.start).line, end: locate(finding.mark.end).line },
          },
        })),
      );
    },
    end: () => '\n]\n',
  };
}
