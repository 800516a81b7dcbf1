import { month } from '../../../examples/records/month';
import { checkCase, findingCodes, type CaseRecord, type CaseResult } from '../../../src/compliance';
import { neixiang2021 } from '../../../src/policy';
import { asOf as dayOfExamples, examples } from '../../../test/compliance/examples';
import { uncertain } from '../../../test/compliance/uncertain-records';
import type { RecordVectors } from './pack';

type JudgedRecord = Pick<CaseResult, 'findings' | 'undetermined'> & {
  readonly record: CaseRecord;
  readonly asOf: string;
};

/**
 * The examples of every finding, whether they break its rule, comply or leave it open; records that depend on days
 * outside the calendar; and of the example month, the records with findings or undetermined checks, and ten without.
 */
export function recordVectors(): RecordVectors {
  const parts = [
    ...findingCodes.flatMap((code) => {
      const { breaks, complies, open } = examples[code];
      return [...breaks, ...complies, ...open].map(([, part]) => part);
    }),
  ];
  const exampleVectors = parts.map((part) => vector({ id: 'case-1', facts: {}, ...part }, dayOfExamples));
  const uncertainVectors = uncertain.map(([, part]) => vector({ id: 'case-1', facts: {}, ...part }, '2027-01-31'));
  const monthVectors = month(20_210_527).map((record) => vector(record, '2021-10-15'));
  const withResults = monthVectors.filter(({ findings, undetermined }) => findings.length + undetermined.length > 0);
  const clean = monthVectors.filter((each) => !withResults.includes(each)).slice(0, 10);
  return { policy: neixiang2021.id, vectors: [...exampleVectors, ...uncertainVectors, ...withResults, ...clean] };
}

function vector(record: CaseRecord, asOf: string): JudgedRecord {
  const { findings, undetermined } = checkCase(record, { asOf });
  return { record, asOf, findings, undetermined };
}
