import { documentRules, rules, type RuleInfo } from '../language';
import { structureRules } from './rules/index';

/** All rules, whatever they look at. */
export const allRules: readonly RuleInfo[] = [...rules, ...documentRules, ...structureRules];

export const ruleIds: readonly string[] = allRules.map(({ id }) => id);
