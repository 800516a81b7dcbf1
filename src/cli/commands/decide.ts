import { decisions, type DecisionId } from '../../rules/decisions';
import type { Decision } from '../../engine';
import type { Facts, Text } from '../../facts';
import { decisionTitle, describeProblem, explain } from '../../messages';
import type { PolicyLanguage } from '../../policy/language';
import { CommandError } from '../command-error';
import { exitCode } from '../exit-code';
import { about, readJson } from '../input/read-json';
import type { Command } from './command';
import { factsMissing } from './facts-missing';
import { nearest } from './nearest';
import { languageHelp, readChoice, readLanguage, readOptions } from './read-options';
import { readOnePolicy } from './read-rulebook';
import { jsonText } from '../output/json-text';

const help: Text = {
  en: `Usage: yekuo decide DECISION --facts FILE|- [options]

Answers one question of the policy from facts, complete or not. Facts are a JSON object; "-" is standard input.
"yekuo decisions" lists the questions.

  --facts FILE           the facts
  --format FORMAT        text or json (default: text)
  --policy FILE          decide by a policy of your own, as JSON (see policyFromJson)
${languageHelp.en}

Exit codes: 0 answered, decided or still open; 2 could not answer, for instance because of a bad fact.

Example:
  echo '{"voltageLevel":"10kV"}' | yekuo decide processTimeLimit --facts -
`,
  zh: `用法：yekuo decide 判定 --facts 文件|- [选项]

根据业务信息判定一个事项，信息可以不全。业务信息为 JSON 对象；“-”表示标准输入。
“yekuo decisions”列出全部判定；判定可用代码或中文名称。

  --facts 文件           业务信息
  --format 格式          text 或 json（默认 text）
  --policy 文件          按自定义政策（JSON，见 policyFromJson）判定
${languageHelp.zh}

退出码：0 已答复（已判定或尚待补充信息）；2 无法答复，例如信息有误。

示例：
  echo '{"voltageLevel":"10kV"}' | yekuo decide processTimeLimit --facts -
`,
};

/** `yekuo decide`: answers one question. */
export const decide: Command = {
  name: 'decide',
  summary: { en: 'answer one question of the policy from facts', zh: '根据业务信息判定一个事项' },
  help,
  async run(args, outside, runLanguage) {
    const { values, positionals } = readOptions(args, {
      facts: { type: 'string' },
      format: { type: 'string' },
      policy: { type: 'string' },
      lang: { type: 'string' },
    });
    const [id, ...others] = positionals;
    if (id === undefined || others.length > 0)
      throw new CommandError('USAGE', { en: 'name one decision', zh: '请指定一项判定' });
    if (values.facts === undefined) throw factsMissing();
    const format = readChoice('format', values.format ?? 'text', ['text', 'json']);
    const language = readLanguage(values.lang, runLanguage);
    const policy = await readOnePolicy(values.policy, outside);
    const decision: Decision<PolicyLanguage, unknown> = decisions[readDecision(id)].under(policy);
    const facts = await readJson(values.facts, 'facts', outside);
    const answer = decision.safeDecide(facts);
    if ('problems' in answer) {
      const details = answer.problems.map((problem) => ({
        en: describeProblem(problem, 'en'),
        zh: describeProblem(problem, 'zh-CN'),
      }));
      throw new CommandError('INPUT', about('facts', values.facts, { en: '', zh: '' }), details);
    }
    const { text } = explain(answer, { decision, facts: facts as Facts, language, clauses: policy.clauses }); // they were validated above
    await outside.stdout.write(format === 'json' ? `${jsonText(answer, 2)}\n` : `${text}\n`);
    return exitCode.clean;
  },
};

/** Finds a decision by its id or its title. */
function readDecision(id: string): DecisionId {
  const known = Object.keys(decisions) as readonly DecisionId[]; // its own keys
  const found =
    known.find((name) => name === id) ??
    known.find((name) => [decisionTitle(name, 'zh-CN'), decisionTitle(name, 'en')].includes(id));
  if (found === undefined) {
    const hint = nearest(id, known);
    throw new CommandError('USAGE', {
      en: `there is no decision ${JSON.stringify(id)}${hint.en}`,
      zh: `没有判定 ${JSON.stringify(id)}${hint.zh}`,
    });
  }
  return found;
}
