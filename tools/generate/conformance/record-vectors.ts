import { month } from '../../../examples/records/month';
import { checkCase } from '../../../src/compliance';
import { neixiang2021 } from '../../../src/policy';
import type { RecordVectors } from './pack';

/** The records of the example month in which there is something to say, and ten without. */
export function recordVectors(): RecordVectors {
  const asOf = '2021-10-15';
  const judged = month(20_210_527).map((record) => {
    const { findings, undetermined } = checkCase(record, { asOf });
    return { record, asOf, findings, undetermined };
  });
  const telling = judged.filter(({ findings, undetermined }) => findings.length + undetermined.length > 0);
  const clean = judged.filter((each) => !telling.includes(each)).slice(0, 10);
  return { policy: neixiang2021.id, vectors: [...telling, ...clean] };
}
