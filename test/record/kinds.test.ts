import assert from 'node:assert/strict';
import { guessKind } from '../../src/record/model/kinds';

describe('what a message seems to do', () => {
  const messages: Readonly<Record<string, readonly string[]>> = {
    noise: [
      'thanks for joining!',
      'Thank you Ines',
      'hello everyone',
      'sorry for the noise',
      'thanks so much, ines!',
      'hi, good morning all',
      'Welcome to the call',
      'sorry, wrong channel',
      'Rob joined the channel.',
      'joined #inc-42. Also, Rob and 2 others joined.',
      'was added to #inc-42 by Mira',
      'A huddle started',
      'Mira pinned a message to this channel.',
      'This message was deleted.',
      '@rosa hat den Kanal verlassen.',
      'Message deleted by its author',
      'Reacted to "the pool is full" with 👍',
      '👍',
      'ok',
    ],
    diagnosis: [
      'the rollback changed nothing',
      'so it was not the deploy',
      'cleared the cache, no effect',
      'it’s not the database after all',
    ],
    action: ['hey, rolling back now', 'sorry, restarted the wrong pod', 'scaling the pool to 20'],
    observation: [
      'p99 is at 30 s',
      'thanks to the alert we saw it at 9:05 and not later',
      'hi, the shop is down',
      'hey there, queue is full',
      'hello all, outage',
      'good morning, Berlin offline again',
      'sorry for that, logins fail',
      'thanks, works now',
      'Hi. Down again',
      'web-2 left the cluster',
      'web-2 left the cluster. Also, web-3 left.',
      'db-3 was taken from the group',
      'niemand ist dem Kanal beigetreten',
      '@rosa ist dem Kanal beigetreten und sieht nichts',
      'nobody reacted to "the pool is full" with a page',
    ],
    assumption: ['hi, we think an index is missing'],
    decision: ['decided to rebuild the index'],
    'customer-update': ['status page updated: checkout works again'],
  };
  for (const [kind, texts] of Object.entries(messages))
    for (const text of texts) it(`“${text}”: ${kind}`, () => assert.equal(guessKind(text), kind));
});
