import { resolve } from 'node:path';
import { isCalendarDate } from '../../calendar';
import type { ConfirmedFalsification } from '../../compliance';
import type { CheckPlan, Destination } from '../check/check-plan';
import { CommandError } from '../command-error';
import { formatNames } from '../formats/formats';
import { inputsFrom } from '../input/input';
import type { Outside } from '../outside';
import { readChoice, readLanguage, readOptions } from './read-options';
import { readCalendar, readPolicy } from './read-rulebook';
import { todayInChina } from './today-in-china';

/**
 * Reads what `yekuo check` is to do.
 *
 * @throws CommandError for an option that is wrong, or a file that is missing
 */
export async function readCheckOptions(args: readonly string[], outside: Outside): Promise<CheckPlan> {
  const { values, positionals } = readOptions(args, {
    'as-of': { type: 'string' },
    format: { type: 'string', multiple: true },
    output: { type: 'string', multiple: true },
    'fail-on': { type: 'string' },
    falsified: { type: 'string', multiple: true },
    policy: { type: 'string' },
    calendar: { type: 'string', multiple: true },
    lang: { type: 'string' },
    baseline: { type: 'string' },
    'write-baseline': { type: 'string' },
  });
  if (positionals.length === 0) throw new CommandError('USAGE', 'name the files to check, or - for standard input');
  const asOf = values['as-of'] ?? todayInChina(outside.now());
  if (!isCalendarDate(asOf)) throw new CommandError('USAGE', `--as-of takes YYYY-MM-DD; got ${JSON.stringify(asOf)}`);
  return {
    asOf,
    destinations: destinationsFrom(values.format ?? ['text'], values.output ?? []),
    failOn: readChoice('fail-on', values['fail-on'] ?? 'violation', ['violation', 'advisory', 'never']),
    falsifications: (values.falsified ?? []).map(falsificationFrom),
    language: readLanguage(values.lang),
    baseline: values.baseline,
    newBaseline: values['write-baseline'],
    inputs: inputsFrom(positionals, outside),
    policy: await readPolicy(values.policy, outside),
    calendar: await readCalendar(values.calendar, outside),
  };
}

/** A confirmed falsification, as `month=case`. */
function falsificationFrom(text: string): ConfirmedFalsification {
  const [, month, caseId] = /^(\d{4}-(?:0[1-9]|1[0-2]))=(.+)$/s.exec(text) ?? [];
  if (month === undefined || caseId === undefined) {
    throw new CommandError('USAGE', `--falsified takes YYYY-MM=CASE; got ${JSON.stringify(text)}`);
  }
  return { caseId, month };
}

/** Pairs formats and outputs by their order. What has no output goes to standard output, which has room for one. */
function destinationsFrom(formats: readonly string[], outputs: readonly string[]): readonly Destination[] {
  if (outputs.length > formats.length) throw new CommandError('USAGE', 'there are more outputs than formats');
  const destinations = formats.map((name, index) => ({
    format: readChoice('format', name, formatNames),
    output: outputs[index] ?? '-',
  }));
  const places = destinations.map(({ output }) => (output === '-' ? output : resolve(output)));
  if (new Set(places).size < places.length) throw new CommandError('USAGE', 'two formats cannot share an output');
  return destinations;
}
