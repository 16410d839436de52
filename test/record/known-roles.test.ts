import assert from 'node:assert/strict';
import { nameRoles } from '../../src/record/index';

type Roles = Readonly<Record<string, string>>;

/** Who gets which role, where these roles are known already, and the review says this. */
function give(names: readonly string[], own: Roles = {}, text = ''): Roles {
  const people = names.map((said) => {
    const [name = '', ...aliases] = said.split(' = ');
    return { name, aliases, role: null, isBot: false };
  });
  const roles = nameRoles(people, { own: new Map(Object.entries(own)), text });
  return Object.fromEntries(roles.map(({ name, role }) => [name, role]));
}

describe('numbers of roles', () => {
  it('are given once, whether the review says them or they are remembered', () => {
    assert.deepEqual(give(['Ines', 'Tolu'], { Nina: 'responder 2' }, 'Responder 1 asked.'), {
      Ines: 'responder 3',
      Tolu: 'responder 4',
    });
    assert.deepEqual(give(['Ines'], {}, 'responder\n1, responder 12, responders'), { Ines: 'responder 2' });
  });

  it('are not those that the record itself gives', () => {
    const said = { aliases: [], isBot: false };
    const people = [
      { name: 'Ines', role: null, ...said },
      { name: 'Tolu', role: 'Responder 1', ...said },
    ];
    assert.deepEqual(
      nameRoles(people).map(({ role }) => role),
      ['responder 2', 'Responder 1'],
    );
  });
});

describe('who has a role already', () => {
  const own = { Tom: 'responder 1', Mira: 'responder 2' };

  it('keeps it, by whatever name', () => {
    assert.deepEqual(give(['Mira', 'tom']), { Mira: 'responder 1', tom: 'responder 2' });
    assert.deepEqual(give(['Mira', 'tom'], own), { Mira: 'responder 2', tom: 'responder 1' });
    assert.deepEqual(give(['Mira Novak = @mira'], own), { 'Mira Novak': 'responder 2' });
  });

  it('has it by a longer or a shorter name, too', () => {
    assert.deepEqual(give(['Mira Novak', 'Tom Berger'], own), {
      'Mira Novak': 'responder 2',
      'Tom Berger': 'responder 1',
    });
    const full = { 'Tom Berger': 'responder 1', 'Mira Novak': 'scribe' };
    assert.deepEqual(give(['Mira', 'Tom Berger (he/him)'], full), {
      Mira: 'scribe',
      'Tom Berger (he/him)': 'responder 1',
    });
  });

  for (const [what, names, known] of [
    ['one of two who come', ['Tom Berger', 'Tom Hart'], { Tom: 'responder 1' }],
    ['one of two who are known', ['Tom'], { 'Tom Berger': 'responder 1', 'Tom Hart': 'responder 2' }],
    ['known by a name, or comes by another', ['Tom', 'Tom Hart'], { 'Tom Berger': 'responder 1' }],
    ['known by the full name as well', ['Tom Hart'], { Tom: 'responder 1', 'Tom Berger': 'responder 1' }],
    ['here by that name', ['Tom', 'Tom Hart'], { Tom: 'responder 1' }],
    ['somebody else', ['Tommy Hart', 'Ber'], { Tom: 'responder 1', Bert: 'responder 2' }],
  ] as const)
    it(`is nobody who may be ${what}`, () => {
      const given = give(names, known);
      for (const [name, role] of Object.entries(given))
        if (!Object.hasOwn(known, name)) assert.ok(!Object.values<string>(known).includes(role), `${name}: ${role}`);
    });
});
