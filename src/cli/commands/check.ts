import { runCheck } from '../check/run-check';
import type { Command } from './command';
import { readCheckOptions } from './check-options';
import { languageHelp } from './read-options';
import { rulebookHelp } from './read-rulebook';

const help = `Usage: yekuo check [options] FILE|PATTERN|- ...

Judges recorded cases and reports which rules were broken, by clause. Inputs are JSON (one record or an array) or NDJSON
(one record a line), UTF-8; "-" is standard input. Patterns know *, ?, **, [a-z] and {a,b}.

  --as-of YYYY-MM-DD     the day of the check; open cases run to it (default: today in China)
  --format FORMAT        text, json, ndjson, sarif, junit, github or html (default: text); may be repeated
  --output FILE          where the report goes; the nth output belongs to the nth format, "-" is standard output
  --fail-on LEVEL        violation, advisory or never: from which findings on to exit 1 (default: violation); never suits
                         an engine that takes exit code 1 for a crash
  --falsified MONTH=CASE a falsification that an investigation has confirmed, as 2021-06=case-1; it vetoes two indicators
                         of its month in the totals; may be repeated
  --baseline FILE        findings that are known and not reported again; entries that no longer occur are reported
  --write-baseline FILE  write down all findings of this run as known; findings do not fail the run then
${rulebookHelp}
${languageHelp}

Exit codes: 0 nothing found at the failing level, 1 findings, 2 could not do its job: a bad option, an input that is
missing or cannot be read, a malformed record, an id that comes twice. What can be checked is checked all the same.

Examples:
  yekuo check 'records/*.ndjson'
  yekuo check month.json --as-of 2021-07-01 --format sarif --output month.sarif --format text
  yekuo check - --as-of 2021-07-01 --format ndjson --fail-on never < month.ndjson
`;

/** `yekuo check`: judges recorded cases. */
export const check: Command = {
  name: 'check',
  summary: 'judge recorded cases and report the rules that were broken',
  help,
  run: async (args, outside) => runCheck(await readCheckOptions(args, outside), outside),
};
