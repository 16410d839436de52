import { readMarkdown, type Span, type TextChange } from '../../language';
import { findOwnComments } from '../text/comments';
import { readFrontMatter } from '../front-matter/front-matter';
import { isReview } from '../detection/is-review';
import { readReview } from '../review';
import { firstThat, without } from './again';
import { removeComment } from './guidance';
import { lineEnd, nextLine } from '../writing/line-ending';
import { blockAt, topOf } from '../writing/place';

/**
 * The smallest edit after which a text is, or is not, treated as a review: removes what the text says about that, or
 * reverses it, or adds a comment at the top. No changes if none are needed.
 * @param path of the document, and `byPath` whether the user's globs fit it; see `isReview`
 */
export function sayIsReview(text: string, wanted: boolean, path: string, byPath: boolean): readonly TextChange[] {
  const analysis = readMarkdown(text);
  if (isReview(analysis, path, byPath).isReview === wanted) return [];
  const said = `<!-- learning-review: ${wanted ? 'on' : 'off'} -->`;
  const [own] = findOwnComments(text);
  const comment = own && { start: own.start, end: own.end };
  const key = findKey(text.slice(0, readFrontMatter(text).span.end));
  const candidates = [
    comment && [removeComment(text, comment)],
    comment && [{ ...comment, insert: said }],
    key && [{ ...key, insert: String(wanted) }],
    [blockAt(text, topOf(text, analysis.tree), said)],
  ];
  return firstThat(readReview(analysis), candidates, (before, after) => {
    const gone = without(before.blocks, after.blocks);
    return (
      isReview(after.analysis, path, byPath).isReview === wanted &&
      without(before.sections, after.sections).length === 0 &&
      // Behind a byte order mark the parser sees no heading.
      gone.every((each) => /CommentBlock|FrontMatter/.test(each) || text.startsWith('\uFEFF'))
    );
  });
}

/** The value of the key in the front matter that says so, without a comment behind it. */
function findKey(front: string): Span | undefined {
  for (let at = 0; at < front.length; at = nextLine(front, lineEnd(front, at))) {
    const row = front.slice(at, lineEnd(front, at));
    const key = /^[ \t]*(["']?)learning-?review\1[ \t]*[:=]/i.exec(row)?.[0];
    if (key === undefined) continue;
    const behind = row.slice(key.length);
    const comment = behind.search(/(?:^|[ \t])#/);
    const value = comment < 0 ? behind : behind.slice(0, comment);
    const start = at + key.length + value.length - value.trimStart().length;
    return { start, end: Math.max(start, at + key.length + value.trimEnd().length) };
  }
  return undefined;
}
