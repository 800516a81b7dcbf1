import { compared, growth, type Comparison, type Measure } from './measure';
import { race, type Contestant, type Effort } from './race';

/** A task that comes in sizes. */
export interface GrowingTask {
  readonly subject: string;
  /** What is counted, such as `facts`. */
  readonly noun: string;
  /** Ascending. */
  readonly sizes: readonly number[];
  readonly contestantOf: (size: number) => Contestant;
  /** At most how many times the cost of the smallest the largest may take. */
  readonly bound?: Pick<Comparison, 'largerBy'>;
}

/** Times every size against the smallest; in a quick pass the largest alone. */
export async function grown(
  { subject, noun, sizes, contestantOf, bound }: GrowingTask,
  effort: Effort,
): Promise<readonly Measure[]> {
  const [smallest = 0, ...all] = sizes;
  const larger = effort.quick ? all.slice(-1) : all;
  const measures: Measure[] = [];
  for (const size of larger) {
    const timing = await race(contestantOf(size), contestantOf(smallest), effort);
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
