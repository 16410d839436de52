import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultSettings } from '../../src/language';
import { ProjectFiles, projectFileName, readProject, withProject, type Project } from '../../src/project';
import { lintText } from '../../src/review';
import { propertyOptions } from '../property';
import { makeProject } from '../robust/project-texts';
import { randomFrom } from '../robust/mutate';

// Project files as somebody may write them, each extending another, or itself.

const text = fc.nat(2 ** 31).map((seed) => makeProject(randomFrom(seed)));
const names = [projectFileName, 'base.json', 'shared/base.json', 'b/base.json'];
const extending = fc
  .record({ text, extends: fc.constantFrom(...names, './b/../base.json', '../a/base.json', 'missing.json') })
  .map((each) => `{"extends": ${JSON.stringify(each.extends)}, ${each.text.replace(/^[^{]*\{/, '')}`);
const files = fc.tuple(...names.map(() => fc.oneof(text, extending, extending)));

const readIn = (texts: readonly string[]) =>
  new ProjectFiles(async (path) => texts[names.indexOf(path.replace('/a/', ''))]).nearest('/a');

/** Paths of templates are whole once they are read. */
const without = ({ templates: _templates, extends: _extends, ...rest }: Project): Project => rest;

describe('Mutated project files', () => {
  it('that extend each other are read, and what they say together could stand in one', async () => {
    await fc.assert(
      fc.asyncProperty(files, async (texts) => {
        const found = await readIn(texts);
        assert.ok(found);
        for (const { path, mistakes } of found.parts)
          for (const { offset, length } of mistakes)
            assert.ok(offset + length <= (texts[names.indexOf(path.replace('/a/', ''))]?.length ?? 0));
        const project = without(found.project);
        const { project: again, mistakes } = readProject(JSON.stringify(project));
        assert.deepEqual(mistakes, []);
        assert.deepEqual(again, project);
      }),
      propertyOptions(200, 61),
    );
  });

  it('come first, whatever they extend', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (own, base) => {
        const alone = readProject(own).project;
        const found = await readIn([`{"extends": "base.json", ${own.replace(/^[^{]*\{/, '')}`, base]);
        for (const name of ['persons', 'things', 'phrases', 'documents', 'ignore'] as const)
          for (const each of alone[name] ?? []) assert.ok(found?.project[name]?.includes(each), `${name}: ${each}`);
        for (const [kind, titles] of Object.entries(alone.sections ?? {}))
          for (const each of titles)
            assert.ok(
              Object.entries(found?.project.sections ?? {}).some(
                ([other, all]) => other === kind && all.includes(each),
              ),
            );
        for (const name of ['profile', 'zone'] as const)
          if (alone[name] !== undefined) assert.equal(found?.project[name], alone[name]);
      }),
      propertyOptions(200, 62),
    );
  });

  it('let a review be read', async () => {
    await fc.assert(
      fc.asyncProperty(files, fc.constantFrom('Alice nuked the queue.', 'It was human error.'), async (texts, said) => {
        const { project = {} } = (await readIn(texts)) ?? {};
        const zone = project.zone === undefined ? {} : { zone: project.zone };
        const review = `# Outage\n\n## Promises\n\n- [ ] ${said}\n\n## How it went\n\n- 10:05 ${said}\n`;
        for (const { start, end, text: quoted } of lintText(review, withProject(defaultSettings, project), zone)
          .findings)
          assert.equal(review.slice(start, end), quoted);
      }),
      propertyOptions(60, 63),
    );
  });
});
