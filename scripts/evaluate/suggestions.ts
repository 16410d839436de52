import { createAnalysis, defaultSettings } from '../../src/language/index';
import { pick } from './sample';
import type { Judged } from './rows';

/** Counts blame findings with a rephrasing that leaves nothing blaming behind, and prints `sample` of them to read. */
export function checkSuggestions(rows: readonly Judged[], sample: number): void {
  const findings = rows.flatMap((row) => row.blame.map((finding) => ({ row, finding })));
  let rewritten = 0;
  let clean = 0;
  const bad: string[] = [];
  for (const { row, finding } of findings) {
    const rephrasings = finding.suggestions.filter((each) => each.kind === 'fact');
    if (rephrasings.length === 0) {
      bad.push(`  no rephrasing: ${finding.ruleId}: ${row.sentence}`);
      continue;
    }
    rewritten++;
    const all = rephrasings.filter((s) => {
      const text = row.document.slice(0, finding.start) + s.replacement + row.document.slice(finding.end);
      const end = finding.start + s.replacement.length;
      return createAnalysis(text, defaultSettings)
        .findings()
        .some((f) => f.category === 'blame' && f.start <= end && f.end >= finding.start);
    });
    if (all.length)
      bad.push(`  still blames: ${finding.ruleId}: ${row.sentence} -> ${all.map((s) => s.replacement).join(' | ')}`);
    else clean++;
  }
  console.log(
    `\nrephrasings: ${rewritten} of ${findings.length} blame findings carry one; all of them are clean when applied in ${clean}`,
  );
  if (bad.length && sample) console.log(bad.join('\n'));
  for (const { row, finding } of pick(findings, sample, 7)) {
    console.log(`\n  ${row.id} ${finding.ruleId} [${finding.message}]\n    ${row.sentence}`);
    const from = row.document.indexOf(row.sentence, row.document.indexOf('\n\n', 10));
    for (const s of finding.suggestions) {
      const text =
        s.kind === 'fact'
          ? row.document.slice(0, finding.start) + s.replacement + row.document.slice(finding.end)
          : `${' '.repeat(from)}${s.text}`;
      console.log(`    ${s.kind.padEnd(8)} ${text.slice(from).trim()}`);
    }
  }
}
