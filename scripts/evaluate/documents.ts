import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createAnalysis, type Finding, type Settings } from '../../src/language/index';
import { pick } from './sample';

/** Lints every Markdown file below a folder: findings per 1,000 words by rule, and a random sample of them to judge. */
export function evaluateDocuments(folder: string, sample: number, seed: number, settings: Settings): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.md'));
  const findings: { finding: Finding; text: string; file: string }[] = [];
  let words = 0;
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8');
    words += text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    for (const finding of createAnalysis(text, settings).findings())
      findings.push({ finding, text, file: relative('.', file) });
  }
  const rate = (n: number) => ((1000 * n) / words).toFixed(2);
  const blame = findings.filter(({ finding }) => finding.category === 'blame').length;
  console.log(
    `${files.length} documents, ${words} words, ${findings.length} findings; blame ${blame} (${rate(blame)} per 1,000 words)`,
  );
  for (const id of [...new Set(findings.map((f) => f.finding.ruleId))].sort()) {
    const n = findings.filter((f) => f.finding.ruleId === id).length;
    console.log(`  ${id.padEnd(26)} ${String(n).padStart(4)}  ${rate(n)}`);
  }
  for (const { finding, text, file } of pick(findings, sample, seed)) {
    const from = text.lastIndexOf('\n', finding.mark.start) + 1;
    const to = text.indexOf('\n', finding.mark.end);
    const context =
      text.slice(Math.max(from, finding.mark.start - 200), finding.mark.start) +
      '[[' +
      text.slice(finding.mark.start, finding.mark.end) +
      ']]' +
      text.slice(finding.mark.end, Math.min(to < 0 ? text.length : to, finding.mark.end + 160));
    console.log(
      `\n${file}:${text.slice(0, finding.mark.start).split('\n').length} ${finding.category}/${finding.ruleId}\n  ${context.trim().replace(/\s+/g, ' ')}`,
    );
    for (const { title } of finding.suggestions) console.log(`  -> ${title}`);
  }
}
