import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { camelCase, findRules, loadRules } from '../../scripts/generate/find-rules';
import { writeManifest, writeStrings } from '../../scripts/generate/manifest';
import { rulesFolder, writeRegistry } from '../../scripts/generate/registry';
import { writeIndexPage, writeRulePage } from '../../scripts/generate/rule-pages';
import { rules, type RuleInfo } from '../../src/language/index';

const rule: RuleInfo = {
  id: 'usual-suspects',
  group: 'accusation',
  category: 'blame',
  severity: 'warning',
  title: 'Usual suspects',
  why: 'It points at people.',
  sources: ['A book'],
  examples: {
    flags: [{ text: 'It was [[the usual suspects]].', to: 'What was different?', head: 'Timeline' }],
    allows: ['The usual checks ran.', { text: 'As usual.', head: 'Summary' }],
  },
};

describe('generator', () => {
  it('finds the rules that are registered', async () => {
    const files = await findRules(rulesFolder);
    assert.deepEqual(files.map(({ id }) => id).sort(), rules.map(({ id }) => id).sort());
    assert.equal(loadRules(files).length, rules.length);
  });

  it('finds a rule in a folder of its own, and none in the files beside it', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'learning-review-'));
    try {
      mkdirSync(join(dir, 'accusation/usual-suspects'), { recursive: true });
      for (const name of ['usual-suspects', 'suspects'])
        writeFileSync(join(dir, `accusation/usual-suspects/${name}.ts`), `export const ${camelCase(name)} = {};\n`);
      assert.deepEqual(
        (await findRules(dir)).map(({ group, id }) => [group, id]),
        [['accusation', 'usual-suspects']],
      );
    } finally {
      rmSync(dir, { recursive: true });
    }
  });

  it('refuses a rule whose file has another name', async () => {
    const [file] = await findRules(rulesFolder);
    assert.ok(file);
    assert.throws(() => loadRules([{ ...file, id: 'another' }]), /its file is named another/);
    assert.throws(() => loadRules([{ ...file, group: 'elsewhere' }]), /its folder is elsewhere/);
  });

  it('registers rules by their files', async () => {
    const file = { path: `${rulesFolder}/accusation/usual-suspects.ts`, group: 'accusation', id: rule.id };
    const named = await writeRegistry([{ ...file, name: camelCase(rule.id) }]);
    assert.match(named, /^import \{ usualSuspects \} from '\.\/accusation\/usual-suspects';$/m);
    assert.match(named, /^export const rules: readonly Rule\[\] = \[usualSuspects\];$/m);
    assert.match(await writeRegistry([{ ...file, name: 'default' }]), /^import usualSuspects from /m);
    const path = `${rulesFolder}/accusation/usual-suspects/usual-suspects.ts`;
    const inFolder = await writeRegistry([{ ...file, path, name: 'default' }]);
    assert.match(inFolder, / from '\.\/accusation\/usual-suspects\/usual-suspects';$/m);
  });

  it('writes a page with marked examples', () => {
    const page = writeRulePage(rule);
    assert.match(page, /^# Usual suspects\n/);
    assert.match(
      page,
      /^Under the heading “Timeline”:\n\n> It was \*\*the usual suspects\*\*\.\n\nCould become: What was different\?$/m,
    );
    assert.match(page, /^> The usual checks ran\.$/m);
    assert.match(page, /"learningReview\.rules": \{ "usual-suspects": "off" \}/);
    assert.match(writeRulePage({ ...rule, severity: 'off' }), /\{ "usual-suspects": "information" \}/);
  });

  it('says what a rule offers, since when, and where its sources can be read', () => {
    const known = rules.find(({ id }) => id === 'who-question')!;
    assert.match(writeRulePage(known), /^`who-question` · .* · since 0\.1\.0\n\n.*\n\nIt offers a rephrasing\.$/m);
    assert.match(
      writeRulePage({ ...rule, since: '0.2.0' }),
      / · since 0\.2\.0\n\n.*\n\nIt offers no rewording: it only points at the words\.$/m,
    );
    const sources = ['PagerDuty, Postmortems: hindsight bias', 'A book'];
    assert.match(
      writeRulePage({ ...rule, category: 'structure', sources }),
      /^- \[PagerDuty, Postmortems\]\(https:\/\/[^)]+\): hindsight bias\n- A book$/m,
    );
    assert.doesNotMatch(writeRulePage({ ...rule, category: 'structure' }), /It offers/);
  });

  it('lists rules by group', () =>
    assert.match(
      writeIndexPage([rule]),
      /^## Accusation\n\n.*\n.*\n\| \[`usual-suspects`\]\(usual-suspects\.md\) \| Usual suspects \| blame \| warning \| no rewording: it only points at the words \|$/m,
    ));

  it('changes nothing else in package.json', () => {
    const properties = { 'learningReview.run': { type: 'string' }, 'learningReview.rules': {}, 'learningReview.x': {} };
    const before = { name: 'a', contributes: { configuration: { title: 'T', properties }, commands: [1] }, z: 1 };
    const after = JSON.parse(writeManifest(JSON.stringify(before), [rule])) as typeof before;
    assert.deepEqual(Object.keys(after.contributes.configuration.properties), Object.keys(properties));
    const { properties: schemas } = after.contributes.configuration.properties['learningReview.rules'] as {
      properties: Record<string, { default: string }>;
    };
    assert.equal(schemas['usual-suspects']?.default, 'warning');
    after.contributes.configuration.properties['learningReview.rules'] = {};
    assert.deepEqual(after, before);
  });

  it('keeps the texts that are not of rules, and drops those of rules that are gone', () => {
    const before = { 'command.new': 'New', 'rule.gone': 'Gone' };
    const after = JSON.parse(writeStrings(JSON.stringify(before), [rule])) as Record<string, string>;
    assert.deepEqual(Object.keys(after), ['command.new', 'config.rules', 'rule.usual-suspects']);
    assert.equal(after['rule.usual-suspects'], 'Usual suspects. It points at people.');
  });
});
