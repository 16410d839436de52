import type { Finding } from '../../finding';
import { rules } from '../../rules/index';

const asking = rules.filter(({ answers }) => answers !== undefined);

/** Findings without those of rules whose question the document answers in another place. */
export function withoutAnswered(findings: readonly Finding[], text: string): readonly Finding[] {
  const open = asking.filter(({ id }) => findings.some(({ ruleId }) => ruleId === id));
  if (open.length === 0) return findings;
  const lower = text.toLowerCase();
  const answered = new Set(
    open.filter(({ answers = [] }) => answers.some((each) => lower.includes(each))).map(({ id }) => id),
  );
  return answered.size > 0 ? findings.filter(({ ruleId }) => !answered.has(ruleId)) : findings;
}
