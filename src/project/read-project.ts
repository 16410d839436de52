import { createLocator, type Position } from '../review';
import { listProperties, readJson, type Node } from './json';
import { project as type, type Project } from './keys';
import { tellUnreadable, type Unreadable } from './text-file';

/** Something in a project file that cannot be used. */
export interface Mistake extends Position {
  /** UTF-16 offset and length of what it is about. */
  readonly offset: number;
  readonly length: number;
  /** What is wrong, and what happens. */
  readonly sentence: string;
  /** Is it no JSON? Whoever edits a file hears that from the editor, too. */
  readonly isSyntax?: true;
  /** Can the file not be read at all? Then nobody can write into it, either. */
  readonly isUnreadable?: true;
}

/** What one file says. */
export interface ReadProject {
  readonly project: Project;
  /** In the order of the text. */
  readonly mistakes: readonly Mistake[];
  /** A mistake at the file that it extends, which only somebody who can read files knows. */
  readonly atExtends: (sentence: string) => Mistake;
}

/** Reads the text of a project file. What cannot be used is told, one sentence each; the rest counts. Never throws. */
export function readProject(text: string): ReadProject {
  const locate = createLocator(text);
  const at = ({ offset, length }: Pick<Node, 'offset' | 'length'>, sentence: string): Mistake => ({
    ...locate(offset),
    offset,
    length,
    sentence,
  });
  const mistakes: Mistake[] = [];
  const { root, mistake } = readJson(text);
  if (mistake)
    mistakes.push({
      // What is missing at the end has nothing to underline.
      ...at(
        { offset: mistake.offset, length: Math.min(1, text.length - mistake.offset) },
        `This is not JSON with comments: ${mistake.why}.`,
      ),
      isSyntax: true,
    });
  const project = root && type.read(root, '', (node, sentence) => mistakes.push(at(node, sentence)));
  const named = listProperties(root).findLast(({ key }) => key === 'extends')?.valueNode;
  return {
    project: project ?? {},
    mistakes: mistakes.sort((a, b) => a.offset - b.offset),
    atExtends: (sentence) => at(named ?? { offset: 0, length: 0 }, sentence),
  };
}

/** A file that is there and cannot be read says nothing, and at its beginning is told why. */
export const readNothing = (why: Unreadable): ReadProject => ({
  ...readProject(''),
  mistakes: [{ line: 1, column: 1, offset: 0, length: 0, sentence: tellUnreadable(why), isUnreadable: true }],
});
