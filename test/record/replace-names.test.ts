import assert from 'node:assert/strict';
import { createAnalysis } from '../../src/language/index';
import { replaceNames, useRoles, useRolesInSteps, type Message } from '../../src/record/index';
import { applyChanges } from '../../src/review/index';

const roles = [
  { name: 'Okke Vos', aliases: ['okke'], role: 'responder 1' },
  { name: 'Nina', aliases: [], role: 'incident commander' },
];

describe('names in a review that is written', () => {
  const replaced = (text: string): string => applyChanges(text, replaceNames(createAnalysis(text), roles));

  it('become roles, by whatever name', () => {
    assert.equal(
      replaced('## Timeline\n\n- 10:02 Okke Vos closes the valve, Nina tells the depot\n'),
      '## Timeline\n\n- 10:02 responder 1 closes the valve, incident commander tells the depot\n',
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
