import assert from 'node:assert/strict';
import { readStance, type Stance } from '../../src/language/index';

describe('what a sentence does', () => {
  const sentences: Readonly<Record<Stance, readonly string[]>> = {
    names: ['', 'A new alert', 'Adding an alert', 'A job copying the logs'],
    wants: [
      'Pin the image',
      'We could pin the image',
      'We need to pin it',
      'We are adding an alert',
      'It is important to pin it',
    ],
    tells: ['We pinned the image', 'Pinned the image'],
    reports: ['We have pinned the image', 'The image was pinned', 'Service images with keys have been pinned'],
    is: ['The image is old', 'Did not pin the image', 'The image was not pinned'],
    states: ['The job runs hourly', 'This will help us'],
    asks: ['Who pins the image?', 'Could we pin it?'],
    imagines: ['The alert would have fired', 'We would pin it'],
  };
  for (const [stance, all] of Object.entries(sentences))
    for (const said of all) it(`“${said}” ${stance}`, () => assert.equal(readStance(said), stance));
});
