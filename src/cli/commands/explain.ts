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
import { topicNames, topicsCalled, type Topic } from './topics';

const help: Text = {
  en: `Usage: yekuo explain NAME [options]

Explains a clause (3.2.5, goals.3, 三(二)5), a finding (process-overtime), a decision (investmentBoundary), an
interpretation (I-07), a fact (voltageLevel), a parameter, a rule (smallMicroEnterprise/excludedSite), an outcome
(meterBox), a value of a fact (industrialCommercial), a running time limit (filing), a department, a fee or the colour of
an alert, and lists what belongs to it. Titles in both languages are accepted, too.

${languageHelp.en}

Exit codes: 0 explained; 2 unknown name.
`,
  zh: `用法：yekuo explain 名称 [选项]

解释条款（三(二)5、3.2.5、goals.3）、检查（办电超时、process-overtime）、决策（投资界面、investmentBoundary）、
条款理解（I-07）、事实（供电电压、voltageLevel）、参数、规则（smallMicroEnterprise/excludedSite）、结论（meterBox）、事实的取值
（工商业、industrialCommercial）、正在计时的时限（受限项目备案、filing）、部门、费用或预警颜色，并列出相关内容。

${languageHelp.zh}

退出码：0 已解释；2 没有这个名称。
`,
};

/** `yekuo explain`: explains a name. */
export const explain: Command = {
  name: 'explain',
  summary: {
    en: 'explain a clause, a finding, a decision, an interpretation, a fact or a parameter',
    zh: '解释条款、检查、决策、条款理解、事实或参数',
  },
  help,
  async run(args, { stdout }, runLanguage) {
    const { values, positionals } = readOptions(args, { lang: { type: 'string' } });
    const [name, ...others] = positionals;
    if (name === undefined || others.length > 0) {
      throw new CommandError('USAGE', { en: 'name one thing to explain', zh: '请指定一个要解释的名称' });
    }
    const language = readLanguage(values.lang, runLanguage);
    const topics = topicsCalled(name);
    if (topics.length === 0) {
      const hint = nearest(name, topicNames());
      throw new CommandError('USAGE', {
        en: `there is nothing called ${JSON.stringify(name)}${hint.en}`,
        zh: `没有名为 ${JSON.stringify(name)} 的内容${hint.zh}`,
      });
    }
    await stdout.write(topics.map((topic) => explanationOf(topic, language)).join('\n'));
    return exitCode.clean;
  },
};

function explanationOf({ kind, id }: Topic, language: Language): string {
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
