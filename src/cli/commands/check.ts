import { runCheck } from '../check/run-check';
import { exitCode } from '../exit-code';
import type { Command } from './command';
import { checkHelp } from './check-help';
import { checkChoices, readCheckOptions } from './check-options';

/** `yekuo check`: judges recorded cases. */
export const check: Command = {
  name: 'check',
  summary: {
    en: 'check recorded cases and report the rules that were broken',
    zh: '检查业扩工单数据，报告违反的规定',
  },
  help: checkHelp,
  choices: checkChoices,
  async run(args, outside, language) {
    const request = await readCheckOptions(args, outside, language);
    if ('plan' in request) return runCheck(request.plan, outside);
    await outside.stdout.write(request.print);
    return exitCode.clean;
  },
};
