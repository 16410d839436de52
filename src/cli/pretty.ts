import type { Finding, Severity } from '../language/index';
import type { CheckedFile, LintPrinter, Look } from './checked-file';
import { showControls, showOnOneLine } from './controls';

type Paint = (style: keyof typeof styles, text: string) => string;

const styles = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 } as const;
const severityColours: Readonly<Record<Severity, keyof typeof styles>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'dim',
};

const plain: Paint = (_style, text) => text;
const colourful: Paint = (style, text) => `\x1b[${styles[style]}m${text}\x1b[0m`;

/** For people: one block per finding, and a total at the end. */
export function createPrettyPrinter({ colours, quiet }: Look): LintPrinter {
  const paint = colours ? colourful : plain;
  return {
    begin: () => '',
    file: (file) => file.findings.map((finding) => `${formatFinding(file, finding, paint)}\n\n`).join(''),
    end: ({ files, findings, left }) => {
      if (quiet || files === 0) return '';
      const rest = left === 0 ? '' : `, ${left} of them not printed`;
      return `${findings === 0 ? 'No findings' : number(findings, 'finding')} in ${number(files, 'file')}${rest}.\n`;
    },
  };
}

function formatFinding({ path, locate }: CheckedFile, finding: Finding, paint: Paint): string {
  const { line, column } = locate(finding.start);
  const place = `${path === '-' ? '<stdin>' : showControls(path)}:${line}:${column}`;
  const { severity, ruleId } = finding;
  const head = `${paint('bold', place)}  ${paint(severityColours[severity], severity)}  ${showOnOneLine(finding.message)}  ${paint('dim', ruleId)}`;
  const [first] = finding.suggestions;
  if (!first) return head;
  if (first.kind !== 'fact') return `${head}\n    ${paint('green', showOnOneLine(first.title))}`;
  return `${head}\n    ${paint('green', 'try:')} ${showOnOneLine(first.replacement?.trim() || first.title)}`;
}

const number = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
