import type { Severity } from '../language/index';
import type { FileReport, FindingReport } from './report';

export type Paint = (style: keyof typeof styles, text: string) => string;

const styles = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 } as const;
const colours: Readonly<Record<Severity, keyof typeof styles>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'dim',
};

export const plain: Paint = (_style, text) => text;
export const colourful: Paint = (style, text) => `\x1b[${styles[style]}m${text}\x1b[0m`;

/** For people: one block per finding, a sum at the end, and nothing but the sum when there is nothing to say. */
export function formatPretty(files: readonly FileReport[], paint: Paint): string {
  const blocks = files.flatMap(({ path, findings }) => findings.map((finding) => formatFinding(path, finding, paint)));
  return [...blocks, sumUp(files)].join('\n');
}

function formatFinding(path: string, finding: FindingReport, paint: Paint): string {
  const { line, column } = finding.start;
  const lines = [
    `${paint('bold', `${path === '-' ? '<stdin>' : path}:${line}:${column}`)}  ` +
      `${paint(colours[finding.severity], finding.severity)}  ${finding.message}  ${paint('dim', finding.ruleId)}`,
  ];
  const [first] = finding.suggestions;
  if (first)
    lines.push(`    ${paint('green', 'try:')} ${(first.replacement.trim() || first.title).replace(/\s+/g, ' ')}`);
  return `${lines.join('\n')}\n`;
}

function sumUp(files: readonly FileReport[]): string {
  const count = files.reduce((sum, { findings }) => sum + findings.length, 0);
  const number = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
  return `${count === 0 ? 'No findings' : number(count, 'finding')} in ${number(files.length, 'file')}.\n`;
}
