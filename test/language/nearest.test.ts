import { equal } from 'node:assert/strict';
import { nearest } from '../../src/language/index';

const known = ['human-error', 'should-have', 'who-question'];

describe('the nearest of some words', () => {
  for (const [word, meant] of [
    ['human-eror', 'human-error'],
    ['HUMAN ERRORS', 'human-error'],
    ['shouldhave', 'should-have'],
    ['who-questions', 'who-question'],
    ['who', undefined],
    ['deploy', undefined],
    ['', undefined],
  ] as const)
    it(`to ${JSON.stringify(word)} is ${meant ?? 'none'}`, () => equal(nearest(word, known), meant));
});
