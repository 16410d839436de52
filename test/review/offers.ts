import fc from 'fast-check';
import { createAnalysis, rules, type Suggestion } from '../../src/language/index';
import { hostileWith, type Hostile } from './hostile-documents';

// Sentences that are flagged, with things in them that a suggestion must keep, in every place that a sentence can stand in.

const flagged: readonly string[] = rules.flatMap((rule) =>
  rule.examples.flags.map(({ text }) => text.replace(/\[\[(.+?)\]\]/g, '$1')),
);
/** Those for which something like this is offered. */
const offeredFor = (isIt: (suggestion: Suggestion) => boolean): fc.Arbitrary<string> =>
  fc.constantFrom(
    ...flagged.filter((text) =>
      createAnalysis(text)
        .findings()
        .some(({ suggestions }) => suggestions.some(isIt)),
    ),
  );

/** Put between two words. */
const between = [
  '<!-- why? -->',
  '`rm -rf`',
  '[the notes](https://example.org/a_b)',
  '[the _old_ notes][notes]',
  '![map](map.png)',
  '<https://example.org/x>',
  'https://example.org/x?y=1',
  '🙂',
  '👩‍💻',
  '[^1]',
  '(#123)',
  '(OPS-12)',
  '@kim',
  '10:05',
  '(3 of 40)',
  '> 90 %',
  '&amp;',
  '\\*',
  '<br>',
  '-',
  '|',
  '=',
  '*',
  '_',
] as const;
/** Put around words. */
const around = [
  ['**', '**'],
  ['_', '_'],
  ['*', '*'],
  ['~~', '~~'],
  ['<b>', '</b>'],
  ['[', '](https://example.org/z)'],
  ['`', '`'],
  ['“', '”'],
  ['(', ')'],
] as const;

const stamps = [
  '10:05',
  '10:05:22',
  '9:14 am',
  '9am',
  '10:05 UTC',
  '**10:05** ',
  '**10:05 UTC** -',
  '**10:05:**',
  '`10:05`',
  '[10:05]',
  '(10:05)',
  '10:05 -',
  '10:05 –',
  '10:05:',
  '10:05-10:20',
  '~10:05',
  '2031-02-03 10:05',
  '2031-02-03T10:05Z',
  '2031-02-03:',
  '3 May 2031, 10:05',
  'May 3, 10:05 CEST:',
  'At 10:05',
  'On 3 May',
  'T+5',
  'T+0:05',
] as const;
const fields = [
  '',
  '',
  ' (owner: @kim, due: 2031-02-03)',
  ' (owner: Kim)',
  ' (due: 2031-02-03, type: prevent)',
  ' (@kim, 2031-02-03)',
  ' (OPS-12)',
  ' [OPS-12](https://example.org/OPS-12)',
  ', owner: Kim, due: 2031-02-03',
  ' @kim',
  ' by 2031-02-03',
  ' by end of May',
  ' [^2]',
  ' <!-- asked Kim -->',
  ' (owner: @kim) <!-- asked Kim -->',
] as const;

interface Piece {
  readonly at: number;
  readonly put: number;
  readonly wrap: boolean;
}

const piece = fc.record({ at: fc.nat(40), put: fc.nat(), wrap: fc.boolean() });

function decorate(sentence: string, pieces: readonly Piece[]): string {
  const words = sentence.split(' ');
  for (const { at, put, wrap } of pieces) {
    const i = at % (words.length + (wrap ? 0 : 1));
    const [open, close] = around[put % around.length]!;
    if (wrap) {
      const to = Math.min(words.length - 1, i + (put % 3));
      words[i] = open + words[i]!;
      words[to] = words[to]! + close;
    } else words.splice(i, 0, between[put % between.length]!);
  }
  return words.join(' ');
}

