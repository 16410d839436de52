import type { RuleInfo } from '../../src/language/index';
import { offersOf } from './offers';
import { about, says, since, withAddress } from './wording';

// These pages name the words that rules are about; to lint them would be to find them all.
const off = '<!-- learning-review: off -->';

/** How many examples of a kind a page shows. All of them are tests; nobody reads more. */
const shown = 10;

/** The page of a rule. */
export function writeRulePage(rule: RuleInfo): string {
  const { id, title, why, examples, sources } = rule;
  const offers = offersOf(rule);
  const parts = [
    `# ${title}`,
    `\`${id}\` · ${about(rule)} · ${says(rule)} · since ${since(rule)}`,
    why,
    ...(offers === undefined ? [] : [`It offers ${offers}.`]),
    ...(rule.asksWhy ? ['Nothing is said where the sentences beside it tell how it came about.'] : []),
    ...(rule.asksMore ? ['Nothing is said where another sentence follows that says more.'] : []),
    ...(examples.flags.length > 0 ? ['## What it notices'] : []),
    ...examples.flags
      .slice(0, shown)
      .flatMap(({ text, to, ask, action, head }) => [
        ...(head ? [`Under the heading “${head}”:`] : []),
        quote(text.replace(/\[\[([\s\S]*?)\]\]/g, '**$1**')),
        ...(to ? [`Could become: ${to}`] : []),
        ...(ask ? [`Question to add: ${ask}`] : []),
        ...(action ? [`Action item to add: ${action}`] : []),
      ]),
    ...(examples.allows.length > 0
      ? ['## What it leaves alone', ...examples.allows.slice(0, shown).map(writeAllowed)]
      : []),
    ...(sources.length > 0
      ? ['## Where this comes from', sources.map((source) => `- ${withAddress(source)}`).join('\n')]
      : []),
    '## Change it',
    `In the settings, choose \`error\`, \`warning\`, \`information\`, \`hint\` or \`off\`:`,
    `\`\`\`json\n"learningReview.rules": { "${id}": "${rule.severity === 'off' ? 'information' : 'off'}" }\n\`\`\``,
    'For one line, one section or one file, add a comment. The reason is optional:',
    `\`\`\`markdown\n<!-- learning-review-ignore-line ${id}: reason -->\n\`\`\``,
    '[All rules](README.md)',
    off,
  ];
  return `${parts.join('\n\n')}\n`;
}

const quote = (text: string): string => text.replace(/^/gm, '> ').replace(/^> $/gm, '>');

function writeAllowed(example: RuleInfo['examples']['allows'][number]): string {
  if (typeof example === 'string') return quote(example);
  return [...(example.head ? [`Under the heading “${example.head}”:`] : []), quote(example.text)].join('\n\n');
}

/** The list of all rules, by group. */
export function writeIndexPage(rules: readonly RuleInfo[]): string {
  const groups = [...new Set(rules.map((rule) => rule.group))];
  const parts = [
    '# Rules',
    `Each rule notices one way of speaking, or one gap in a review. You see its id in the Problems view, and you use it in \`learningReview.rules\` and in ignore comments.`,
    ...groups.flatMap((group) => [
      `## ${group.charAt(0).toUpperCase()}${group.slice(1).replaceAll('-', ' ')}`,
      [
        '| Rule | What it notices | Category | By default | What it offers |',
        '| --- | --- | --- | --- | --- |',
        ...rules
          .filter((rule) => rule.group === group)
          .map(
            (rule) =>
              `| [\`${rule.id}\`](${rule.id}.md) | ${rule.title} | ${rule.category} | ${says(rule)} | ${offersOf(rule) ?? ''} |`,
          ),
      ].join('\n'),
    ]),
    off,
  ];
  return `${parts.join('\n\n')}\n`;
}
