import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { commands, general } from '../../src/cli/options/command';
import type { Option } from '../../src/cli/options/option';
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

  /** What stands behind an option: nothing, a value, or one that may be left out and else stands in the same word. */
  const takes = ({ value, isInline }: Option): string =>
    value === undefined ? 'nothing' : isInline ? 'perhaps a value' : 'a value';
  const listOf = ({ oneOf }: Option): string | undefined => oneOf && Object.keys(oneOf).join(' ');
  const options: readonly (readonly [command: string, name: string, option: Option])[] = Object.entries(
    commands,
  ).flatMap(([command, info]) =>
    [...Object.entries<Option>(info.options), ['help', general.help] as const].map(
      ([name, option]) => [command, name, option] as const,
    ),
  );

  // As the manual of zsh (zshcompsys, _arguments) has it: [*]OPTNAME[EXPLANATION][:MESSAGE:ACTION]. Behind the name, “=” lets a value stand in
  // the same word or in the next, and “=-” in the same word alone; with two colons it may be left out.
  it('describes options to zsh as its manual says', async () => {
    const spec = /^(\*)?--([\w-]+)(=-?)?\[((?:[^\\[\]:]|\\.)+)\](?:(::?)((?:[^\\:]|\\.)+):(.+))?$/;
    const kinds: Readonly<Record<string, string>> = { '': 'nothing', '=:': 'a value', '=-::': 'perhaps a value' };
    const cases = Array.from((await scriptFor('zsh')).matchAll(/^ {4}([\w-]+)\) (_arguments .*) ;;$/gm));
    // Both shells read quotes in the same way.
    const say = `_arguments() { printf '%s\\n' "$@"; }`;
    const read = cases.flatMap(([, command, call = '']) => {
      const specs = execFileSync('bash', ['-c', `${say}; ${call}`], { encoding: 'utf8' })
        .trimEnd()
        .split('\n');
      assert.match(specs.pop()!, /^\*:word:(?:_files|\([\w -]+\))$/);
      return specs.map((each) => {
        const [, many, name, equals = '', about, colons = '', value, action] = spec.exec(each) ?? [];
        const plain = [about, value].map((text) => text?.replace(/\\(.)/g, '$1'));
        return [command, name, many !== undefined, kinds[equals + colons], ...plain, action];
      });
    });
    assert.deepEqual(
      read,
      options.map(([command, name, option]) => {
        const list = listOf(option);
        const action = option.value && (option.isInline ? ' ' : list === undefined ? '_files' : `(${list})`);
        return [command, name, option.many ?? false, takes(option), option.about, option.value, action];
      }),
    );
  });

  // As the manual of fish (complete) has it: -r wants a value, which may be a file; -x wants one of those behind -a. Without them, a value may
  // stand behind “=”.
  it('describes options to fish as its manual says', async () => {
    const word = String.raw`(?:'(?:[^\\']|\\.)*'|[^\s'\\]+)`;
    const line = new RegExp(
      `^complete -c learning-review -n (${word})((?: -[frx]| -[al] ${word})+)(?: -d (${word}))?$`,
    );
    const unquote = (text = ''): string => text.replace(/^'([^]*)'$/, '$1').replace(/\\(.)/g, '$1');
    const lines = (await scriptFor('fish')).trimEnd().split('\n').slice(1);
    const read = lines.map((each) => {
      const [, when, rest, about] = line.exec(each) ?? assert.fail(each);
      return [unquote(when), rest, unquote(about)];
    });
    assert.deepEqual(
      read.filter(([when, rest]) => when !== '__fish_use_subcommand' && rest?.startsWith(' -l ')),
      options.map(([command, name, option]) => {
        const list = listOf(option);
        const value = takes(option) !== 'a value' ? '' : list === undefined ? ' -r' : ` -x -a '${list}'`;
        return [`__fish_seen_subcommand_from ${command}`, ` -l ${name}${value}`, option.about];
      }),
    );
  });

  it('names the shells that it knows', async () => {
    assert.match((await runHere(['completion'])).errors, /Name your shell: bash, zsh or fish\./);
    assert.match((await runHere(['completion', 'fishy'])).errors, /"fishy" is not a shell \(did you mean fish\?\)/);
    assert.match((await runHere(['completion', 'zsh', 'fish'])).errors, /Name one shell/);
  });
});
