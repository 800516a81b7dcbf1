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
import { answerFormats, languageHelp, readChoice, readLanguage, readOptions } from './read-options';
import { readOnePolicy } from './read-rulebook';
import { jsonText } from '../output/json-text';

const help: Text = {
  en: `Usage: yekuo decide DECISION --facts FILE|- [options]

Decides one question of the policy from facts, which may be incomplete. Facts are a JSON object; "-" is standard input.
"yekuo decisions" lists the decisions.

  --facts FILE           the facts
  --format FORMAT        text or json (default: text)
  --policy FILE          apply your own policy, as JSON (see policyFromJson)
${languageHelp.en}

Exit codes: 0 answered, decided or still open; 2 not answered, for example because of an invalid fact.

Example:
  echo '{"voltageLevel":"10kV"}' | yekuo decide processTimeLimit --facts -
`,
  zh: `用法：yekuo decide 决策 --facts 文件|- [选项]

根据事实得出一项决策的结论，事实可以不全。事实为 JSON 对象；“-”表示标准输入。
“yekuo decisions”列出全部决策；决策可用编号或中文名称。

  --facts 文件           事实
  --format 格式          text 或 json（默认 text）
  --policy 文件          按自定义政策（JSON，见 policyFromJson）判定
${languageHelp.zh}

退出码：0 已答复（结论已定或未定）；2 无法答复，例如事实有误。

示例：
  echo '{"voltageLevel":"10kV"}' | yekuo decide processTimeLimit --facts -
`,
};

/** `yekuo decide`: answers one question. */
export const decide: Command = {
  name: 'decide',
  summary: { en: 'decide one question from facts', zh: '根据事实得出一项决策的结论' },
  help,
  choices: { format: answerFormats },
  words: Object.keys(decisions),
  async run(args, outside, runLanguage) {
    const { values, positionals } = readOptions(args, {
      facts: { type: 'string' },
      format: { type: 'string' },
      policy: { type: 'string' },
      lang: { type: 'string' },
    });
    const [id, ...others] = positionals;
    if (id === undefined || others.length > 0)
      throw new CommandError('USAGE', { en: 'name one decision', zh: '请指定一项决策' });
    if (values.facts === undefined) throw factsMissing();
    const format = readChoice('format', values.format ?? 'text', answerFormats);
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
      zh: `没有决策 ${JSON.stringify(id)}${hint.zh}`,
    });
  }
  return found;
}
