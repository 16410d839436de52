import { documentRules, rules, type RuleInfo } from '../../language/index';
import { structureRules } from '../../review/index';

/** All rules, whatever they look at. */
export const allRules: readonly RuleInfo[] = [...rules, ...documentRules, ...structureRules];

export const ruleIds: readonly string[] = allRules.map((rule) => rule.id);
