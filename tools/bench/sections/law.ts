/**
 * Readings and policies: outcomes that depend on a reading, comparison of two policies, memory of policies that are no
 * longer used, and receipts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../repository';
import { builtEntry } from '../built-library';
import { heapInUse } from '../heap';
import { completeForm } from '../forms';
import { bounded, compared, size, time, type Measure } from '../measure';
import { compareTimes, type Effort } from '../compare-times';

/** A partly completed form: some results are decided, and some are open. */
const startedForm = Object.fromEntries(Object.entries(completeForm).slice(0, 8));

export async function lawSection(effort: Effort): Promise<readonly Measure[]> {
  const { decisions } = await builtEntry('index');
  const { compareDecisions, contested } = await builtEntry('engine');
  const { definePolicy, neixiang2021, policyFromJson } = await builtEntry('policy');
  const { receipt } = await builtEntry('receipt');
  const all = Object.values(decisions);

  // The table tests the reading, but the outcome is the same for both choices.
  const chosen = definePolicy({ id: 'chosen', readings: { 'I-33': 'asOthers' } });
  const ours = decisions.investmentBoundary.under(chosen);
  const times = await compareTimes(
    { operations: 1000, pass: () => repeat(1000, () => ours.decide(completeForm)) },
    { operations: 1000, pass: () => repeat(1000, () => decisions.investmentBoundary.decide(completeForm)) },
    effort,
  );

  const folder = join(repository, 'examples/policies');
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const files = Object.fromEntries(
    names.map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown]),
  );
  const policies = [neixiang2021, ...names.map((name) => policyFromJson(files[name], files))];
  const pairs = policies.flatMap((one, index) => policies.slice(index + 1).map((other) => [one, other] as const));
  const comparisons = pairs.map(([one, other]) =>
    milliseconds(() => {
      for (const decision of all)
        compareDecisions<never, unknown>(decision.under(one) as never, decision.under(other) as never);
    }),
  );

  const contestedIn = (form: object): number => {
    const ask = () => {
      for (const decision of all) contested<never, unknown, string>(decision as never, form as never);
    };
    repeat(200, ask);
    return milliseconds(() => repeat(200, ask)) / 200;
  };

  const draw = () => receipt({ ask: 'investmentBoundary', facts: completeForm }, { policy: chosen });
  repeat(1000, draw);
  const rate = 5000 / (milliseconds(() => repeat(5000, draw)) / 1000);

  const slowest = Math.max(...comparisons);
  return [
    compared({
      subject: 'decide under a policy with a reading of its own',
      against: 'without a policy',
      ours: times.ours,
      theirs: times.theirs,
      ratio: times.ratio,
      unit: time,
      largerBy: 1.1,
    }),
    ...Object.entries({ 'one complete form': completeForm, 'a form of eight facts': startedForm }).map(
      ([which, form]) => {
        const asked = contestedIn(form);
        return bounded(`contested, ${all.length} decisions, ${which}`, `${asked.toFixed(2)} ms`, '< 1 ms', asked < 1);
      },
    ),
    bounded(
      `compareDecisions, ${all.length} decisions, the slowest of ${pairs.length} pairs of shipped policies`,
      `${slowest.toFixed(0)} ms`,
      '< 1000 ms',
      slowest < 1000,
    ),
    await policiesDropped(effort),
    bounded('receipts', `${Math.round(rate)} a second`, '≥ 5000', rate >= 5000),
  ];
}

/** Whether policies that are no longer used are garbage-collected. */
async function policiesDropped({ quick }: Effort): Promise<Measure> {
  const { smallMicroEnterprise } = (await builtEntry('index')).decisions;
  const { definePolicy } = await builtEntry('policy');
  const few = quick ? 500 : 10_000;
  const many = 10 * few;
  const makeAndDrop = (from: number, to: number): number => {
    for (let made = from; made < to; made += 1) {
      const parameters = { smallMicroMaximumCapacityKw: 100 + (made % 500) };
      smallMicroEnterprise.under(definePolicy({ id: `policy ${made}`, parameters })).decide(completeForm);
    }
    return heapInUse();
  };
  const theirs = makeAndDrop(0, few);
  const ours = makeAndDrop(few, many);
  return compared({
    subject: `heap in use, ${many.toLocaleString('en-US')} policies made, asked and dropped`,
    against: `${few.toLocaleString('en-US')} policies`,
    ours,
    theirs,
    unit: size,
    largerBy: 1.05,
  });
}

function repeat(times: number, action: () => unknown): void {
  for (let count = 0; count < times; count += 1) action();
}

/** The processor time of an action in milliseconds. */
function milliseconds(action: () => unknown): number {
  const start = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
