import assert from 'node:assert/strict';
import { createAnalysis } from '../../src/language';
import { applyChanges, moveSection, readReview } from '../../src/review';
import { spanToFill, startAfterMove } from '../../src/vscode/sections/after-edit';

describe('A section that was added', () => {
  for (const [what, insert, selected] of [
    ['its comment', '## Impact\n\n<!-- Who was affected? -->\n\n', '<!-- Who was affected? -->'],
    ['its comment, with CRLF', '\r\n## Impact\r\n\r\n<!-- Who? -->\r\n', '<!-- Who? -->'],
    ['a comment of several lines', '\n## Impact\n\n<!-- Who?\nHow long? -->', '<!-- Who?\nHow long? -->'],
    ['nothing, where there is more', '## Impact\n\n<!-- Who? -->\n\n- [what]\n', ''],
    ['nothing, where there are two comments', '## Impact\n\n<!-- Who? -->\n<!-- How? -->\n', ''],
    ['nothing, where there is no comment', '## Impact\n\n[what]\n', ''],
    [
      'its comment, in a block that can be folded',
      '<details>\n<summary>Impact</summary>\n\n<!-- Who? -->\n\n</details>\n',
      '<!-- Who? -->',
    ],
  ] as const)
    it(`has ${what} to write over`, () => {
      const { start, end } = spanToFill({ start: 7, insert });
      assert.equal(insert.slice(start - 7, end - 7), selected);
      assert.ok(/[^\s]\s+$/.test(insert.slice(0, start - 7)), 'behind the heading');
    });
});

describe('A section that was moved', () => {
  const text = '# A\n\n## One\n\nFirst.\n\n## Two\n\nSecond.\n\n### Two and a half\n\nMore.\n\n## Three\n\nThird.\n';
  for (const eol of ['\n', '\r\n'])
    for (const [title, side, target] of [
      ['One', 'after', 'Two'],
      ['One', 'after', 'Three'],
      ['Two', 'before', 'One'],
      ['Two', 'after', 'Three'],
      ['Three', 'before', 'Two'],
      ['Three', 'before', 'One'],
    ] as const)
      it(`starts where its heading is: ${title} ${side} ${target}, with ${JSON.stringify(eol)}`, () => {
        const review = readReview(createAnalysis(text.replaceAll('\n', eol)));
        const find = (name: string) => review.sections.find((each) => each.title === name)!;
        const changes = moveSection(review, find(title), side, find(target));
        const after = applyChanges(review.text, changes);
        assert.ok(after.startsWith(`## ${title}${eol}`, startAfterMove(find(title), changes)), after);
      });
});
