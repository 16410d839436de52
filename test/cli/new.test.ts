import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { renderTemplate, templates } from '../../src/review/index';
import { runHere, withFiles } from './command-line';

const project = { '.learning-review.json': '{ "templates": "ours", "zone": "Asia/Tokyo" }' };
const ours =
  '---\ntemplate-name: Pump\ntemplate-description: When a pump stops\n---\n# ${title}\n\n## ${1:[what]} in ${zone}\n';

describe('command line, new', () => {
  it('writes what the template says, with its slots as plain text', () =>
    withFiles({}, async (path) => {
      for (const template of templates) {
        const file = path(`${template.id}.md`);
        const args = ['--template', template.id, '--title', 'Pump: "late"', '--date', '2031-03-15', '--zone', 'CET'];
        assert.deepEqual(await runHere(['new', file, ...args]), { exit: 0, printed: `${file}\n`, errors: '' });
        const values = { title: 'Pump: "late"', date: '2031-03-15', zone: 'CET', template: template.id };
        assert.equal(readFileSync(file, 'utf8'), renderTemplate(template, values).plain);
        assert.doesNotMatch(readFileSync(file, 'utf8'), /\$\{?\d/);
      }
    }));

  it('makes a name of the day and the title in a folder, with a number if it is taken', () =>
    withFiles({}, async (path) => {
      const start = () => runHere(['new', path('.'), '--title', 'Pump was late', '--date', '2031-03-15']);
      assert.match((await start()).printed, /2031-03-15-pump-was-late\.md\n$/);
      assert.match((await start()).printed, /2031-03-15-pump-was-late-2\.md\n$/);
      assert.deepEqual(readdirSync(path('.')), ['2031-03-15-pump-was-late-2.md', '2031-03-15-pump-was-late.md']);
      const { printed } = await runHere(['new', path('.')]);
      const now = new Date();
      assert.match(printed, new RegExp(`${now.getFullYear()}-\\d\\d-\\d\\d-learning-review\\.md\\n$`));
    }));

  it('never replaces a file, an empty one neither', () =>
    withFiles({ 'a.md': 'ours', 'empty.md': '' }, async (path) => {
      for (const name of ['a.md', 'empty.md']) {
        const before = readFileSync(path(name), 'utf8');
        const { exit, printed, errors } = await runHere(['new', path(name)]);
        assert.deepEqual([exit, printed], [2, '']);
        assert.match(errors, /there is such a file already, and it stays as it is; choose another name\.\n$/);
        assert.equal(readFileSync(path(name), 'utf8'), before);
      }
    }));

  it('prints the review for -', async () => {
    const { exit, printed } = await runHere(['new', '-', '--title', 'Pump', '--date', '2031-03-15']);
    const values = { title: 'Pump', date: '2031-03-15', zone: 'UTC', template: templates[0].id };
    assert.deepEqual([exit, printed], [0, renderTemplate(templates[0], values).plain]);
  });

  it('lists the templates, those of the team first, and takes one of them', () =>
    withFiles({ ...project, 'ours/pump.md': ours, 'ours/README.md': '# No template' }, async (path) => {
      mkdirSync(path('reviews'));
      const { printed } = await runHere(['new', path('reviews'), '--list']);
      const [first, ...others] = printed.trimEnd().split('\n');
      assert.match(first!, /^ {2}pump +Pump: When a pump stops$/);
      assert.deepEqual(
        others.map((line) => line.trim().split(' ')[0]),
        templates.map(({ id }) => id),
      );
      assert.deepEqual(readdirSync(path('reviews')), []);
      const file = path('reviews/a.md');
      assert.equal((await runHere(['new', file, '--template', 'pump', '--title', 'Late'])).exit, 0);
      assert.equal(readFileSync(file, 'utf8'), '---\n---\n# Late\n\n## [what] in Asia/Tokyo\n');
    }));

  it('says what it cannot use, and writes nothing', () =>
    withFiles({}, async (path) => {
      const told = async (...args: string[]) => {
        const { exit, printed, errors } = await runHere(['new', ...args]);
        assert.deepEqual([exit, printed], [2, '']);
        return errors;
      };
      assert.match(await told(path('a.md'), '--template', 'srs'), /"srs" is not a template \(did you mean sre\?\)/);
      assert.match(await told(path('a')), /the name of a review ends in \.md, as in .*a\.md\.$/m);
      assert.match(await told(path('no/a.md')), /there is no such folder/);
      assert.match(await told('Pump', 'was', 'late'), /a title of several words goes in quotes/);
      assert.match(await told(path('a.md'), '--title', ' '), /--title is empty/);
      for (const date of ['2031-02-30', '15.03.2031', '2031-13-01'])
        assert.match(await told(path('a.md'), '--date', date), /is not a day; write it as YYYY-MM-DD/);
      assert.ok(!existsSync(path('a.md')));
    }));
});
