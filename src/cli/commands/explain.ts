import { CommandError } from '../command-error';
import { exitCode } from '../exit-code';
import type { Language } from '../language';
import type { Command } from './command';
import { explainClause, explainCode, explainDecision, explainInterpretation } from './explain-clauses';
import {
  explainAlert,
  explainClock,
  explainDepartment,
  explainFact,
  explainFee,
  explainOutcome,
  explainParameter,
  explainRule,
  explainValue,
} from './explain-names';
import { nearest } from './nearest';
import { languageHelp, readLanguage, readOptions } from './read-options';
import type { Text } from '../../facts';
import { codeTopics } from './code-topics';
import { commandTopics } from './command-topics';
import { nameTopics } from './name-topics';
import { topicNames, topicsCalled, type Topic } from './topics';

const help: Text = {
  en: `Usage: yekuo explain NAME [options]

Explains a clause (3.2.5, goals.3, 三(二)5), a finding (process-overtime), a decision (investmentBoundary), an
interpretation (I-07), a fact (voltageLevel), a parameter, a rule (smallMicroEnterprise/excludedSite), an outcome
(meterBox), a value of a fact (industrialCommercial), a running time limit (filing), a department, a fee, the colour of an
alert, the code of a fault (duplicate-id) and what to do about it, a field of records (works[0].agreedOn) or of reports
(newViolations), a format or an option (--since), and lists what belongs to it. Titles in both languages are accepted, too.

${languageHelp.en}

Exit codes: 0 explained; 2 unknown name.
`,
  zh: `用法：yekuo explain 名称 [选项]

解释条款（三(二)5、3.2.5、goals.3）、检查（办电超时、process-overtime）、决策（投资界面、investmentBoundary）、
条款理解（I-07）、事实（供电电压、voltageLevel）、参数、规则（smallMicroEnterprise/excludedSite）、结论（meterBox）、事实的取值
（工商业、industrialCommercial）、正在计时的时限（受限项目备案、filing）、部门、费用、预警颜色、数据错误的代码
（duplicate-id）及处理办法、工单字段（works[0].agreedOn）、报告中的名称（newViolations）、格式或选项（--since），
并列出相关内容。

${languageHelp.zh}

退出码：0 已解释；2 没有这个名称。
`,
};

/** `yekuo explain`: explains a name, also that of a command or an option. */
export function explainOf(commands: () => readonly Command[]): Command {
  return {
    name: 'explain',
    summary: {
      en: 'explain a clause, a finding, a decision, an interpretation, a fact or a parameter',
      zh: '解释条款、检查、决策、条款理解、事实或参数',
    },
    help,
    async run(args, { stdout }, runLanguage) {
      const { values, positionals } = readOptions(withOptionAsName(args), { lang: { type: 'string' } });
      const [name, ...others] = positionals;
      if (name === undefined || others.length > 0) {
        throw new CommandError('USAGE', { en: 'name one thing to explain', zh: '请指定一个要解释的名称' });
      }
      const language = readLanguage(values.lang, runLanguage);
      const more = [...codeTopics(), ...commandTopics(commands()), ...nameTopics()];
      const topics = topicsCalled(name, more);
      if (topics.length === 0) {
        const hint = nearest(name, topicNames(more));
        throw new CommandError('USAGE', {
          en: `there is nothing called ${JSON.stringify(name)}${hint.en}`,
          zh: `没有名为 ${JSON.stringify(name)} 的内容${hint.zh}`,
        });
      }
      const explanations = new Set(topics.map((topic) => explanationOf(topic, language)));
      await stdout.write([...explanations].join('\n'));
      return exitCode.clean;
    },
  };
}

/** The arguments with another option than `--lang`, which can only be meant as the name to explain, at the end. */
function withOptionAsName(args: readonly string[]): readonly string[] {
  const isName = (arg: string): boolean => arg.startsWith('--') && !/^--(?:lang(?:=|$)|$)/.test(arg);
  if (args.includes('--')) return args;
  return [...args.filter((arg) => !isName(arg)), '--', ...args.filter(isName)];
}

function explanationOf(topic: Topic, language: Language): string {
  if (topic.kind === 'described') return topic.describe(language);
  const { kind, id } = topic;
  const explained = {
    clause: explainClause,
    finding: explainCode,
    decision: explainDecision,
    interpretation: explainInterpretation,
    fact: explainFact,
    parameter: explainParameter,
    rule: explainRule,
    outcome: explainOutcome,
    department: explainDepartment,
    fee: explainFee,
    alert: explainAlert,
    value: explainValue,
    clock: explainClock,
  }[kind](id, language);
  return explained ?? '';
}
