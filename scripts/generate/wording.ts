import type { RuleInfo } from '../../src/language/index';

const categories: Readonly<Record<RuleInfo['category'], string>> = {
  blame: 'about what is said of people',
  quality: 'about how far the analysis goes',
  structure: 'about gaps in the review',
  inclusive: 'about words that include',
};

export const about = (rule: RuleInfo): string => categories[rule.category];

/** How loud a rule is before anyone changes it. */
export const says = ({ severity }: RuleInfo): string => (severity === 'off' ? 'off' : severity);
