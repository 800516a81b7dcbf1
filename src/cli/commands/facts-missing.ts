import { CommandError } from '../command-error';

/** The error of a command that needs facts but got none. */
export function factsMissing(): CommandError {
  return new CommandError('USAGE', {
    en: 'give the facts with --facts FILE, or --facts -',
    zh: '请用 --facts 文件 或 --facts - 给出事实',
  });
}
