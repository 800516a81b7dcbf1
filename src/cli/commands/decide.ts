import { decisions, type DecisionId } from '../../rules/decisions';
import type { Decision } from '../../engine';
import type { Facts } from '../../facts';
import { describeProblem, explain } from '../../messages';
import type { PolicyLanguage } from '../../policy/language';
import { CommandError } from '../command-error';
import { exitCode } from '../exit-code';
import { readJson } from '../input/read-json';
import type { Command } from './command';
import { nearest } from './nearest';
import { languageHelp, readChoice, readLanguage, readOptions } from './read-options';
import { readRulebook } from './read-rulebook';

const help = `Usage: yekuo decide DECISION --facts FILE|- [options]

Answers one question of the policy from facts, complete or not. Facts are a JSON object; "-" is standard input.
"yekuo decisions" lists the questions.

  --facts FILE           the facts
  --format FORMAT        text or json (default: text)
  --policy FILE          decide by a policy of your own, as JSON (see policyFromJson)
${languageHelp}

Exit codes: 0 answered, decided or still open; 2 could not answer, for instance because of a bad fact.

Example:
  echo '{"voltageLevel":"10kV"}' | yekuo decide processTimeLimit --facts -
`;

/** `yekuo decide`: answers one question. */
export const decide: Command = {
  name: 'decide',
  summary: 'answer one question of the policy from facts',
  help,
  async run(args, outside) {
    const { values, positionals } = readOptions(args, {
      facts: { type: 'string' },
      format: { type: 'string' },
      policy: { type: 'string' },
      lang: { type: 'string' },
    });
    const [id, ...others] = positionals;
    if (id === undefined || others.length > 0) throw new CommandError('USAGE', 'name one decision');
    if (values.facts === undefined) throw new CommandError('USAGE', 'give the facts with --facts FILE, or --facts -');
    const format = readChoice('format', values.format ?? 'text', ['text', 'json']);
    const language = readLanguage(values.lang);
    const { policy } = await readRulebook(values.policy, undefined, outside);
    const decision: Decision<PolicyLanguage, unknown> = decisions[readDecision(id)].under(policy);
    const facts = await readJson(values.facts, 'facts', outside);
    const answer = decision.safeDecide(facts);
    if ('problems' in answer) {
      const details = answer.problems.map((problem) => describeProblem(problem, language));
      throw new CommandError('INPUT', `facts ${values.facts}:`, details);
    }
    const { text } = explain(answer, { decision, facts: facts as Facts, language }); // they were just understood
    await outside.stdout.write(format === 'json' ? `${JSON.stringify(answer, undefined, 2)}\n` : `${text}\n`);
    return exitCode.clean;
  },
};

/** The decision of a name. */
function readDecision(id: string): DecisionId {
  const known = Object.keys(decisions) as readonly DecisionId[]; // its own keys
  const found = known.find((name) => name === id);
  if (found === undefined)
    throw new CommandError('USAGE', `there is no decision ${JSON.stringify(id)}${nearest(id, known)}`);
  return found;
}
