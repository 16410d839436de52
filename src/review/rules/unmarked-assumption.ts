import { inEachEntry } from './each';
import { quote, type ReviewRule } from './rule';

// "Probably" and "most likely" tell by themselves that it is one; these make a fact of it.
const hedge = /\b(?:must have been|no doubt|undoubtedly|surely)\b/i;
const doubt =
  /\b(?:probably|presumably|apparently|possibly|perhaps|maybe|may|might|could|likely|suppos\w+|believed?|assum\w+|seems?)\b/i;

/** An assumption in a timeline that does not say that it is one. */
export const unmarkedAssumption: ReviewRule = {
  id: 'unmarked-assumption',
  group: 'structure',
  category: 'structure',
  severity: 'hint',
  title: 'Unmarked assumptions in a timeline',
  why: 'What people assumed is worth keeping, next to what they knew. When it is marked, readers do not take it for a fact, and somebody can check it.',
  sources: ['the talk “Who Broke Prod?”: record our assumptions'],
  examples: {
    flags: [
      {
        text: '## Timeline\n\n- 14:02 The cache [[must have been]] cold after the restart\n',
        to: 'The cache must have been cold after the restart (assumed)',
      },
    ],
    allows: [
      '## Timeline\n\n- 14:02 The cache must have been cold after the restart (assumed)\n',
      '## Timeline\n\n- 14:02 The cache was probably cold after the restart\n',
      '## Timeline\n\n- 14:02 Assumption: the cache is cold after the restart\n',
      '## Analysis\n\nThe cache must have been cold.\n',
    ],
  },
  find: inEachEntry((entry, text, prose) => {
    const said = prose.slice(entry.what.start, entry.what.end);
    const match = hedge.exec(said);
    if (!match || entry.assumed || doubt.test(said)) return undefined;
    const end = entry.what.start + said.trimEnd().length;
    const start = entry.what.start + match.index;
    const whole = text.slice(entry.what.start, end);
    // A paragraph below a heading is no place for a mark at its end.
    // Nor is one taken apart that holds a comment.
    const short = whole === said.trimEnd() && entry.form !== 'heading' && !/[\r\n][ \t]*[\r\n]/.test(whole);
    const stop = /[.!]$/.exec(whole)?.[0] ?? '';
    return {
      start: entry.what.start,
      end,
      mark: { start, end: start + match[0].length },
      message: `${quote(match[0])} reads like an assumption. Would it help the next reader to add “(assumed)”?`,
      suggestions: short
        ? [
            {
              title: 'Mark as assumed',
              replacement: `${stop ? whole.slice(0, -1) : whole} (assumed)${stop}`,
              kind: 'fact',
              applicability: 'check',
            },
          ]
        : [],
    };
  }),
};
