import type { Severity } from '../language/index';
import type { FileReport, FindingReport } from '../review/index';
import { showControls, showOnOneLine } from './controls';
import type { Printer } from './printer';

type Paint = (style: keyof typeof styles, text: string) => string;

const styles = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 } as const;
const colours: Readonly<Record<Severity, keyof typeof styles>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'dim',
};

const plain: Paint = (_style, text) => text;
const colourful: Paint = (style, text) => `\x1b[${styles[style]}m${text}\x1b[0m`;

/** For people: one block per finding, and a total at the end. */
export function createPrettyPrinter(wantsColours: boolean): Printer<FileReport> {
  const paint = wantsColours ? colourful : plain;
  let files = 0;
  let count = 0;
  return {
    begin: () => '',
    file: ({ path, findings }) => {
      files++;
      count += findings.length;
      return findings.map((finding) => `${formatFinding(path, finding, paint)}\n\n`).join('');
    },
    end: () =>
      files === 0 ? '' : `${count === 0 ? 'No findings' : number(count, 'finding')} in ${number(files, 'file')}.\n`,
  };
}

function formatFinding(path: string, finding: FindingReport, paint: Paint): string {
  const { line, column } = finding.start;
  const place = `${path === '-' ? '<stdin>' : showControls(path)}:${line}:${column}`;
  const { severity, ruleId } = finding;
  const head = `${paint('bold', place)}  ${paint(colours[severity], severity)}  ${showOnOneLine(finding.message)}  ${paint('dim', ruleId)}`;
  const [first] = finding.suggestions;
  if (!first) return head;
  if (first.kind !== 'fact') return `${head}\n    ${paint('green', showOnOneLine(first.title))}`;
  return `${head}\n    ${paint('green', 'try:')} ${showOnOneLine(first.replacement?.trim() || first.title)}`;
}

const number = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
