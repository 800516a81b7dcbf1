/** Recorded cases checked per second, for few and for many cases, and cases per second for which clocks are listed. */
import type { CaseRecord } from '../../../src/compliance';
import { builtEntry, isBuilt } from '../built-library';
import { bounded, compared, growth, skipped, time, type Measure } from '../measure';
import { inParts, compareTimes, takingParts, type Effort } from '../compare-times';
import { asOf, linesOfMonth, monthOfRecords } from '../records';

const wanted = 100_000;

export async function caseCheckSection(effort: Effort): Promise<readonly Measure[]> {
  const subject = 'checkCase, typical records';
  if (!isBuilt('compliance.js')) return [skipped(subject, 'yekuo/compliance is not there yet')];
  const { checkCase, openClocks } = await builtEntry('compliance');
  const records = monthOfRecords();
  const parts = inParts(records, 15);
  // As with a stream, results are not kept.
  const checking = takingParts(parts, (part) =>
    part.reduce((findings, record) => findings + checkCase(record, { asOf }).findings.length, 0),
  );
  const parsing = takingParts(inParts(linesOfMonth(), 15), (part) =>
    part.reduce((objects, line) => objects + (typeof JSON.parse(line) === 'object' ? 1 : 0), 0),
  );
  const timing = await compareTimes(checking, parsing, { ...effort, warmUp: 1000 });

  const sizes = effort.quick ? [1_000, 10_000] : [1_000, 10_000, 100_000, 1_000_000];
  const costs = sizes.map((count) => {
    const start = process.cpuUsage();
    for (let index = 0; index < count; index += 1) {
      const record = records[index % records.length];
      if (record !== undefined) checkCase(record, { asOf });
    }
    const { user, system } = process.cpuUsage(start);
    return ((user + system) * 1e3) / count;
  });
  const rate = 1e9 / (costs.at(-1) ?? Number.NaN);
  const open = records.map(beforeConnection);
  return [
    bounded(
      `checkCase, a stream of ${sizes.at(-1)?.toLocaleString('en-US')} typical records`,
      `${Math.round(rate).toLocaleString('en-US')} a second`,
      `≥ ${wanted.toLocaleString('en-US')} a second`,
      rate >= wanted,
    ),
    clockRate('every case of the month', records, effort),
    clockRate('the same cases before their connection', open, effort),
    compared({ subject, against: 'JSON.parse of the same record', ...timing, unit: time }),
    ...sizes.slice(1).map((count, index) =>
      compared({
        subject: `checkCase, each of ${count.toLocaleString('en-US')} records`,
        against: 'each of 1,000 records',
        ours: costs[index + 1] ?? Number.NaN,
        theirs: costs[0] ?? Number.NaN,
        unit: growth,
        ...(index === sizes.length - 2 ? { largerBy: 1.5 } : {}),
      }),
    ),
  ];

  function clockRate(which: string, some: typeof records, { quick }: Effort): Measure {
    const count = quick ? 20_000 : 200_000;
    const read = (cases: number): void => {
      for (let index = 0; index < cases; index += 1) {
        const record = some[index % some.length];
        if (record !== undefined) openClocks(record, { asOf });
      }
    };
    read(count / 10);
    const start = process.cpuUsage();
    read(count);
    const { user, system } = process.cpuUsage(start);
    const inSecond = (count * 1e6) / (user + system);
    return bounded(
      `openClocks, ${which}`,
      `${Math.round(inSecond).toLocaleString('en-US')} a second`,
      `≥ ${wanted.toLocaleString('en-US')} a second`,
      inSecond >= wanted,
    );
  }
}

/** The same case while it is open: not connected, and the last step not completed. */
function beforeConnection({ stages = [], works = [], ...record }: CaseRecord): CaseRecord {
  const before = stages.filter(({ stage }) => stage !== 'meterConnection');
  return {
    ...record,
    stages: before.map((each, index) => (index === before.length - 1 ? { ...each, completedOn: null } : each)),
    works: works.map((each) => ({ ...each, completedOn: null })),
    connectedOn: null,
  };
}
