import { messageOf, type CheckedFile, type LintPrinter } from './checked-file';
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

function writeSuite(file: CheckedFile): string {
  const { path, findings, locate, known } = file;
  const name = escapeXml(reportedPath(path));
  const cases = findings.map((finding) => {
    const { line, column } = locate(finding.mark.start);
    const { ruleId, message } = finding;
    const said = tellFinding(file, finding).split('\n').map(escapeXml).join('\n');
    const result = known?.has(finding)
      ? `<skipped message="${escapeXml(messageOf(file, finding))}" />`
      : `<failure type="${ruleId}" message="${escapeXml(message)}">${said}</failure>`;
    // GitLab takes two tests with the same name for one.
    return (
      `    <testcase name="${ruleId}, line ${line}, column ${column}" classname="${name}" file="${name}" line="${line}">\n` +
      `      ${result}\n` +
      '    </testcase>\n'
    );
  });
  const skipped = findings.filter((each) => known?.has(each)).length;
  // A suite without tests counts as one that did not run.
  const tests = cases.length > 0 ? cases : [`    <testcase name="no findings" classname="${name}" file="${name}" />\n`];
  const failures = findings.length - skipped;
  const counts = `tests="${tests.length}" failures="${failures}" errors="0" skipped="${skipped}"`;
  return `  <testsuite name="${name}" ${counts}>\n${tests.join('')}  </testsuite>\n`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text without what XML forbids, even written as an entity. */
const escapeXml = (text: string): string =>
  showControls(text)
    .replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);
