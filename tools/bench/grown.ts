import { compared, growth, type Comparison, type Measure } from './measure';
import { compareTimes, type Workload, type Effort } from './compare-times';

/** A task that can be made larger. */
export interface GrowingTask {
  readonly subject: string;
  /** The unit of the size, such as `facts`. */
  readonly noun: string;
  /** Ascending. */
  readonly sizes: readonly number[];
  readonly workloadOf: (size: number) => Workload;
  /** The maximum ratio of the cost of the largest to the cost of the smallest. */
  readonly bound?: Pick<Comparison, 'largerBy'>;
}

/** Compares every size with the smallest one; a quick run measures only the largest. */
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
