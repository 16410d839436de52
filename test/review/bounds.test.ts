import assert from 'node:assert/strict';
import { applyChanges, moveSection, sectionsOf, sortTimeline } from '../../src/review/index';
import { read } from './analyse';

describe('times of day', () => {
  const times = (...said: readonly string[]) =>
    read(`## Timeline\n\n${said.map((each) => `- ${each} It went on\n`).join('')}`).timeline.map(({ time }) => time);

  it('have sixty minutes in an hour', () => {
    assert.deepEqual(times('10:00', '10:59'), ['10:00', '10:59']);
    assert.deepEqual(times('10:60', '10:75', '10:99'), []);
  });

  it('have up to twenty-four hours', () => {
    assert.deepEqual(times('23:59', '24:00'), ['23:59', '24:00']);
    assert.deepEqual(times('25:00', '99:00'), []);
  });
});

describe('a section that is moved below a deeper one', () => {
  it('has headings of six levels at most', () => {
    const text = '# Review\n\n## A\n\n### B\n\n#### C\n\n## D\n\n### E\n\n#### F\n\n##### G\n\n###### H\n\nText.\n';
    const review = read(text);
    const find = (title: string) => {
      const section = sectionsOf(review).find((each) => each.title === title);
      return section ?? assert.fail(title);
    };
    const after = applyChanges(text, moveSection(review, find('A'), 'before', find('H')));
    const headings = after.match(/^#+ .*$/gm);
    assert.deepEqual(headings, [
      '# Review',
      '## D',
      '### E',
      '#### F',
      '##### G',
      '###### A',
      '###### B',
      '###### C',
      '###### H',
    ]);
  });
});

describe('a numbered timeline that is sorted', () => {
  const sort = (text: string): string => applyChanges(text, sortTimeline(read(text)));

  it('keeps lines below an entry inside of it where its number gets longer', () => {
    const text = '## Timeline\n\n9. 10:05 It stopped\n   for good\n10. 10:00 It began\n';
    const after = sort(text);
    assert.equal(after, '## Timeline\n\n9. 10:00 It began\n10. 10:05 It stopped\n    for good\n');
    assert.deepEqual(
      read(after).timeline.map((entry) => entry.text),
      read(text)
        .timeline.map((entry) => entry.text)
        .reverse(),
    );
  });
});
