import type { RuleInfo } from '../../src/language/index';
import type { TableRule } from '../../src/language/patterns/table-rule';

const categories: Readonly<Record<RuleInfo['category'], string>> = {
  blame: 'about what the text says about people',
  quality: 'about how far the analysis goes',
  structure: 'about gaps in the review',
  inclusive: 'about words that include',
};

export const about = (rule: RuleInfo): string => categories[rule.category];

/** The severity of a rule by default, and those that some of its words have. */
export function says(rule: RuleInfo): string {
  const { severity } = rule;
  const { rows = [] } = rule as Partial<TableRule>;
  const all = new Set(rows.map((row) => row.severity ?? severity));
  return severity === 'off'
    ? 'off'
    : [severity, ...severities.filter((each) => each !== severity && all.has(each))].join(' or ');
}
const severities = ['error', 'warning', 'information', 'hint'] as const;

/** The version that brought it. */
export const since = (rule: RuleInfo): string => rule.since ?? '0.1.0';

/** Where a source can be read, by how its name begins. What is printed alone has no address. */
const addresses: readonly (readonly [name: string, address: string])[] = [
  ['Allspaw, Blameless PostMortems and a Just Culture', 'https://www.etsy.com/codeascraft/blameless-postmortems/'],
  [
    'Allspaw, The Infinite Hows',
    'https://www.kitchensoap.com/2014/11/14/the-infinite-hows-or-the-dangers-of-the-five-whys/',
  ],
  ['Benner, problem words for investigators', 'http://www.ludwigbenner.org/papers/Words.htm'],
  [
    'Bergstrom, Three analytical traps in accident investigation',
    'https://www.adaptivecapacitylabs.com/blog/2021/01/11/understanding-incidents-three-analytical-traps/',
  ],
  ['Cook, How Complex Systems Fail', 'https://how.complexsystems.fail/'],
  ['Etsy, Debriefing Facilitation Guide', 'https://www.etsy.com/codeascraft/debriefing-facilitation-guide/'],
  ['Google, Site Reliability Engineering, ch. 15', 'https://sre.google/sre-book/postmortem-culture/'],
  ['Google, The Site Reliability Workbook, ch. 10', 'https://sre.google/workbook/postmortem-culture/'],
  [
    'Lunney, Lueder, Beyer, Postmortem action items (;login: 2017)',
    'https://www.usenix.org/publications/login/spring2017/lunney',
  ],
  [
    'Microsoft Learn, Common traps to avoid',
    'https://learn.microsoft.com/en-us/training/modules/improve-reliability-failure/6-traps',
  ],
  ['PagerDuty, Incident Response', 'https://response.pagerduty.com/'],
  ['PagerDuty, Postmortems', 'https://postmortems.pagerduty.com/'],
  ['Sourcegraph handbook', 'https://handbook.sourcegraph.com/'],
  [
    'the talk “Who Broke Prod? Growing teams who can fail without fear”',
    'https://qconlondon.com/london2019/presentation/who-broke-prod-growing-teams-who-can-fail-without-fear',
  ],
  ['Vesel, Agentive language in accident investigation', 'https://doi.org/10.1021/acs.chas.0c00002'],
  ['retext-equality', 'https://github.com/retextjs/retext-equality'],
];

/** A source as Markdown, with a link where there is something to read. */
export function withAddress(source: string): string {
  const [name, address] = addresses.find(([start]) => source.startsWith(start)) ?? [];
  return name === undefined ? source : `[${name}](${address})${source.slice(name.length)}`;
}
