import { compared, growth, type Comparison, type Measure } from './measure';
import { compareTimes, type Workload, type Effort } from './compare-times';

/** A task that comes in sizes. */
export interface GrowingTask {
  readonly subject: string;
  /** What is counted, such as `facts`. */
  readonly noun: string;
  /** Ascending. */
  readonly sizes: readonly number[];
  readonly workloadOf: (size: number) => Workload;
  /** At most how many times the cost of the smallest the largest may take. */
  readonly bound?: Pick<Comparison, 'largerBy'>;
}

/** Compares every size with the smallest; in a quick run only the largest. */
export async function grown(
  { subject, noun, sizes, workloadOf, bound }: GrowingTask,
  effort: Effort,
): Promise<readonly Measure[]> {
  const [smallest = 0, ...all] = sizes;
  const larger = effort.quick ? all.slice(-1) : all;
  const measures: Measure[] = [];
  for (const size of larger) {
    const timing = await compareTimes(workloadOf(size), workloadOf(smallest), effort);
    measures.push(
      compared({
        subject: `${subject}, ${size} ${noun}`,
        against: `${smallest} ${noun}`,
        ...timing,
        unit: growth,
        ...(size === larger.at(-1) ? bound : {}),
      }),
    );
  }
  return measures;
}