/** One sentence or two, with things in and around them. */
const saidOf = (sentences: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      sentences,
      fc.array(piece, { maxLength: 2 }),
      fc.constantFrom('', '', '', 'The queue grew. ', 'Obviously ', 'Sadly, '),
      fc.constantFrom('', '', '', ' It took *two* hours.', ' See `log`.'),
      fc.constantFrom(' ', ' ', ' ', '\n', '\n'),
    )
    .map(([sentence, pieces, before, after, gap]) => {
      const text = before + decorate(sentence, pieces) + after;
      const middle = text.indexOf(' ', text.length / 2);
      return middle < 0 ? text : text.slice(0, middle) + gap + text.slice(middle + 1);
    });

const line = (text: string) => text.replace(/\n/g, ' ');
const cell = (text: string) => line(text).replace(/\|/g, '\\|');
const indent = (text: string, by: string) => text.replace(/\n/g, `\n${by}`);

/** Where it can stand. Each makes a section of its own. */
const places: readonly ((text: string, stamp: string, field: string) => string)[] = [
  (text) => `## Notes\n\n${text}\n`,
  (text) => `## Notes\n\nThe text before.\n${text}\nThe text after.\n`,
  (text) => `## Notes\n\n- one\n- ${indent(text, '  ')}\n- three\n`,
  (text) => `## Notes\n\n1. one\n   - ${indent(text, '     ')}\n\n     ${indent(text, '     ')}\n2. two\n`,
  (text) => `## ${line(text)}\n\nText.\n`,
  (text) => `\n${line(text)}\n-----\n\nText.\n`,
  (text) => `## Notes\n\n| a | b |\n| --- | --- |\n| ${cell(text)} | ${cell(text)} |\n| c | d |\n`,
  (text, _, field) => `## Action items\n\n- [ ] ${indent(text, '  ')}${field}\n- [x] Done (owner: @ana)\n`,
  (text, _, field) =>
    `## Action items\n\n- Kim to check it\n- ${text.replace(/\n/g, ' ')}${field}\n  - [ ] ${line(text)}\n`,
  (text, _, field) =>
    `## Action items\n\n| Action | Owner | Due |\n| --- | --- | --- |\n| ${cell(text + field)} | @kim | 2031-02-03 |\n`,
  (text, stamp) => `## Timeline\n\n- 10:00 Start\n- ${stamp} ${indent(text, '  ')}\n- 23:00 End\n`,
  (text, stamp) => `## Timeline\n\n${stamp} ${text}\n${stamp} ${line(text)}\n`,
  (text, stamp) =>
    `## Timeline\n\n| Time | What |\n| --- | --- |\n| ${cell(stamp)} | ${cell(text)} |\n| 23:00 | End |\n`,
  (text) => `## Impact\n\n## Notes\n\n-\t${indent(text, '\t')}\n\t1)\t${indent(text, '\t\t')}\n`,
  (text) => `## Notes\n\n> ${indent(text, '> ')}\n>\n> - ${indent(text, '>   ')}\n`,
  (text) => `## Open questions\n\n- Who was asked?\n\n${text}\n`,
  (text, stamp) => `## Timeline\n\n- ${stamp} ${line(text)} at 10:05\n- ${line(text)} 10:07\n`,
];

/** Documents with so many sections of these, among all that a document may be made of. */
const offeringOf = (sentences: fc.Arbitrary<string>, least: number): fc.Arbitrary<Hostile> =>
  hostileWith(
    fc.array(
      fc
        .tuple(fc.constantFrom(...places), saidOf(sentences), fc.constantFrom(...stamps), fc.constantFrom(...fields))
        .map(([place, words, stamp, field]) => place(words, stamp, field).split('\n')),
      { minLength: least, maxLength: least + 1 },
    ),
  );

const kinds = ['fact', 'question', 'action'] as const;
export const offering = offeringOf(fc.oneof(...kinds.map((kind) => offeredFor((each) => each.kind === kind))), 1);
/** What is offered leaves what the sentence says as it is. */
export const safelyOffering = offeringOf(
  offeredFor(({ applicability }) => applicability === 'as-is'),
  2,
);
