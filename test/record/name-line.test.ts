import assert from 'node:assert/strict';
import { isName, isSentence, isSomebody, isWord, splitBadge, tellsSeconds } from '../../src/record/chat/name-line';

describe('the line of a name', () => {
  it('has words that look like one', () => {
    for (const name of [
      'Tove Ek',
      'Ana de la Cruz',
      'Jo O.',
      'Support team',
      'Novák, Marek - extern',
      'tove.k',
      'Ana v. d. Heide',
      'van den Berg, Pieter',
    ])
      assert.ok(isName(name), name);
    for (const said of [
      'Release undone by hand',
      'restarted',
      'Restart - done at last',
      'Paging the desk',
      'Now:',
      'de facto down',
      'van gone',
    ])
      assert.ok(!isName(said), said);
  });

  it('is surely of somebody where people are called so', () => {
    for (const name of ['Victor', 'Tove Ek', 'Dr. Ty Fox', '@ben', 'ana.lima', 'deploy-bot', 'Support desk'])
      assert.ok(isSomebody(name), name);
    for (const said of ['Begin', 'Detected', 'Rolled Back', 'Alarm Raised', 'cache', 'db-1'])
      assert.ok(!isSomebody(said), said);
  });

  it('may be a word that is said', () => {
    for (const said of ['still', 'Cache', 'Ok', 'Detected']) assert.ok(isWord(said), said);
    for (const name of ['Victor', 'Tove', 'ana.lima', 'Tove Ek']) assert.ok(!isWord(name), name);
  });

  it('may be a sentence', () => {
    for (const said of ['We are back', 'Is it the relay?', 'It’s back now', 'Rolling back the one that we had'])
      assert.ok(isSentence(said), said);
    for (const name of [
      'Tove Ek',
      'Release undone by hand',
      'Ask a question',
      'van der Berg, J.',
      'Need help?',
      'I.T. Desk',
    ])
      assert.ok(!isSentence(name), name);
  });

  it('has the badge of an app behind the name, and no seconds in its time', () => {
    assert.deepEqual(splitBadge('Disk Watch BOT'), { who: 'Disk Watch', isBot: true });
    assert.deepEqual(splitBadge('ROBOT '), { who: 'ROBOT', isBot: false });
    assert.ok(tellsSeconds('14:03:22 WARN') && !tellsSeconds('at 14:03'));
  });
});
