import assert from 'node:assert/strict';
import { createAnalysis } from '../../src/language/index';
import { replaceNames, useRoles, useRolesInSteps, writeEntries, type Message } from '../../src/record/index';
import { applyChanges } from '../../src/review/index';
import { read } from '../review/analyse';

const roles = [
  { name: 'Okke Vos', aliases: ['okke'], role: 'responder 1' },
  { name: 'Nina', aliases: [], role: 'incident commander' },
];

describe('names in a review that is written', () => {
  const replaced = (text: string): string => applyChanges(text, replaceNames(createAnalysis(text), roles));

  it('become roles, by whatever name', () => {
    assert.equal(
      replaced('## Timeline\n\n- 10:02 Okke Vos closes the valve, Nina tells the depot\n'),
      '## Timeline\n\n- 10:02 Responder 1 closes the valve, the incident commander tells the depot\n',
    );
  });

  for (const kept of [
    'Run `Nina --check`.\n',
    '```\nNina\n```\n',
    'See <https://example.com/Nina>.\n',
    '<!-- Nina -->\n',
    '[log]: https://example.com/Nina\n',
  ])
    it(`stay in ${JSON.stringify(kept)}`, () => assert.equal(replaced(kept), kept));

  it('are the same in messages, whether in steps or at once', () => {
    const messages = [{ who: 'Nina', text: 'Nina asks' }] as unknown as readonly Message[];
    const steps = useRolesInSteps(messages, roles);
    let step = steps.next();
    while (!step.done) step = steps.next();
    assert.deepEqual(step.value, useRoles(messages, roles));
    assert.equal(step.value[0]?.who, 'incident commander');
  });
});

describe('a role in the place of a name', () => {
  const replaced = (text: string, as = roles): string => applyChanges(text, replaceNames(createAnalysis(text), as));

  for (const [what, said, told] of [
    ['a sentence', 'It was late. Okke left.', 'It was late. Responder 1 left.'],
    ['a sentence in quotes', '“Okke left.”', '“Responder 1 left.”'],
    ['a heading', '## Okke left', '## Responder 1 left'],
    ['an item', '- **Okke** left', '- **Responder 1** left'],
    ['an entry', '- 10:02 UTC Okke left', '- 10:02 UTC Responder 1 left'],
    ['a task', '- [x] Okke: add a lamp', '- [x] Responder 1: add a lamp'],
    ['a cell', '| A | B |\n| - | - |\n| Okke | Nina |', '| A | B |\n| - | - |\n| Responder 1 | Incident commander |'],
  ])
    it(`has a capital at the start of ${what}`, () => assert.equal(replaced(`${said}\n`), `${told}\n`));

  for (const text of ['The pump stood still, and\nOkke left.', 'We paged some, e.g. Okke.', 'Owner: Okke'])
    it(`has none in ${JSON.stringify(text)}`, () => assert.equal(replaced(text), text.replace('Okke', 'responder 1')));

  for (const [said, told] of [
    ['Nina left.', 'The incident commander left.'],
    [
      'The pump stood still. Nina’s screen was dark.',
      'The pump stood still. The incident commander’s screen was dark.',
    ],
    ['We asked Okke and Nina.', 'We asked responder 1 and the incident commander.'],
    ['Okke (on call) asked Nina (at home).', 'Responder 1 (on call) asked the incident commander (at home).'],
    ['- 10:02 Okke: we need Nina', '- 10:02 Responder 1: we need the incident commander'],
    ['Thanks to Nina for the lamp.', 'Thanks to the incident commander for the lamp.'],
  ] as const)
    it(`is a noun in ${said}`, () => assert.equal(replaced(`${said}\n`), `${told}\n`));

  for (const text of [
    'The valve was closed (owner: Nina).',
    'Add a lamp, owner: Nina, due Friday',
    'Attendees: Okke, Nina',
    'We asked our Nina.',
    'We asked the Nina.',
    'We asked the depot’s Nina.',
    'Thank you, Nina, for the lamp.',
    'Closing it now, Nina!',
    '- Add a lamp – Nina',
    '- Add a lamp @Nina',
  ])
    it(`has no article in ${text}`, () =>
      assert.equal(replaced(text), text.replace(/@?Nina/, 'incident commander').replace('Okke', 'responder 1')));

  for (const text of ['- 10:02 Nina: closing it', '- Nina – took notes', '**Nina** | Okke', 'Nina, can you look?'])
    it(`has no article as the label or the call of ${text}`, () =>
      assert.match(replaced(text), /^[^a-z]*Incident commander/));

  it('that is a number, a team’s letter or an unknown word has none', () => {
    for (const role of ['responder 1', 'engineer B', 'our engineer', 'comms'])
      assert.equal(
        replaced('We asked Nina to wait.', [{ name: 'Nina', aliases: [], role }]),
        `We asked ${role} to wait.`,
      );
  });

  it('leaves the findings of a sentence', () => {
    const text = 'It was late. Nina failed to notice the alert. It was human error. Nina failed to notice it.\n';
    const rules = (said: string) =>
      createAnalysis(said)
        .findings()
        .map(({ ruleId }) => ruleId);
    assert.deepEqual(rules(text), ['failed-to', 'human-error', 'failed-to']);
    for (const role of ['on-call engineer', 'incident commander', 'responder 1', 'scribe'])
      assert.deepEqual(rules(replaced(text, [{ name: 'Nina', aliases: [], role }])), rules(text), role);
  });

  it('is the same entry again, whether the review or the chat was told in roles', () => {
    const head = '## Timeline\n\n- 2031-03-15 11:40 UTC Deploy\n';
    const messages = ['Nina asked Nina', 'closed it'].map((text, i) => ({
      ...{ who: 'Okke Vos', text, at: `2031-03-15T11:4${i}:00Z`, date: '2031-03-15', time: `11:4${i}`, zone: 'UTC' },
      ...{ kind: 'action' as const, link: null, keep: false, id: null },
    }));
    const named = applyChanges(head, writeEntries(messages, read(head)));
    assert.match(named, /Okke Vos: Nina asked Nina/);
    assert.deepEqual(writeEntries(useRoles(messages, roles), read(replaced(named))), []);
  });

  it('stays as it is where a sentence is too long to be one', () => {
    const long = 'Nina '.repeat(1000);
    assert.equal(
      replaced(`${long}left. Nina left.\n`),
      `${'incident commander '.repeat(1000)}left. The incident commander left.\n`,
    );
  });
});
