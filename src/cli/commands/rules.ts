import type { RuleInfo } from '../../language/index';
import { allRules, rulePage } from '../../review/index';
import type { RulesCommand } from '../options/commands/rules';
import { makePaint, type Paint } from '../terminal/paint';
import type { Terminal } from '../terminal/terminal';

/** The list of all rules, or the page of one. */
export function tellRules({ rule: id }: RulesCommand, { colours }: Pick<Terminal, 'colours'>): string {
  const paint = makePaint(colours);
  const rule = allRules.find((each) => each.id === id);
  return rule ? tellRule(rule, paint) : listRules(paint);
}

function listRules(paint: Paint): string {
  const width = Math.max(...allRules.map(({ id }) => id.length));
  const groups = [...new Set(allRules.map(({ group }) => group))];
  return groups
    .map((group) => {
      const rows = allRules
        .filter((rule) => rule.group === group)
        .map(
          ({ id, severity, title }) => `  ${id.padEnd(width)}  ${severity.padEnd('information'.length)}  ${title}\n`,
        );
      return `${paint('bold', group.replaceAll('-', ' '))}\n${rows.join('')}`;
    })
    .join('\n');
}

function tellRule({ id, title, category, severity, why, examples, sources }: RuleInfo, paint: Paint): string {
  const parts = [
    `${paint('bold', id)}: ${title}\n${category}, ${severity === 'off' ? 'off unless you turn it on' : severity}`,
    why,
    list('What it notices', examples.flags.map(tellFlag), paint),
    list(
      'What it leaves alone',
      examples.allows.map((each) => (typeof each === 'string' ? each : under(each.head, each.text))),
      paint,
    ),
    list('Where this comes from', sources, paint),
    `On the web: ${rulePage(id)}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;

  function tellFlag({ text, to, ask, action, head }: RuleInfo['examples']['flags'][number]): string {
    const marked = text.split(/\[\[|\]\]/).map((words, i) => (i % 2 === 1 ? paint('yellow', words) : words));
    const offers = [
      ...(to ? [`could be: ${to}`] : []),
      ...(ask ? [`question to add: ${ask}`] : []),
      ...(action ? [`action item to add: ${action}`] : []),
    ];
    return [under(head, marked.join('')), ...offers.map((each) => `  ${paint('green', each)}`)].join('\n');
  }
}

const under = (head: string | undefined, text: string): string => (head ? `(under “${head}”) ${text}` : text);

function list(title: string, rows: readonly string[], paint: Paint): string {
  if (rows.length === 0) return '';
  return [paint('bold', title), ...rows.map((row) => row.replace(/^/gm, '  '))].join('\n');
}
