import type { Span, TextChange } from '../language';
import type { Engine } from './engine';

/**
 * The smallest edit after which a text is, or is not, treated as a review: takes back what was said before, or turns it
 * round, or says it in a comment at the top. None where nothing has to change.
 * @param path of the document, and `byPath` whether the user's globs fit it; see `isReview`
 */
export function sayIsReview(
  engine: Engine,
  text: string,
  wanted: boolean,
  path: string,
  byPath: boolean,
): TextChange | undefined {
  const holds = (change: TextChange) => {
    const after = text.slice(0, change.start) + change.insert + text.slice(change.end);
    return engine.isReview(engine.createAnalysis(after), path, byPath).isReview === wanted;
  };
  if (holds({ start: 0, end: 0, insert: '' })) return undefined;
  const said = `<!-- learning-review: ${wanted ? 'on' : 'off'} -->`;
  const front = engine.readFrontMatter(text).span.end;
  const comment = engine.findOwnComments(text)[0];
  const options = [
    ...(comment ? [takeBack(text, comment), { ...comment, insert: said }] : []),
    ...setKey(text.slice(0, front), wanted),
  ];
  return options.find(holds) ?? addComment(text, front, said);
}

/** Removes our comment, with its line where it stands alone. */
function takeBack(text: string, { start, end }: Span): TextChange {
  const isAlone = start === 0 || text[start - 1] === '\n';
  const gap = isAlone ? (/^[ \t]*(?:(?:\r\n|\r|\n)(?:[ \t]*(?:\r\n|\r|\n))?|$)/.exec(text.slice(end))?.[0] ?? '') : '';
  return { start, end: end + gap.length, insert: '' };
}

function setKey(front: string, wanted: boolean): TextChange[] {
  const key = /^learning-?review[ \t]*:[ \t]*/im.exec(front);
  if (!key) return [];
  const start = key.index + key[0].length;
  const value = front.slice(start).split(/[\r\n#]/, 1)[0] ?? '';
  return [{ start, end: start + value.trimEnd().length, insert: String(wanted) }];
}

function addComment(text: string, front: number, said: string): TextChange {
  const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  if (front > 0) return { start: front, end: front, insert: `${eol}${eol}${said}` };
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  return { start, end: start, insert: `${said}${eol}${eol}` };
}
