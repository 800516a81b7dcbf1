/** Readings and policies: what depends on a reading, what two policies decide otherwise, receipts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../repository';
import { builtEntry } from '../built-library';
import { bounded, compared, time, type Measure } from '../measure';
import { race, type Effort } from '../race';

const form = {
  voltageLevel: '10kV',
  applicationType: 'newInstallation',
  usage: 'industrialCommercial',
  siteType: 'ordinary',
  ownership: 'independent',
  equipmentCapacityKw: 150,
  appliedCapacityKva: 315,
  temporarySupply: false,
  batchApplication: false,
  importantCustomer: true,
  supportingWorks: true,
  worksVoltageLevel: '10kV',
  worksType: 'overheadLine',
  worksNature: 'new',
} as const;

export async function lawSection(effort: Effort): Promise<readonly Measure[]> {
  const { decisions } = await builtEntry('index');
  const { compareDecisions, contested } = await builtEntry('engine');
  const { definePolicy, neixiang2021, policyFromJson } = await builtEntry('policy');
  const { receipt } = await builtEntry('receipt');
  const all = Object.values(decisions);

  const chosen = definePolicy({ id: 'chosen', readings: { 'I-04': 'lowVoltageOnly' } });
  const ours = decisions.redLineEligibility.under(chosen);
  const times = await race(
    { operations: 1000, pass: () => repeat(1000, () => ours.decide(form)) },
    { operations: 1000, pass: () => repeat(1000, () => decisions.redLineEligibility.decide(form)) },
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

  const ask = () => {
    for (const decision of all) contested<never, unknown, string>(decision as never, form as never);
  };
  repeat(200, ask);
  const asked = milliseconds(() => repeat(200, ask)) / 200;

  const draw = () => receipt({ ask: 'investmentBoundary', facts: form }, { policy: chosen });
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
    bounded(`contested, ${all.length} decisions, one form`, `${asked.toFixed(2)} ms`, '< 1 ms', asked < 1),
    bounded(
      `compareDecisions, ${all.length} decisions, the slowest of ${pairs.length} pairs of shipped policies`,
      `${slowest.toFixed(0)} ms`,
      '< 1000 ms',
      slowest < 1000,
    ),
    bounded('receipts', `${Math.round(rate)} a second`, '≥ 5000', rate >= 5000),
  ];
}

function repeat(times: number, action: () => unknown): void {
  for (let count = 0; count < times; count += 1) action();
}

/** The time that the processor spends on an action. */
function milliseconds(action: () => unknown): number {
  const start = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
