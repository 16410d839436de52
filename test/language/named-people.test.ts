import assert from 'node:assert/strict';
import { namedPeople } from '../../src/language/grammar/named-people';

const named = (text: string): readonly string[] => namedPeople(text).map(({ start, end }) => text.slice(start, end));

describe('the people whom a text names', () => {
  for (const [text, people] of [
    ['@mira-k restarted it.', ['@mira-k']],
    ['It was restarted by @mira_k.', ['@mira_k']],
    ['Write to mira@example.org.', ['mira@example.org']],
    ['mira@example.org knows.', ['mira@example.org']],
    ['They met @ noon, @.', []],
    ['It needs @angular/core and mira@localhost.', []],
    ['Marta Kowalska and @li paged Nina.', ['Marta Kowalska', '@li', 'Nina']],
  ] as const)
    it(`are found in “${text}”`, () => assert.deepEqual(named(text), people));
});
