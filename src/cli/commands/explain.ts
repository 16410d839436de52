// Not in the index: the editor does not need it, and would have to load it.
import { explainText, type Explanation } from '../../language/engine/explain';
import { allRules, reporterOf, rulePage } from '../../review/index';
import { readText } from '../files/read-text';
import { formatExplanation, reasonOf } from '../formats/pretty-explanation';
import type { ExplainCommand } from '../options/commands/explain';
import { Projects } from '../settings/projects';
import { escapeJson } from '../terminal/controls';
import { makePaint } from '../terminal/paint';
import { Problem, type Problems } from '../terminal/problem';
import type { Terminal } from '../terminal/terminal';
import { tellRules } from './rules';

/** Tells all about a rule, or how each sentence of a text is read and what the rules say of it. */
export async function explain(command: ExplainCommand, terminal: Terminal, problems: Problems): Promise<void> {
  const { rule, format } = command;
  if (rule !== undefined)
    return terminal.print(format === 'json' ? writeRule(rule) : tellRules({ run: 'rules', rule }, terminal));
  const text = command.text === '-' ? await readText('-', terminal.openInput) : command.text;
  // What holds for a review in the current folder.
  const { settings } = await new Projects(problems).around('review.md');
  const sentences = explainText(text, settings);
  if (sentences.length === 0)
    throw new Problem('There is no sentence to explain; code, comments and quotes are left alone.');
  const paint = makePaint(terminal.colours);
  await terminal.print(
    format === 'json'
      ? writeSentences(text, sentences)
      : sentences.map((each) => formatExplanation(each, paint)).join('\n'),
  );
}

function writeRule(id: string): string {
  const { title, category, severity, why, examples, sources } = allRules.find((each) => each.id === id)!;
  return write({ version: 1, rule: { id, title, category, severity, why, examples, sources, url: rulePage(id) } });
}

/** The JSON of `explain`, version 1. Fields are only ever added; a change of meaning is a new version. */
function writeSentences(text: string, explanations: readonly Explanation[]): string {
  const report = reporterOf(text, { isReview: true, findings: [], placeAction: () => undefined });
  const sentences = explanations.map(({ held, findings, ...each }) => ({
    ...each,
    findings: findings.map(report),
    held: held.map((one) => ({ ...one, reason: reasonOf(one) })),
  }));
  return write({ version: 1, sentences });
}

const write = (value: unknown): string => `${escapeJson(JSON.stringify(value, undefined, 2))}\n`;
