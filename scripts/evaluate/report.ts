import type { Judged } from './rows';
import { checkSuggestions } from './suggestions';

interface Options {
  readonly show?: boolean | undefined;
  readonly kind?: string | undefined;
  readonly suggestions?: string | undefined;
}

/** In real documents one unremarkable sentence in about ten was drawn at random; each stands for this many. */
const randomWeight = 10.4;
const isBlame = (r: Judged) => r.label === 'blame';
const isFound = (r: Judged) => r.blame.length > 0;
const percent = (part: number, whole: number) =>
  whole ? ((100 * part) / whole).toFixed(1).padStart(5) + ' %' : '    –  ';

/** Prints precision and recall in all and by pool, strength, kind and source. */
export function report(rows: readonly Judged[], { show, kind, suggestions }: Options): void {
  const weight = (r: Judged) => (r.pool === 'random' ? randomWeight : 1);
  line('all rows', rows, () => 1);
  const natural = rows.filter((r) => r.pool === 'candidate' || r.pool === 'random');
  if (natural.length) line('candidate + random (weighted)', natural, weight);
  if (natural.length) line('candidate + random (counted)', natural, () => 1);
  const clear = rows.filter((r) => r.strength !== 'mild');
  line('clear only', clear, () => 1);
  line(
    'candidate + random, clear only',
    natural.filter((r) => r.strength !== 'mild'),
    () => 1,
  );
  console.log('\nby kind: found / labelled');
  for (const k of [...new Set(rows.filter(isBlame).flatMap((r) => r.kinds))].sort()) {
    const of = rows.filter((r) => isBlame(r) && r.kinds.includes(k));
    console.log(`  ${k.padEnd(16)} ${of.filter(isFound).length} / ${of.length}`);
  }
  console.log('\nby source: found / blame, flagged / ok');
  for (const s of [...new Set(rows.map((r) => r.source_type))].sort()) {
    const of = rows.filter((r) => r.source_type === s);
    const blame = of.filter(isBlame);
    const ok = of.filter((r) => !isBlame(r));
    console.log(
      `  ${s.padEnd(20)} ${blame.filter(isFound).length} / ${blame.length}, ${ok.filter(isFound).length} / ${ok.length}`,
    );
  }
  console.log('\nby rule: on blame / on ok');
  const rules = [...new Set(rows.flatMap((r) => r.blame.map((f) => f.ruleId)))].sort();
  for (const id of rules) {
    const of = rows.filter((r) => r.blame.some((f) => f.ruleId === id));
    console.log(`  ${id.padEnd(26)} ${of.filter(isBlame).length} / ${of.filter((r) => !isBlame(r)).length}`);
  }
  checkSuggestions(rows, Number(suggestions ?? 0));
  if (!show) return;
  const chosen = kind ? rows.filter((r) => r.kinds.includes(kind) || r.blame.some((f) => f.ruleId === kind)) : rows;
  console.log('\nmissed');
  for (const r of chosen.filter((r) => isBlame(r) && !isFound(r)))
    console.log(`  ${r.id} [${r.strength ?? ''} ${r.kinds.join(',')}] ${r.head ? `(${r.head}) ` : ''}${r.sentence}`);
  console.log('\nfalse alarms');
  for (const r of chosen.filter((r) => !isBlame(r) && isFound(r)))
    console.log(
      `  ${r.id} {${r.blame.map((f) => `${f.ruleId}: ${r.document.slice(f.mark.start, f.mark.end)}`).join('; ')}} ${r.head ? `(${r.head}) ` : ''}${r.sentence}`,
    );
}

function line(name: string, rows: readonly Judged[], weight: (r: Judged) => number): void {
  const sum = (of: readonly Judged[]) => of.reduce((s, r) => s + weight(r), 0);
  const flagged = rows.filter(isFound);
  const right = flagged.filter(isBlame);
  const blame = rows.filter(isBlame);
  console.log(
    `${name.padEnd(32)} precision ${percent(sum(right), sum(flagged))}  recall ${percent(sum(right), sum(blame))}  (${right.length} of ${flagged.length} flagged, ${blame.length} blame, ${rows.length} rows)`,
  );
}
