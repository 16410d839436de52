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

/** Is a word denied ("was not careless", "no negligence", "without blame"), or only mentioned? */
export function isDenied(sentence: Sentence, span: Span): boolean {
  const before = sentence.prose.slice(sentence.start, span.start);
  const after = sentence.prose.slice(span.end, sentence.end);
  return (
    /\b(?:not|n['’]t|never|no|neither|nor|without|rather than|instead of|nothing)\s+(?:\p{L}+\s+){0,2}$/iu.test(
      before,
    ) ||
    /\b(?:look|looks|looked|sound|sounds)\s+like\s+(?:\p{L}+\s+)?$/iu.test(before) ||
    (/["“'‘]$/u.test(before) &&
      /^["”'’]/u.test(after) &&
      /\b(?:words?|say|says|said|write|term|phrase|adjectives?)\b/iu.test(sentence.text))
  );
}
