import assert from 'node:assert/strict';
import { readImports } from '../../scripts/build/imports';
import { checkImports } from '../../scripts/build/layers';

const check = (sources: Readonly<Record<string, string>>) =>
  checkImports(readImports(new Map(Object.entries(sources))));

describe('imports', () => {
  it('go one way in our own files', () => checkImports());

  it('go from a room of the language to those below it, and not back', () => {
    const [rule, engine] = ['src/language/rules/naming/who.ts', 'src/language/engine/analysis.ts'];
    check({ [engine]: `import { who } from '../rules/naming/who';`, [rule]: '' });
    assert.throws(
      () => check({ [rule]: `import { lint } from '../../engine/analysis';`, [engine]: '' }),
      /rules\/naming\/who\.ts must not import src\/language\/engine\/analysis\.ts/,
    );
  });

  it('do not go to a room that stands beside', () =>
    assert.throws(
      () =>
        check({
          'src/language/rephrase/action.ts': `export { match } from '../patterns/match';`,
          'src/language/patterns/match.ts': '',
        }),
      /must not import/,
    ));

  it('go from a feature of the editor to what all have, and to no other', () => {
    const [hover, core, view] = [
      'src/vscode/findings/hovers.ts',
      'src/vscode/core/reader.ts',
      'src/vscode/sections/view.ts',
    ];
    check({ [hover]: `import { Reader } from '../core/reader';`, [core]: '' });
    assert.throws(
      () => check({ [view]: `import { hover } from '../findings/hovers';`, [hover]: '' }),
      /must not import/,
    );
  });

  it('do not go to a room that nobody knows', () =>
    assert.throws(
      () =>
        check({
          'src/language/engine/lint.ts': `import { any } from '../helpers/any';`,
          'src/language/helpers/any.ts': '',
        }),
      /must not import/,
    ));

  it('go from a folder to those below it, and not back', () => {
    const [review, language] = ['src/review/index.ts', 'src/language/index.ts'];
    check({ [review]: `import type { Finding } from '../language';`, [language]: '' });
    assert.throws(
      () => check({ [language]: `import type { Review } from '../review';`, [review]: '' }),
      /src\/language\/index\.ts must not import src\/review\/index\.ts/,
    );
  });

  it('leave alone what is in the folder of another rule', () => {
    const [list, rule, words, other] = [
      'src/language/rules/index.ts',
      'src/language/rules/naming/who/who.ts',
      'src/language/rules/naming/who/words.ts',
      'src/language/rules/naming/whose.ts',
    ];
    check({
      [list]: `import { who } from './naming/who/who';`,
      [rule]: `import { words } from './words';`,
      [words]: '',
    });
    assert.throws(
      () => check({ [other]: `import { words } from './who/words';`, [words]: '' }),
      /whose\.ts must not import .*who\/words\.ts/,
    );
  });

  it('make no circle, with types or without', () =>
    assert.throws(
      () =>
        check({
          'src/cli/a.ts': `import { b } from './b';`,
          'src/cli/b.ts': `import type { C } from './c';`,
          'src/cli/c.ts': `import { a } from './a';`,
        }),
      /a circle: src\/cli\/a\.ts -> src\/cli\/b\.ts -> src\/cli\/c\.ts -> src\/cli\/a\.ts/,
    ));
});
