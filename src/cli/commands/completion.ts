import { commands, general } from '../options/command';
import type { CompletionCommand, Shell } from '../options/commands/completion';
import type { CommandInfo } from '../options/define';
import type { Option } from '../options/option';

/** A script that completes the command line in a shell. It knows all there is to know, and starts no program. */
export const writeCompletion = ({ shell }: CompletionCommand): string => writers[shell]();

const all = Object.entries<CommandInfo>(commands);

const optionsOf = ({ options }: CommandInfo): readonly (readonly [string, Option])[] => [
  ...Object.entries<Option>(options),
  ['help', general.help],
];

const namesOf = (names: object | undefined): string => Object.keys(names ?? {}).join(' ');

/** What may stand behind an option, or none for a switch; an option with a value of its own may take files. */
const valuesOf = ({ value, isInline, oneOf }: Option): string | undefined =>
  value === undefined || isInline ? undefined : namesOf(oneOf);

const writers: Readonly<Record<Shell, () => string>> = {
  bash: () => {
    const values = all.flatMap(([command, info]) =>
      optionsOf(info).flatMap(([name, option]) => {
        const known = valuesOf(option);
        return known === undefined ? [] : [`    ${command}:--${name}) words='${known}' ;;`];
      }),
    );
    const rest = all.map(([command, info]) => {
      const options = optionsOf(info).map(([name]) => `--${name}`);
      return `    ${command}:*) words='${[namesOf(info.words), ...options].join(' ').trim()}' ;;`;
    });
    return `# source <(learning-review completion bash)
_learning_review() {
  local word=\${COMP_WORDS[COMP_CWORD]} words=
  case "\${COMP_WORDS[1]}:\${COMP_WORDS[COMP_CWORD-1]}" in
    *:learning-review|*:*/learning-review) words='${namesOf(commands)} --help --version' ;;
${values.join('\n')}
${rest.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _learning_review learning-review
`;
  },

  zsh: () => {
    const describe = (text: string): string =>
      text.replace(/[\\'[\]:]/g, (each) => (each === "'" ? "'\\''" : `\\${each}`));
    const option = ([name, { about, value, isInline, many, oneOf }]: readonly [string, Option]): string => {
      const before = `${many ? '*' : ''}--${name}`;
      if (value === undefined) return `'${before}[${describe(about)}]'`;
      // “=-” keeps a value in the same word, and with a second colon there may be none. Nothing is offered for it.
      return isInline
        ? `'${before}=-[${describe(about)}]::${describe(value)}: '`
        : `'${before}=[${describe(about)}]:${describe(value)}:${oneOf ? `(${namesOf(oneOf)})` : '_files'}'`;
    };
    const cases = all.map(([command, info]) => {
      const words = info.words ? `(${namesOf(info.words)})` : '_files';
      return `    ${command}) _arguments ${[...optionsOf(info).map(option), `'*:word:${words}'`].join(' ')} ;;`;
    });
    return `#compdef learning-review
# source <(learning-review completion zsh)
_learning_review() {
  local -a commands=(
${all.map(([command, { about }]) => `    '${command}:${describe(about[0]!)}'`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe -t commands command commands
    _arguments '--help[${describe(general.help.about)}]' '--version[${describe(general.version.about)}]'
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${cases.join('\n')}
  esac
}
if [[ $funcstack[1] == _learning_review ]]; then _learning_review "$@"; else compdef _learning_review learning-review; fi
`;
  },

  fish: () => {
    const quote = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
    const line = (when: string, rest: string): string => `complete -c learning-review -n ${quote(when)} ${rest}`;
    const lines = all.flatMap(([command, info]) => {
      const here = `__fish_seen_subcommand_from ${command}`;
      return [
        line('__fish_use_subcommand', `-f -a ${command} -d ${quote(info.about[0]!)}`),
        ...(info.words ? [line(here, `-f -a ${quote(namesOf(info.words))}`)] : []),
        ...optionsOf(info).map(([name, option]) => {
          const known = valuesOf(option);
          const value = known === undefined ? '' : known === '' ? '-r ' : `-x -a ${quote(known)} `;
          return line(here, `-l ${name} ${value}-d ${quote(option.about)}`);
        }),
      ];
    });
    const version = line('__fish_use_subcommand', `-l version -d ${quote(general.version.about)}`);
    return `# learning-review completion fish | source\n${[...lines, version].join('\n')}\n`;
  },
};
