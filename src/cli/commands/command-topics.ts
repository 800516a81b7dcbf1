import type { Text } from '../../facts';
import { inLanguage } from '../../messages/language';
import type { Language } from '../language';
import type { Command } from './command';
import { describedTopic, type DescribedTopic } from './described-topic';
import { optionsIn, optionText } from './help-text';

const ofProgram: Text = { zh: '命令', en: 'a command' };
const usageLabel: Text = { zh: '用法', en: 'How it is used' };

/** The commands and their options. */
export function commandTopics(commands: readonly Command[]): readonly DescribedTopic[] {
  const options = new Set(commands.flatMap(({ help: { en } }) => optionsIn(en).map(({ name }) => name)));
  return [
    ...commands.map(({ name, summary }) => {
      const usage = `yekuo ${name} --help`;
      return describedTopic(name, ofProgram, summary, [[usageLabel, { zh: usage, en: usage }]], [`yekuo ${name}`]);
    }),
    ...[...options].map((id): DescribedTopic => ({
      kind: 'described',
      id,
      titles: [],
      describe: (language) => optionExplanation(id, commands, language),
    })),
  ];
}

/** What the help of commands says about an option, once for all commands that say the same. */
function optionExplanation(id: string, commands: readonly Command[], language: Language): string {
  const commandsBySaid = new Map<string, string[]>();
  for (const { name, help } of commands) {
    const text = optionText(inLanguage(help, language), id);
    if (text === undefined) continue;
    const said = `${text.usage}\n${text.said.map((line) => `  ${line}\n`).join('')}`;
    commandsBySaid.set(said, [...(commandsBySaid.get(said) ?? []), `yekuo ${name}`]);
  }
  const comma = language === 'en' ? ', ' : '、';
  return [...commandsBySaid].map(([said, names]) => `${names.join(comma)} ${said}`).join('');
}
