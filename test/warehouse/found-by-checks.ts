import { month } from '../../examples/records/month';
import { checkCase, type CaseRecord, type FindingCode } from '../../src/compliance';
import { neixiang2021 } from '../../src/policy';

/** The day of the check. */
export const asOf = '2021-10-15';

/** Generated months as one list of records. */
export function months(count: number): readonly CaseRecord[] {
  return Array.from({ length: count }, (_, seed) =>
    month(seed + 1).map((record) => ({ ...record, id: `${seed}-${record.id}` })),
  ).flat();
}

/** A row of `sqlChecks` as a text, in which a finding and an open check look like those of {@link foundByChecks}. */
export function textOfRow(row: Readonly<Record<string, unknown>>): string {
  const { case_id, code, place, part, severity, clauses, contested } = row;
  const [cited, questions] = [clauses, contested].map((list) => JSON.parse(String(list)) as unknown);
  return severity === null
    ? JSON.stringify([case_id, code, place, part])
    : JSON.stringify([case_id, code, place, part, severity, cited, questions]);
}

/** The findings and undetermined checks of `checkCase` for some codes, sorted. */
export function foundByChecks(
  records: readonly CaseRecord[],
  codes: readonly FindingCode[],
  policy = neixiang2021,
): readonly string[] {
  return records
    .flatMap((record) => {
      const { id, findings, undetermined } = checkCase(record, { asOf, policy, readings: 'all' });
      return [
        ...findings.map(({ code, path, severity, clauses, contested }) => ({
          code,
          fields: [id, code, ...placesOf(code, path), severity, clauses, contested],
        })),
        ...undetermined.map(({ code, path }) => ({ code, fields: [id, code, ...placesOf(code, path)] })),
      ];
    })
    .filter(({ code }) => codes.includes(code))
    .map(({ fields }) => JSON.stringify(fields))
    .toSorted();
}

/** A result for the whole case has no index in a list. */
function placesOf(code: FindingCode, path: readonly (string | number)[]): readonly (number | null)[] {
  const isOfCase = code === 'process-overtime' || code === 'not-in-force';
  const places = isOfCase ? [] : path.filter((each) => typeof each === 'number');
  return [places[0] ?? null, places[1] ?? null];
}
