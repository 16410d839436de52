import assert from 'node:assert/strict';
import { createAnalysis } from '../../src/language';
import { findPeople, readReview } from '../../src/review';

const find = (text: string) =>
  findPeople(readReview(createAnalysis(text))).map(({ name, aliases }) => [name, ...aliases]);

describe('the people of a review', () => {
  it('are one person by whatever name, in the order in which they come', () => {
    const text = [
      '# Mail was late\n\n## Timeline\n',
      '- 09:00 Nina Holm restarts the worker, and Priya watches',
      '- 09:10 Nina sees no errors\n',
      '## Action items\n',
      '- [ ] Add an alert (owner: @nina)',
      '- [ ] Ask for a key (owner: tolu@example.org)',
      '- [ ] Test the restart (owner: Platform team)\n',
    ].join('\n');
    assert.deepEqual(find(text), [['Nina Holm', 'Nina', '@nina'], ['Priya'], ['tolu@example.org']]);
  });

  it('are two where a first name can belong to either', () => {
    const people = find('## Timeline\n\n- 09:00 Ana Lima calls Ana Berg\n- 09:05 Ana joins\n');
    assert.deepEqual(people, [['Ana Lima'], ['Ana Berg'], ['Ana']]);
  });

  it('are no machines and no teams', () =>
    assert.deepEqual(find('## Timeline\n\n- 09:00 Kafka pages the database team\n'), []));
});
