import type { Span } from '../finding';
import { openingOf } from './clause';
import type { Clause } from './clauses';
import type { Sentence } from './sentence';
import type { Token } from './tokens';

// What rules about judgements ask: whose clause a word stands in, and whether those spoken of are people.

/** The innermost clause that a word stands in. */
export function clauseAt(sentence: Sentence, at: number): Clause | undefined {
  const { tokens } = sentence;
  return sentence.clauses.findLast((c) => {
    const first = describes(c) ? c.first : openingOf(c);
    const adverb = c.adverbs[0]?.start ?? Infinity;
    return Math.min(tokens[first]!.start, adverb) <= at && at < tokens[Math.max(c.verb, c.end - 1)]!.end;
  });
}

/** Does a clause describe its own subject, which belongs to the clause around it: "the one who changed it"? */
const describes = ({ relative, subject, first, parent }: Clause): boolean =>
  relative && parent !== undefined && subject !== undefined && subject.last < first - 1;

/** The token before a span, over adverbs. */
export function tokenBefore(sentence: Sentence, span: Span): Token | undefined {
  return sentence.tokens.findLast((t) => t.end <= span.start && t.part !== 'adverb');
}

/** The token after a span. */
export function tokenAfter(sentence: Sentence, span: Span): Token | undefined {
  return sentence.tokens.find((t) => t.start >= span.end);
}
