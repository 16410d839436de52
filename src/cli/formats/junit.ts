import type { CheckedFile, LintPrinter } from './checked-file';
import { showControls } from '../terminal/controls';
import { tellFinding } from './offer';
import { reportedPath } from './place';

/** A suite for each file, and a test that fails for each finding. */
export function createJunitPrinter(): LintPrinter {
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Learning Review">\n',
    file: writeSuite,
    end: () => '</testsuites>\n',
  };
}

function writeSuite({ path, findings, locate }: CheckedFile): string {
  const name = escapeXml(reportedPath(path));
  const cases = findings.map((finding) => {
    const { line } = locate(finding.mark.start);
    const { ruleId, message } = finding;
    return (
      `    <testcase name="${ruleId}, line ${line}" classname="${name}" file="${name}" line="${line}">\n` +
      `      <failure type="${ruleId}" message="${escapeXml(message)}">${tellFinding(finding).split('\n').map(escapeXml).join('\n')}</failure>\n` +
      '    </testcase>\n'
    );
  });
  // A suite without tests counts as one that did not run.
  const tests = cases.length > 0 ? cases : [`    <testcase name="no findings" classname="${name}" file="${name}" />\n`];
  return `  <testsuite name="${name}" tests="${tests.length}" failures="${cases.length}" errors="0">\n${tests.join('')}  </testsuite>\n`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text without what XML forbids, even written as an entity. */
const escapeXml = (text: string): string =>
  showControls(text)
    .replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);
