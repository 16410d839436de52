import assert from 'node:assert/strict';
import { createAnalysis, rules } from '../../src/language/index';

// A sentence is typed word by word, and may end without a mark: whatever is found in its beginning, somebody may ask for what is offered.

/** All beginnings of a sentence, a word longer each, as items of a list. The last is the whole without its last mark. */
function writeBeginnings(sentence: string): string {
  const words = sentence
    .replace(/\[\[|\]\]/g, '')
    .replace(/\s+/g, ' ')
    .split(' ');
  const beginnings = words.map((_word, i) =>
    words
      .slice(0, i + 1)
      .join(' ')
      .replace(/[.!?…]+$/, ''),
  );
  return beginnings.map((each) => `- ${each}\n`).join('');
}

describe('the beginnings of the examples', () => {
  for (const { id, examples } of rules)
    it(`are read, and offered for, without an error: ${id}`, () => {
      const sentences = [...examples.flags, ...examples.allows].map((each) =>
        typeof each === 'string' ? each : each.text,
      );
      for (const sentence of sentences) {
        const analysis = createAnalysis(`# Review\n\n## Notes\n\n${writeBeginnings(sentence)}`);
        for (const { suggestions } of analysis.findings())
          assert.doesNotThrow(() => suggestions.map(({ title }) => title), sentence);
      }
    }).timeout(0);
});
