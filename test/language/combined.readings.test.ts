import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { showClauses } from '../../scripts/read/notation';
import { sentencesOf } from '../../scripts/read/sentences';

// What the clause reader makes of sentences put together from parts: each kind of subject meets each kind of verb and of what stands
// around them. Right or not: a change shows here what else it changes.
//   UPDATE_READINGS=1 npx mocha test/language/combined.readings.test.ts && git diff

const openers = [
  '',
  'At 14:02 ',
  'In the end, ',
  'When the alert fired, ',
  'Because nobody had asked, ',
  'Having read the note, ',
  'Despite two warnings, ',
  'Not only that: ',
  'On Friday (the 3rd) ',
  'To save time, ',
  'As soon as it was dark, ',
  'If that had been known, ',
  'Why, one may ask, ',
];
const subjects = [
  'the operator',
  'she',
  'one of the engineers',
  'the engineer on call and her manager',
  'none of the two teams',
  'neither the vendor nor the plant',
  'Mira Lindt',
  'the scheduler',
  'whoever was on shift',
  'most of those who had read it',
  'the pilot, who was new,',
  'the pilots’ union',
  'somebody else',
  'a crew of three',
  'the change that the team had made',
  'it',
  'the head of operations',
  'you',
  'nobody in the room',
  'what the clerk saw',
  'the 2031 audit',
  'our own people',
  'the tired nurse',
  '`rotate-keys`',
  'the person responsible',
];
const verbs = [
  'closed',
  'did not close',
  'should have closed',
  'had been told to close',
  'failed to close',
  'was closing',
  'might not have wanted to close',
  'has never closed',
  'closes and locks',
  'was asked to check and close',
  'tried, but could not close,',
  'is said to have closed',
  'kept closing',
  'would’ve closed',
  'chose to close',
  'ought to have closed',
  'got stuck and closed',
  'will have to close',
  'were supposed to close',
  'let the guard close',
  'made sure to close',
  'either forgot or refused to close',
  'was not only slow to close',
];
const ends = [
  ' the valve.',
  ' the valve that the guard had opened.',
  ' the valve, and the tank ran dry.',
  ' the valve without asking anyone.',
  ' the valve because they were tired.',
  ' the valve and opened the gate, which was wrong.',
  ' the valve?',
  ' the second of the three valves in time.',
  ' the valve, so the team that was next had to wait.',
  ' the valve, leaving the gate open.',
  ' the valve before the pump was started by the crew.',
  ' the valve; the guard did.',
  ' the valve instead of the gate.',
  ' the valve, as the runbook says.',
  ' everything but the valve.',
  ' the valve (or thought so).',
  ' the valve while the manager watched.',
  ' the valve – a mistake that cost us an hour.',
  ' the valve, didn’t they?',
];

const pick = (all: readonly string[], n: number): string => all[n % all.length]!;

describe('sentences put together from parts', () => {
  it('are read as they were', () => {
    const sentences = Array.from({ length: 25 * 23 }, (_, n) => {
      const said = pick(openers, 5 * n) + pick(subjects, n) + ` ${pick(verbs, n)}` + pick(ends, 7 * n);
      return said.charAt(0).toUpperCase() + said.slice(1);
    });
    const told = `${sentences.flatMap((said) => [said, ...showClauses(sentencesOf(said)).map((line) => `  ${line}`)]).join('\n')}\n`;
    const expected = 'test/language/readings/combined.txt';
    if (process.env['UPDATE_READINGS']) writeFileSync(expected, told);
    else assert.deepEqual(told.split('\n'), existsSync(expected) ? readFileSync(expected, 'utf8').split(/\r?\n/) : []);
  });
});
