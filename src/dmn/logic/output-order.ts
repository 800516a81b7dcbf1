import { structuralKey } from '../../plain/structural-key';
import type { Path, Problems } from '../dmn-error';
import type { FeelValue } from '../feel/literal';
import type { DraftRow } from './draft';

/** An output of a table with the values that it lists, by descending priority. */
export interface Output {
  readonly name: string;
  readonly values: readonly FeelValue[] | undefined;
}

/**
 * Sorts rows by the priority of their outputs; rows of equal priority keep their order. Then the first row that applies
 * has the highest priority.
 */
export function inOutputOrder(
  rows: readonly DraftRow[],
  outputs: readonly Output[],
  path: Path,
  { report }: Problems,
): readonly DraftRow[] {
  if (outputs.every(({ values }) => values === undefined)) {
    report('missing', [...path, 'outputValues'], 'the outputs in the order of their priority', 'none');
  }
  const placesOf = outputs.map(({ values }) => new Map(values?.map((value, place) => [structuralKey(value), place])));
  const ranks = new Map(
    rows.map((row) => [
      row,
      outputs.map(({ name, values }, output) => {
        const value = outputs.length === 1 ? row.outcome : (row.outcome as Readonly<Record<string, FeelValue>>)[name];
        const place = placesOf[output]?.get(structuralKey(value));
        if (place === undefined && values !== undefined) {
          const where = [...path, 'rule', row.index, 'outputEntry', output];
          report('unsupported', where, 'one of the values that the output lists', structuralKey(value));
        }
        return place ?? 0;
      }),
    ]),
  );
  return [...rows].sort((one, other) => {
    const [first = [], second = []] = [ranks.get(one), ranks.get(other)];
    const output = first.findIndex((rank, index) => rank !== second[index]);
    return output < 0 ? 0 : (first[output] ?? 0) - (second[output] ?? 0);
  });
}
