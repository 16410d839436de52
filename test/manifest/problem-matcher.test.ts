import assert from 'node:assert/strict';
import { runHere, withFiles } from '../cli/command-line';
import { argumentsOf, code, manifest } from './manifest';

describe('The problem matcher', () => {
  it('reads every finding that the command line prints, and nothing else', async () => {
    const text =
      '# Review\n\n## Summary\n\nThe root cause was human error.\n\nWho is to blame? The crew failed to notice it.\n';
    const { printed } = await withFiles({ 'two words.md': text }, (path) => runHere(['lint', path('two words.md')]));
    const pattern = new RegExp(manifest.contributes.problemMatchers[0]!.pattern.regexp);
    const read = printed.split('\n').flatMap((line) => {
      const [, file, row, column, severity, message, code] = pattern.exec(line) ?? [];
      return file ? [[/[^/\\]+$/.exec(file)?.[0], row, column, severity, code, Boolean(message)]] : [];
    });
    assert.equal(read.length, Number(/(\d+) findings/.exec(printed)?.[1]));
    assert.deepEqual(read[0], ['two words.md', '5', '1', 'warning', 'person-as-root-cause', true]);
  });
});

describe('The task', () => {
  const { problemMatchers, taskDefinitions } = manifest.contributes;

  it('is of the type that the code provides, with what the code reads, and only where there is a shell', () => {
    assert.deepEqual(
      taskDefinitions.map(({ type }) => type),
      argumentsOf('registerTaskProvider'),
    );
    for (const { when, properties } of taskDefinitions) {
      assert.equal(when, 'shellExecutionSupported');
      const read = [...code.matchAll(/\bdefinition\['(\w+)'\]/g)].map(([, name]) => name);
      assert.deepEqual(Object.keys(properties), read);
    }
  });

  it('has our problem matcher', () => assert.ok(code.includes(`'$${problemMatchers[0]?.name}'`)));
});
