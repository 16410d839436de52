import type { Span } from '../../language';
import type { Review } from '../review';
import { sectionAt } from '../sections-of';
import { firstWords, isBeingWritten, type ReviewRule } from './rule';

/** "The cause is still unknown" is no factor. */
const unknown =
  /\b(?:is|are|was|remains?|still) (?:\w+ )?(?:unknown|unclear|not known|undetermined|under investigation|being investigated)\b/i;
const severalSentences = /[.;!?]\s+\S/;

/** Whether its section has more words than the factor, or the factor has labelled lines: they may name others. */
function tellsMore(review: Review, { start, end }: Span): boolean {
  const { prose } = review;
  const factor = prose.slice(start, end);
  const section = sectionAt(review, start);
  const body = section ? prose.slice(section.heading.end, section.end) : factor;
  return countWords(body) > 3 + 1.5 * countWords(factor) || /\n\W{0,9}\*\*/.test(factor);
}

const countWords = (text: string): number => text.match(/\p{L}{2,}/gu)?.length ?? 0;

/** A single cause, seen in the list of factors; the prose of it is `single-root-cause`'s. */
export const singleFactor: ReviewRule = {
  id: 'single-factor',
  group: 'structure',
  category: 'structure',
  severity: 'hint',
  title: 'Only one contributing factor',
  why: 'When a system works on most days, a failure usually needs several conditions at once. A second factor may be easier to change than the first.',
  sources: ['Cook, How Complex Systems Fail', 'PagerDuty, Postmortems'],
  examples: {
    flags: [{ text: '## Contributing factors\n\n- [[The certificate had]] a lifetime of ninety days\n' }],
    allows: [
      '## Contributing factors\n\n- The certificate had a lifetime of ninety days\n- Renewal was a step in a calendar\n',
      '## Contributing factors\n\nThe certificate had a lifetime of ninety days. Its renewal was a step in a calendar that two teams read.\n',
      '## Contributing factors\n\nWhat filled the disk is still unknown.\n',
      '## Contributing factors\n\nCopied from the log of the gate:\n\n```\nno lease\n```\n',
      '## Contributing factors\n\nThe bell of the gate rang twice in the night, and nobody of the port was there.\n\n- Kim Orr, harbour master\n',
      '## Contributing factors\n\n**Trigger:** the new map\n**Effect:** the gate opened twice\n',
      '---\nstatus: draft\n---\n\n## Contributing factors\n\n- The certificate had a lifetime of ninety days\n',
    ],
  },
  *find(review) {
    const [factor, second] = review.factors;
    if (
      isBeingWritten(review) ||
      !factor ||
      second ||
      (unknown.test(factor.text) && !severalSentences.test(factor.text)) ||
      review.chains.length > 0 ||
      // What it leads to stands below.
      /:[*_]*$/.test(factor.text)
    )
      return;
    if (tellsMore(review, factor)) return;
    // Prose may name several in one paragraph: only a list of one, or one sentence, is surely one.
    if (
      !/^[ \t]*(?:[-*+]|\d+[.)])[ \t]/.test(review.text.slice(review.text.lastIndexOf('\n', factor.start - 1) + 1)) &&
      /[.;!?]\s+\S|,? and\b/.test(factor.text)
    )
      return;
    yield {
      start: factor.start,
      end: factor.end,
      mark: firstWords(review.text, factor),
      message: 'There is only one contributing factor here. What else had to be in place for it to have this effect?',
    };
  },
};
