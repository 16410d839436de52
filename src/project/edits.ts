import { applyChanges, eolAt } from '../review';
import type { TextChange } from '../language';
import { findNext, listProperties, readJson, type Node } from './json';
import type { Project } from './keys';
import { readProject } from './read-project';

/** Lets the text of a project file allow a phrase. No changes where it does so already, or where it has to be mended first. */
export const allowPhrase = (text: string, phrase: string): readonly TextChange[] =>
  proven(text, addPhrase(text, phrase), ({ phrases }) => phrases?.includes(phrase) === true);

/** Lets it turn off a rule. */
export const turnOffRule = (text: string, ruleId: string): readonly TextChange[] =>
  proven(text, setRule(text, ruleId), ({ rules }) => Object.entries(rules ?? {}).some(isOff(ruleId)));

const isOff =
  (ruleId: string) =>
  ([id, severity]: readonly [string, string | undefined]): boolean =>
    id === ruleId && severity === 'off';

/** An edit reads its result again: it is given out if the file then says what it should, and nothing is wrong that was not before. */
function proven(
  text: string,
  changes: readonly TextChange[],
  says: (project: Project) => boolean,
): readonly TextChange[] {
  const before = readProject(text);
  const after = readProject(applyChanges(text, changes));
  return !says(before.project) && says(after.project) && after.mistakes.length <= before.mistakes.length ? changes : [];
}

function addPhrase(text: string, phrase: string): readonly TextChange[] {
  const value = JSON.stringify(phrase);
  return change(
    text,
    'phrases',
    ['[', value, ']'],
    (list, layout) => list.type === 'array' && append(text, list, layout, () => value),
  );
}

function setRule(text: string, ruleId: string): readonly TextChange[] {
  const entry = `${JSON.stringify(ruleId)}: "off"`;
  return change(text, 'rules', ['{', entry, '}'], (rules, layout) => {
    if (rules.type !== 'object') return false;
    const known = findLast(rules, ruleId);
    return known ? [replace(known, '"off"')] : append(text, rules, layout, () => entry);
  });
}

/** Changes a value, or puts another there if it cannot be changed, or adds it if there is none. */
function change(
  text: string,
  key: string,
  [open, inside, close]: readonly [string, string, string],
  changeValue: (value: Node, layout: Layout) => readonly TextChange[] | false,
): readonly TextChange[] {
  const { root, mistake } = readJson(text);
  if (mistake) return [];
  const layout = layoutOf(text, root);
  const { line, unit } = layout;
  const write = (indent: string): string =>
    `${JSON.stringify(key)}: ${open}${line}${indent}${unit}${inside}${line}${indent}${close}`;
  if (!root) {
    const start = text.trimEnd().length;
    return [
      { start, end: text.length, insert: `${start > 0 ? line : ''}{${line}${unit}${write(unit)}${line}}${line}` },
    ];
  }
  const value = findLast(root, key);
  return value
    ? changeValue(value, layout) || [replace(value, open + inside + close)]
    : append(text, root, layout, write);
}

/** Of properties with the same name the last one counts. */
const findLast = (node: Node, name: string): Node | undefined =>
  listProperties(node).findLast(({ key }) => key === name)?.valueNode;

const replace = ({ offset, length }: Node, insert: string): TextChange => ({
  start: offset,
  end: offset + length,
  insert,
});

/** Adds an entry as the last one, behind the comments on the one before it, in lines or in a row as the others. */
function append(
  text: string,
  node: Node,
  { line, unit }: Layout,
  write: (indent: string) => string,
): readonly TextChange[] {
  const close = node.offset + node.length - 1;
  const last = node.children?.at(-1);
  const lastEnd = last ? last.offset + last.length : node.offset + 1;
  const end = lastEnd + text.slice(lastEnd, close).trimEnd().length;
  const add = (insert: string): TextChange => ({ start: end, end, insert });
  if (!last) {
    const [outer, isOpen] = [indentAt(text, node.offset), text.slice(end, close).includes('\n')];
    return [add(`${line}${outer}${unit}${write(outer + unit)}${isOpen ? '' : line + outer}`)];
  }
  const hasComma = findNext(text, lastEnd) === ',';
  const isRow = !text.slice(node.offset, close).includes('\n');
  const indent = indentAt(text, last.offset);
  const entry = `${isRow ? ' ' : line + indent}${write(indent)}${hasComma ? ',' : ''}`;
  if (hasComma) return [add(entry)];
  return end === lastEnd ? [add(`,${entry}`)] : [{ start: lastEnd, end: lastEnd, insert: ',' }, add(entry)];
}

/** How lines end, and how far they are indented. */
interface Layout {
  readonly line: string;
  readonly unit: string;
}

function layoutOf(text: string, root: Node | undefined): Layout {
  const [first] = root?.children ?? [];
  return { line: eolAt(text, root?.offset ?? 0), unit: (first && indentAt(text, first.offset)) || '  ' };
}

const indentAt = (text: string, offset: number): string => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
};
