import { decisions as all } from '../../rules/decisions';
import { decisionTitle } from '../../messages';
import { CommandError } from '../command-error';
import { exitCode } from '../exit-code';
import type { Command } from './command';
import { languageHelp, readChoice, readLanguage, readOptions } from './read-options';

const help = `Usage: yekuo decisions [options]

Lists every question that the policy answers, with its title and the facts it reads.

  --format FORMAT        text or json (default: text)
${languageHelp}
`;

/** `yekuo decisions`: lists the questions. */
export const decisions: Command = {
  name: 'decisions',
  summary: 'list the questions that the policy answers',
  help,
  async run(args, { stdout }) {
    const { values, positionals } = readOptions(args, { format: { type: 'string' }, lang: { type: 'string' } });
    if (positionals.length > 0) throw new CommandError('USAGE', 'decisions takes no names; see yekuo explain DECISION');
    const format = readChoice('format', values.format ?? 'text', ['text', 'json']);
    const language = readLanguage(values.lang);
    const list = Object.values(all).map(({ id, facts }) => ({ id, title: decisionTitle(id, language), facts }));
    const width = Math.max(...list.map(({ id }) => id.length)) + 2;
    const lines = list.map(
      ({ id, title, facts }) => `${id.padEnd(width)}${title}\n${' '.repeat(width)}${facts.join(', ')}\n`,
    );
    await stdout.write(format === 'json' ? `${JSON.stringify(list, undefined, 2)}\n` : lines.join(''));
    return exitCode.clean;
  },
};
