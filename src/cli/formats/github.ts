import type { Severity } from '../../language/index';
import { weightOf, type CheckedFile, type LintPrinter } from './checked-file';
import { showControls } from '../terminal/controls';
import { escapeData } from '../terminal/workflow-data';
import { tellFinding } from './offer';
import { reportedPath } from './place';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands, which GitHub shows as annotations. */
export function createGithubPrinter(): LintPrinter {
  return { begin: () => '', file: writeCommands, end: () => '' };
}

function writeCommands(file: CheckedFile): string {
  const { path, findings, locate } = file;
  return findings
    .map((finding) => {
      const [start, end] = [locate(finding.mark.start), locate(finding.mark.end)];
      const properties = {
        file: reportedPath(path),
        line: start.line,
        endLine: end.line,
        // Columns are for places within one line.
        ...(start.line === end.line && { col: start.column, endColumn: end.column }),
        title: `Learning Review: ${finding.ruleId}`,
      };
      const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(`${value}`)}`);
      // Each line is shown as a line of its own.
      const message = tellFinding(file, finding).split('\n').map(showControls).join('\n');
      return `::${levels[weightOf(file, finding)]} ${list.join(',')}::${escapeData(message)}\n`;
    })
    .join('');
}

const escapeProperty = (text: string): string =>
  escapeData(showControls(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
