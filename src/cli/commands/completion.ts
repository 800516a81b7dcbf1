import type { Text } from '../../facts';
import { CommandError } from '../command-error';
import { exitCode } from '../exit-code';
import { languages } from '../language';
import type { Command } from './command';
import { optionsIn, type DescribedOption } from './help-text';
import { languageHelp, readChoice, readOptions } from './read-options';

const shells = ['bash', 'zsh', 'fish'] as const;

const help: Text = {
  en: `Usage: yekuo completion bash|zsh|fish

Prints a script that completes the commands and options in a shell:

  bash   source <(yekuo completion bash)
  zsh    source <(yekuo completion zsh)
  fish   yekuo completion fish | source

${languageHelp.en}

Exit codes: 0 printed; 2 unknown shell.
`,
  zh: `用法：yekuo completion bash|zsh|fish

输出命令行补全脚本：

  bash   source <(yekuo completion bash)
  zsh    source <(yekuo completion zsh)
  fish   yekuo completion fish | source

${languageHelp.zh}

退出码：0 已输出；2 不支持该 shell。
`,
};

/** `yekuo completion`: completes commands and options in shells. */
export function completionOf(others: readonly Command[]): Command {
  const completion: Command = {
    name: 'completion',
    summary: { en: 'print a completion script for a shell', zh: '输出 shell 补全脚本' },
    help,
    words: shells,
    async run(args, { stdout }) {
      const { positionals } = readOptions(args, { lang: { type: 'string' } });
      const [shell, ...further] = positionals;
      if (shell === undefined || further.length > 0) {
        throw new CommandError('USAGE', {
          en: 'name one shell: bash, zsh or fish',
          zh: '请指定一种 shell：bash、zsh 或 fish',
        });
      }
      const commands = [...others, completion].map(completionsOf);
      const words = commands.map(({ name }) => name);
      const helped = { name: 'help', summary: 'show how a command is used', options: [], values: [], words };
      await stdout.write(scripts[readChoice('shell', shell, shells, 'yekuo completion')]([...commands, helped]));
      return exitCode.clean;
    },
  };
  return completion;
}

/** The words that complete a command: its options, the values of some, and the names that may follow it. */
interface Completions {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly DescribedOption[];
  /** The values by option, with its hyphens. */
  readonly values: readonly (readonly [option: string, values: readonly string[]])[];
  readonly words: readonly string[];
}

function completionsOf({ name, summary, help: { en }, choices = {}, words = [] }: Command): Completions {
  const options = optionsIn(en);
  const values = Object.entries({ ...choices, lang: languages }).map(
    ([option, each]) => [`--${option}`, each] as const,
  );
  return { name, summary: summary.en, options, values, words };
}

const scripts = {
  bash: (commands: readonly Completions[]): string => `_yekuo() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command='' at=1
  if [ "$current" = '=' ]; then current=''
  elif [ "$previous" = '=' ]; then previous="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  while [ "$at" -lt "$COMP_CWORD" ]; do
    case "\${COMP_WORDS[at]}" in
      --lang) if [ "\${COMP_WORDS[at+1]}" = '=' ]; then at=$((at + 3)); else at=$((at + 2)); fi ;;
      --lang=*) at=$((at + 1)) ;;
      *) command="\${COMP_WORDS[at]}"; break ;;
    esac
  done
  COMPREPLY=()
  case "$command $previous" in
${commands
  .flatMap(({ name, values }) =>
    values.map(([option, words]) => `    '${name} ${option}') ${bashWords(words)}; return ;;\n`),
  )
  .join('')}    *' --lang') ${bashWords(languages)}; return ;;
  esac
  case "$command" in
    '') case "$current" in
      -*) ${bashWords(generalOptions)} ;;
      *) ${bashWords(commands.map(({ name }) => name))} ;;
    esac ;;
${commands.map(({ name, options, words }) => `    ${name}) case "$current" in -*) ${bashWords(options.map((option) => option.name))} ;; ${words.length === 0 ? '' : `*) ${bashWords(words)} ;; `}esac ;;\n`).join('')}  esac
}
complete -o default -F _yekuo yekuo
`,
  zsh: (commands: readonly Completions[]): string => `#compdef yekuo
_yekuo() {
  local current=\${words[CURRENT]} previous=\${words[CURRENT-1]} command='' at=2
  if [[ $current == --*=* ]]; then
    previous=\${current%%=*}
    compset -P '*='
  fi
  while (( at < CURRENT )); do
    case \${words[at]} in
      --lang) (( at += 2 )) ;;
      --lang=*) (( at += 1 )) ;;
      *) command=\${words[at]}; break ;;
    esac
  done
  case "$command $previous" in
${commands.flatMap(({ name, values }) => values.map(([option, words]) => `    '${name} ${option}') compadd -- ${words.join(' ')}; return ;;\n`)).join('')}    *' --lang') compadd -- ${languages.join(' ')}; return ;;
  esac
  if [[ -z $command ]]; then
    if [[ $current == -* ]]; then compadd -- ${generalOptions.join(' ')}
    else compadd -- ${commands.map(({ name }) => name).join(' ')}; fi
    return
  fi
  if [[ $current == -* && $current != *=* ]]; then
    case $command in
${commands.map(({ name, options }) => `      ${name}) compadd -- ${options.map((option) => option.name).join(' ')} ;;\n`).join('')}    esac
    return
  fi
  case $command in
${commands.flatMap(({ name, words }) => (words.length === 0 ? [] : [`    ${name}) compadd -- ${words.join(' ')}; return ;;\n`])).join('')}  esac
  _files
}
compdef _yekuo yekuo
`,
  fish: (commands: readonly Completions[]): string => {
    const names = commands.map(({ name }) => name).join(' ');
    const general = `complete -c yekuo -n 'not __fish_seen_subcommand_from ${names}'`;
    return [
      `${general} -l lang -x -a '${languages.join(' ')}'\n`,
      `${general} -l help\n${general} -l version\n`,
      ...commands.flatMap(({ name, summary, options, values, words }) => {
        const own = `complete -c yekuo -n '__fish_seen_subcommand_from ${name}'`;
        const valuesBy = new Map(values);
        return [
          `${general} -f -a ${name} -d '${summary.replaceAll("'", "\\'")}'\n`,
          ...(words.length === 0 ? [] : [`${own} -f -a '${words.join(' ')}'\n`]),
          ...options.map((option) => {
            const listed = valuesBy.get(option.name);
            const value = listed === undefined ? (option.takesValue ? ' -r' : '') : ` -x -a '${listed.join(' ')}'`;
            return `${own} -l ${option.name.slice('--'.length)}${value}\n`;
          }),
        ];
      }),
    ].join('');
  },
} as const;

/** The options that may come before a command. */
const generalOptions = ['--lang', '--help', '--version'];

function bashWords(words: readonly string[]): string {
  return `COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$current"))`;
}
