import type { Text } from '../../facts';
import { CommandError } from '../command-error';
import { exitCode } from '../exit-code';
import type { Command } from './command';
import { optionsIn } from './help-text';
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
    async run(args, { stdout }) {
      const { positionals } = readOptions(args, { lang: { type: 'string' } });
      const [shell, ...further] = positionals;
      if (shell === undefined || further.length > 0) {
        throw new CommandError('USAGE', {
          en: 'name one shell: bash, zsh or fish',
          zh: '请指定一种 shell：bash、zsh 或 fish',
        });
      }
      await stdout.write(scripts[readChoice('shell', shell, shells, 'yekuo completion')]([...others, completion]));
      return exitCode.clean;
    },
  };
  return completion;
}

const scripts = {
  bash: (commands: readonly Command[]): string => `_yekuo() {
  local current="\${COMP_WORDS[COMP_CWORD]}"
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${names(commands)}' -- "$current"))
    return
  fi
  case "$current" in
    -*) case "\${COMP_WORDS[1]}" in
${commands.map(({ name, help: { en } }) => `      ${name}) COMPREPLY=($(compgen -W '${optionsIn(en).join(' ')}' -- "$current")) ;;\n`).join('')}    esac ;;
    *) COMPREPLY=() ;;
  esac
}
complete -o default -F _yekuo yekuo
`,
  zsh: (commands: readonly Command[]): string => `#compdef yekuo
_yekuo() {
  if (( CURRENT == 2 )); then
    compadd -- ${names(commands)}
    return
  fi
  if [[ \${words[CURRENT]} != -* ]]; then
    _files
    return
  fi
  case \${words[2]} in
${commands.map(({ name, help: { en } }) => `    ${name}) compadd -- ${optionsIn(en).join(' ')} ;;\n`).join('')}  esac
}
compdef _yekuo yekuo
`,
  fish: (commands: readonly Command[]): string =>
    commands
      .flatMap(({ name, summary, help: { en } }) => [
        `complete -c yekuo -n __fish_use_subcommand -f -a ${name} -d '${summary.en.replaceAll("'", "\\'")}'\n`,
        ...optionsIn(en).map(
          (option) => `complete -c yekuo -n '__fish_seen_subcommand_from ${name}' -l ${option.slice('--'.length)}\n`,
        ),
      ])
      .join(''),
} as const;

function names(commands: readonly Command[]): string {
  return commands.map(({ name }) => name).join(' ');
}
