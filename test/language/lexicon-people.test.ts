import assert from 'node:assert/strict';
import { isAnonymous, personKind, type NounKind } from '../../src/language/lexicon';

const words = (text: string) => text.trim().split(/\s+/);
const kindsOf = (text: string) => words(text).map((word) => `${word} ${personKind(word)?.kind}`);
const all = (text: string, kind: NounKind | 'undefined') =>
  assert.deepEqual(
    kindsOf(text),
    words(text).map((word) => `${word} ${kind}`),
  );

describe('the lexicon on people', () => {
  it('knows occupations and roles', () => {
    all(
      `engineer developer programmer admin administrator sysadmin dba sre on-call on-caller oncall committer maintainer approver
      contributor reviewer author intern contractor employee manager director supervisor boss ceo cto technician operator
      sommelier archivist umpire dispatcher nurse doctor surgeon pharmacist anaesthetist radiographer midwife paramedic clinician
      pilot captain sailor helmsman signalman steward driver motorist plumber welder carpenter electrician bricklayer
      baker butcher chef waiter waitress barista cashier clerk secretary receptionist accountant bookkeeper lawyer solicitor judge
      teacher professor librarian journalist reporter editor soldier policeman firefighter farmer gardener janitor
      statistician physicist chemist economist photographer stenographer shopkeeper locksmith physiotherapist`,
      'person',
    );
  });

  it('knows who is just somebody', () => {
    all(
      'person somebody nobody everyone man woman colleague friend neighbour newcomer volunteer victim user customer',
      'person',
    );
  });

  it('knows what only looks like people', () => {
    all(
      `docker container router switch buffer pointer header footer counter timer trigger filter parser parameter
      kernel daemon cluster cursor register number letter folder order error power layer fever river paper shelter weather
      vector factor sensor tensor mirror mutex index checklist allowlist denylist playlist wrist twist mist list
      exist persist longer closer culprit talisman mailman zookeeper status process analysis access bus class database table account
      review planning delivery payment outage alert dashboard pipeline official individual public platform`,
      'undefined',
    );
  });

  it('knows what may be a machine', () => {
    all(
      'worker runner scheduler controller follower master client broker agent killer server proxy builder tracker watchdog',
      'machine-or-person',
    );
  });

  it('knows groups', () => {
    all(
      'team crew staff committee company vendor supplier hospital airline people folks leadership squad council',
      'group',
    );
    all('finance legal hr marketing procurement qa operations security support', 'department');
    all('group board network fleet branch party unit', 'thing-or-group');
  });

  it('tells one from several', () => {
    const plural = (word: string) => personKind(word)?.plural;
    for (const word of words('engineer boss nurse on-call woman team')) assert.equal(plural(word), false, word);
    for (const word of words('engineers bosses nurses secretaries women firemen teams Scientists'))
      assert.equal(plural(word), true, word);
  });

  it('does not mind case and possessives', () => {
    for (const word of ['Engineer', 'SRE', 'engineer’s', "nurse's", 'Engineers’'])
      assert.equal(personKind(word)?.kind, 'person', word);
    assert.equal(personKind('IT')?.kind, 'department');
    for (const word of ['it', 'It']) assert.equal(personKind(word), undefined);
  });

  it('takes no name for a role', () => {
    for (const name of ['Hoffman', 'Goldsmith', 'Norman']) assert.equal(personKind(name), undefined, name);
  });

  it('knows people without a name', () => {
    for (const phrase of [
      'Engineer X',
      'Developer 1',
      'Person A',
      'the Operator B',
      'Nurse #2',
      'SRE A1',
      '[name]',
      '<name>',
      '[first name]',
      '[redacted]',
      '@octo-cat',
      'J.D.',
      'J. D.',
    ])
      assert.ok(isAnonymous(phrase), phrase);
    for (const phrase of [
      'Engineer',
      'engineers 2',
      'Node 1',
      'Replica A',
      'Service X',
      'engineer the',
      'Section 2',
      '[link]',
      'a@b',
      'U.S. East',
      'e.g.',
    ])
      assert.ok(!isAnonymous(phrase), phrase);
  });
});
