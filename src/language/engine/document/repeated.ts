import type { Finding } from '../../finding';
import { rules } from '../../rules';

const toldOnce: ReadonlySet<string> = new Set(rules.filter(({ once }) => once).map(({ id }) => id));

/** Findings, sorted, without those that say again what a finding above says of the whole document. */
export function withoutRepeated(findings: readonly Finding[]): readonly Finding[] {
  const told = new Set<string>();
  return findings.filter(({ ruleId }) => {
    if (!toldOnce.has(ruleId)) return true;
    const isFirst = !told.has(ruleId);
    told.add(ruleId);
    return isFirst;
  });
}
