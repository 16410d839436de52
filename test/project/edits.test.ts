import assert from 'node:assert/strict';
import { allowPhrase, readProject, turnOffRule } from '../../src/project';
import { applyChanges } from '../../src/review';

const allow = (text: string, phrase = 'on fire'): string => applyChanges(text, allowPhrase(text, phrase));
const turnOff = (text: string, rule = 'absolutes'): string => applyChanges(text, turnOffRule(text, rule));

const allowed: Readonly<Record<string, string>> = {
  '': '{\n  "phrases": [\n    "on fire"\n  ]\n}\n',
  '// Nothing yet.\n': '// Nothing yet.\n{\n  "phrases": [\n    "on fire"\n  ]\n}\n',
  '{}': '{\n  "phrases": [\n    "on fire"\n  ]\n}',
  '{\n}\n': '{\n  "phrases": [\n    "on fire"\n  ]\n}\n',
  '{\n\t"zone": "UTC"\n}\n': '{\n\t"zone": "UTC",\n\t"phrases": [\n\t\t"on fire"\n\t]\n}\n',
  '{\r\n  "zone": "UTC",\r\n}\r\n': '{\r\n  "zone": "UTC",\r\n  "phrases": [\r\n    "on fire"\r\n  ],\r\n}\r\n',
  '{\n  "zone": "UTC" // Windows:\r\n}\n': '{\n  "zone": "UTC", // Windows:\n  "phrases": [\n    "on fire"\n  ]\r\n}\n',
  '// Nothing yet.\r\n': '// Nothing yet.\r\n{\r\n  "phrases": [\r\n    "on fire"\r\n  ]\r\n}\r\n',
  '{ "phrases": [] }': '{ "phrases": [\n  "on fire"\n] }',
  '{ "phrases": ["at fault"] }': '{ "phrases": ["at fault", "on fire"] }',
  '{ "phrases": ["at fault", ] }': '{ "phrases": ["at fault", "on fire", ] }',
  '{\n  "phrases": [\n    // A report.\n    "at fault" // Of ours.\n  ]\n}\n':
    '{\n  "phrases": [\n    // A report.\n    "at fault", // Of ours.\n    "on fire"\n  ]\n}\n',
  '{\n  "phrases": [\n    "at fault", /* , */ // Of ours.\n\n    // No more.\n  ],\n}\n':
    '{\n  "phrases": [\n    "at fault", /* , */ // Of ours.\n\n    // No more.\n    "on fire",\n  ],\n}\n',
  '{\n  "phrases": [\n    // None yet.\n  ]\n}\n': '{\n  "phrases": [\n    // None yet.\n    "on fire"\n  ]\n}\n',
  '{ "phrases": ["a"], "phrases": ["b"] }': '{ "phrases": ["a"], "phrases": ["b", "on fire"] }',
  '{ "phrases": "at fault" }': '{ "phrases": ["on fire"] }',
};

const turnedOff: Readonly<Record<string, string>> = {
  '': '{\n  "rules": {\n    "absolutes": "off"\n  }\n}\n',
  '{ "rules": { "if-only": "hint" } }': '{ "rules": { "if-only": "hint", "absolutes": "off" } }',
  '{ "rules": { "absolutes": "hint" /* Rarely. */ } }': '{ "rules": { "absolutes": "off" /* Rarely. */ } }',
  '{ "rules": ["absolutes"] }': '{ "rules": {"absolutes": "off"} }',
};

describe('Edits of a project file', () => {
  for (const [before, after] of Object.entries(allowed))
    it(`allow a phrase in ${JSON.stringify(before)}`, () => assert.equal(allow(before), after));

  for (const [before, after] of Object.entries(turnedOff))
    it(`turn off a rule in ${JSON.stringify(before)}`, () => assert.equal(turnOff(before), after));

  it('keep what else it says, and write what the reader takes', () => {
    const text = '{\n  "profile": "gentle", // For now.\n  "rules": { "if-only": "off" }\n}\n';
    const after = turnOff(allow(allow(text, 'the "usual" suspects'), 'on fire'));
    const { project, mistakes } = readProject(after);
    assert.deepEqual(project, {
      profile: 'gentle',
      rules: { 'if-only': 'off', absolutes: 'off' },
      phrases: ['the "usual" suspects', 'on fire'],
    });
    assert.deepEqual(mistakes, []);
    assert.ok(after.includes('"gentle", // For now.\n'));
  });

  it('are none where it says so already, where nobody can read it, and for a rule that is not there', () => {
    assert.deepEqual(allowPhrase('{ "phrases": ["on fire"] }', 'on fire'), []);
    assert.deepEqual(turnOffRule('{ "rules": { "absolutes": "off" } }', 'absolutes'), []);
    assert.deepEqual(turnOffRule('{}', 'no-such-rule'), []);
    for (const text of ['{ "phrases": ["on fire" }', '[]', '{', 'phrases: on fire'])
      assert.deepEqual(allowPhrase(text, 'on fire'), [], text);
  });
});
