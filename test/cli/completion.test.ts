import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { commands } from '../../src/cli/options/command';
import { runHere } from './command-line';

const scriptFor = async (shell: string): Promise<string> => (await runHere(['completion', shell])).printed;

describe('command line, completion', () => {
  it('offers commands, options and values in bash', async () => {
    const script = await scriptFor('bash');
    const words: readonly (readonly [typed: readonly string[], offered: string])[] = [
      [['learning-review', 'ra'], 'radiator'],
      [['/opt/bin/learning-review', '--v'], '--version'],
      [['learning-review', 'lint', '--fo'], '--format'],
      [['learning-review', 'lint', '--format', 's'], 'sarif'],
      [['learning-review', 'lint', 'a.md', '--fail-on', 'n'], 'never'],
      [['learning-review', 'lint', '--settings', ''], ''],
      [['learning-review', 'read', '--format', ''], 'pretty json'],
      [['learning-review', 'rules', 'human'], 'human-error'],
      [['learning-review', 'completion', ''], 'bash zsh fish --help'],
      [['learning-review', 'nothing', ''], ''],
    ];
    const tries = words.map(
      ([typed]) =>
        `COMP_WORDS=(${typed.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${typed.length - 1}; _learning_review; echo "\${COMPREPLY[*]}"`,
    );
    const said = execFileSync('bash', ['-c', [script, ...tries].join('\n')], { encoding: 'utf8' });
    assert.deepEqual(
      said.split('\n').slice(0, -1),
      words.map(([, offered]) => offered),
    );
  });

  it('has every command and option for each shell', async () => {
    for (const shell of ['bash', 'zsh', 'fish']) {
      const script = await scriptFor(shell);
      for (const [command, { options }] of Object.entries(commands)) {
        assert.ok(script.includes(command), `${shell}: ${command}`);
        for (const option of Object.keys(options))
          assert.ok(script.includes(shell === 'fish' ? `-l ${option} ` : `--${option}`), `${shell}: ${option}`);
      }
    }
  });

  it('names the shells that it knows', async () => {
    assert.match((await runHere(['completion'])).errors, /Name your shell: bash, zsh or fish\./);
    assert.match((await runHere(['completion', 'fishy'])).errors, /"fishy" is not a shell \(did you mean fish\?\)/);
    assert.match((await runHere(['completion', 'zsh', 'fish'])).errors, /Name one shell/);
  });
});
