import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { resolveConfig } from 'prettier';
import { parse } from 'yaml';
import { pageOf, type Identity } from '../../scripts/build/publishable';
import { readJson, root } from '../manifest/manifest';

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly value?: string; readonly options?: readonly string[] };
  readonly validations?: { readonly required?: boolean };
}

interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly Field[];
}

const folder = join(root, '.github/ISSUE_TEMPLATE');
const forms = new Map(
  readdirSync(folder)
    .filter((name) => name !== 'config.yml')
    .map((name) => [name, parse(readFileSync(join(folder, name), 'utf8')) as Form]),
);

describe('Issue forms', () => {
  it('are there for what people find', () => {
    assert.deepEqual([...forms.keys()].sort(), ['bug.yml', 'false-alarm.yml', 'miss.yml', 'rephrasing.yml']);
  });

  it('have what GitHub asks of a form', () => {
    for (const [file, { name, description, body }] of forms) {
      assert.ok(name && description, file);
      for (const { type, id, attributes } of body) {
        assert.match(type, /^(?:markdown|textarea|input|dropdown|checkboxes)$/, file);
        if (type === 'markdown') assert.ok(attributes.value, file);
        else assert.ok(id && attributes.label, file);
        if (type === 'dropdown') assert.ok((attributes.options?.length ?? 0) > 1, file);
      }
      const ids = body.flatMap(({ id }) => id ?? []);
      assert.equal(new Set(ids).size, ids.length, file);
    }
  });

  it('ask for the sentence and whether it is made up, and want nothing confidential', () => {
    for (const [file, { body }] of forms) {
      const field = (id: string) => body.find((each) => each.id === id);
      assert.ok(field('sentence'), file);
      assert.equal(field('source')?.attributes.label, 'Is it made up?', file);
      assert.equal(field('source')?.validations?.required, true, file);
      assert.match(body[0]?.attributes.value ?? '', /do not paste confidential text/, file);
      // A bug may have nothing to do with a text.
      if (file !== 'bug.yml') assert.equal(field('sentence')?.validations?.required, true, file);
    }
  });
});

describe('.editorconfig', () => {
  it('says the same as prettier', async () => {
    const file = join(root, 'src/language/index.ts');
    const own = await resolveConfig(file, { editorconfig: false });
    const { useTabs, tabWidth, ...both } = (await resolveConfig(file, { editorconfig: true, useCache: false })) ?? {};
    assert.deepEqual(both, own);
    // Prettier's own when nobody says otherwise.
    assert.deepEqual({ useTabs, tabWidth }, { useTabs: false, tabWidth: 2 });
    const width = /^max_line_length = (\d+)$/m.exec(readFileSync(join(root, '.editorconfig'), 'utf8'))?.[1];
    assert.equal(Number(width), own?.printWidth);
  });
});

describe('A placeholder', () => {
  it('stands in package.json, and elsewhere only in what is generated from it', () => {
    const manifest = readJson<Identity>('package.json');
    // The last parts of the address: whose it is, and its name.
    const account = pageOf(manifest).split('/').at(-2) ?? '';
    assert.ok(account);
    const files = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'docs', 'media', '.github'];
    const pages = files.flatMap((path) =>
      path.endsWith('.md')
        ? [path]
        : readdirSync(join(root, path), { recursive: true, encoding: 'utf8' }).map((name) => join(path, name)),
    );
    const named = pages
      .filter((path) => /\.(?:md|yml)$/.test(path) && !path.endsWith('config.yml'))
      .filter((path) => {
        const text = readFileSync(join(root, path), 'utf8').replace(/<!-- Generated: [^]*?<!-- End -->/g, '');
        return text.includes(manifest.publisher) || text.includes(`${account}/`);
      });
    assert.deepEqual(named, []);
  });
});
