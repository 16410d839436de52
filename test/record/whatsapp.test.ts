import assert from 'node:assert/strict';
import { readRecord } from '../../src/record/index';
import { rows } from './read';

describe('a chat from WhatsApp', () => {
  const cases: Readonly<Record<string, readonly [string, readonly string[]]>> = {
    'of Android': [
      '13/08/2031, 10:42 - Messages are end-to-end encrypted\n13/08/2031, 10:43 - Mira Ek: It is down\nstill\n13/08/2031, 10:44 - +49 170 1: yes: it is',
      [
        '2031-08-13 10:42 | Messages are end-to-end encrypted',
        '2031-08-13 10:43 | Mira Ek | It is down still',
        '2031-08-13 10:44 | +49 170 1 | yes: it is',
      ],
    ],
    'of a phone from Apple': [
      '[13.08.31, 10:43:05] ~ Mira Ek: It is down\n\u200e[13.08.31, 10:44:05] Li: \u200eimage omitted',
      ['2031-08-13 10:43:05 | Mira Ek | It is down', '2031-08-13 10:44:05 | Li | image omitted'],
    ],
    'with twelve hours': ['8/13/31, 2:43\u202fPM - Mira: down', ['2031-08-13 14:43 | Mira | down']],
    'that was copied': ['[10:43, 13/08/2031] Mira: down', ['2031-08-13 10:43 | Mira | down']],
  };
  for (const [what, [text, expected]] of Object.entries(cases))
    it(`is read ${what}`, () => {
      assert.equal(readRecord({ text }).format, 'whatsapp');
      assert.deepEqual(rows(text), expected);
    });
});
