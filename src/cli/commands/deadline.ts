import type { Calendar } from '../../calendar';
import type { Policy } from '../../policy';
import { supportingWorksDeadline } from '../../rules/supporting-works';
import { processDeadline } from '../../rules/time-limits';
import type { Facts } from '../../facts';
import { CommandError } from '../command-error';
import { exitCode } from '../exit-code';
import { readJson } from '../input/read-json';
import type { Outside } from '../outside';
import type { Command } from './command';
import { readChoice, readCount, readOptions } from './read-options';
import { readRulebook, rulebookHelp } from './read-rulebook';

const help = `Usage: yekuo deadline --from YYYY-MM-DD --working-days N
       yekuo deadline process --from YYYY-MM-DD --facts FILE|-
       yekuo deadline works --from YYYY-MM-DD --facts FILE|- [--customer-works YYYY-MM-DD]

The day that a number of working days leads to; or the last day of a case's process limit, from the day of the
application; or the last day on which its supporting works may be completed, from the day they start. The first day
does not count.

  --from DATE            the day to start from
  --working-days N       how many working days
  --facts FILE           the facts of the case, as a JSON object; "-" is standard input
  --customer-works DATE  the day on which the customer's own works are complete
  --format FORMAT        text or json (default: text)
${rulebookHelp}

Exit codes: 0 answered, decided or still open; 2 could not answer.
`;

/** What an answer comes down to. */
interface Deadline {
  readonly text: string;
  readonly data: unknown;
}

/** `yekuo deadline`: counts working days. */
export const deadline: Command = {
  name: 'deadline',
  summary: 'count working days, or find the last day of a limit',
  help,
  async run(args, outside) {
    const { values, positionals } = readOptions(args, {
      from: { type: 'string' },
      'working-days': { type: 'string' },
      facts: { type: 'string' },
      'customer-works': { type: 'string' },
      format: { type: 'string' },
      policy: { type: 'string' },
      calendar: { type: 'string', multiple: true },
    });
    const [kind, ...others] = positionals;
    if (others.length > 0) throw new CommandError('USAGE', 'ask for one deadline at a time');
    if (values.from === undefined) throw new CommandError('USAGE', 'give the first day with --from YYYY-MM-DD');
    const format = readChoice('format', values.format ?? 'text', ['text', 'json']);
    const { policy, calendar } = await readRulebook(values.policy, values.calendar, outside);
    const { from } = values;
    const { text, data } =
      kind === undefined
        ? countDays(from, values['working-days'], calendar)
        : readChoice('deadline', kind, ['process', 'works']) === 'process'
          ? processEnd(from, await readFacts(values.facts, outside), calendar, policy)
          : worksEnd(from, await readFacts(values.facts, outside), values['customer-works'], calendar, policy);
    await outside.stdout.write(format === 'json' ? `${JSON.stringify(data, undefined, 2)}\n` : `${text}\n`);
    return exitCode.clean;
  },
};

async function readFacts(file: string | undefined, outside: Outside): Promise<Facts> {
  if (file === undefined) throw new CommandError('USAGE', 'give the facts with --facts FILE, or --facts -');
  return (await readJson(file, 'facts', outside)) as Facts; // checked by whoever decides by them
}

function countDays(from: string, workingDays: string | undefined, calendar: Calendar): Deadline {
  if (workingDays === undefined) {
    throw new CommandError('USAGE', 'give --working-days N, or ask for process or works with --facts');
  }
  const end = calendar.addWorkingDays(from, readCount('working-days', workingDays));
  return { text: withCertainty(end.date, end.certain), data: end };
}

function processEnd(appliedOn: string, facts: Facts, calendar: Calendar, policy: Policy): Deadline {
  const answer = processDeadline({ facts, appliedOn }, { calendar, policy });
  if (answer.status === 'open') {
    return openDeadline(
      answer.possible.map(({ date }) => date),
      answer.missing,
      answer,
    );
  }
  const { date, certain, workingDays } = answer.outcome;
  return { text: `${withCertainty(date, certain)}  ${cited(workingDays, answer.clauses)}`, data: answer };
}

function worksEnd(
  startedOn: string,
  facts: Facts,
  customerWorksCompletedOn: string | undefined,
  calendar: Calendar,
  policy: Policy,
): Deadline {
  const answer = supportingWorksDeadline({ facts, startedOn, customerWorksCompletedOn }, { calendar, policy });
  if (answer.status === 'open') {
    return openDeadline(
      answer.possible.map(({ latestCompletion }) => latestCompletion ?? 'none'),
      answer.missing,
      answer,
    );
  }
  const { latestCompletion, certain, workingDays, boundBy } = answer.outcome;
  if (latestCompletion === null) return { text: 'none: the table does not cover these works', data: answer };
  const ground = boundBy === 'customerWorks' ? "the customer's own works" : cited(workingDays ?? 0, answer.clauses);
  return { text: `${withCertainty(latestCompletion, certain)}  ${ground}`, data: answer };
}

function cited(workingDays: number, clauses: readonly string[]): string {
  return `${workingDays} working days (${clauses.join(', ')})`;
}

function openDeadline(dates: readonly string[], missing: readonly string[], data: unknown): Deadline {
  return { text: `open: ${[...new Set(dates)].join(' or ')}; unknown: ${missing.join(', ')}`, data };
}

function withCertainty(date: string, certain: boolean): string {
  return certain ? date : `${date}  not certain: the calendar does not cover every day on the way`;
}
