import type { Hover } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { bestExample } from '../../language/index';
import { allRules, rulePage } from '../../review/index';
import type { Reading } from './open-document';
import { toRange } from './to-protocol';

/** Says why the words at an offset matter, with an example and where the thought comes from. */
export function hoverAt(text: TextDocument, { findings }: Reading, offset: number): Hover | undefined {
  const found = findings.filter(({ mark }) => mark.start <= offset && offset <= mark.end);
  const [first] = found;
  if (!first) return undefined;
  const ids = [...new Set(found.map(({ ruleId }) => ruleId))];
  return {
    contents: { kind: 'markdown', value: ids.map(explain).join('\n\n---\n\n') },
    range: toRange(text, first.mark),
  };
}

function explain(id: string): string {
  const rule = allRules.find((each) => each.id === id);
  if (!rule) return id;
  const { title, why, sources } = rule;
  const { text, to } = bestExample(rule) ?? {};
  const said = to ? [`Instead of “${text}”`, `try “${to}”`] : text ? [`For example: “${text}”`] : [];
  const source = sources.length > 0 ? `Source: ${sources.join('; ')} · ` : '';
  const parts = [`**${title}**: ${why}`, said.map(escape).join('  \n'), `${source}[Learn more](${rulePage(id)})`];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** An example is shown as it is, whatever Markdown would make of it. */
const escape = (text: string): string => text.replace(/[\\`*_{}[\]()<>#+\-!|~]/g, '\\$&').replaceAll('\n', '  \n');
