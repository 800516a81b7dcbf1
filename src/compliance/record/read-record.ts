import { deepFreeze } from '../../plain/deep-freeze';
import { otherProblems } from '../../plain/read/other-problems';
import { readerOf, type Reader, type ReadProblem } from '../../plain/read/read';
import { englishWords } from '../../plain/read/words';
import type { FactProblem } from '../../engine';
import type { CaseFacts, CaseDecisions } from '../case-decisions';
import type { CaseRecord } from './case-record';
import { dateProblems } from './date-order';
import type { RecordProblem } from './record-problem';
import { recordShape } from './record-shape';

/** A valid record with its facts as the decisions read them, or everything that is wrong with it. */
export type RecordReading =
  | { readonly record: CaseRecord; readonly facts: CaseFacts; readonly problems?: never }
  | { readonly record?: never; readonly facts?: never; readonly problems: readonly RecordProblem[] };

/** The decisions read the facts themselves, so here they only have to be an object. */
const readShape: Reader = /* @__PURE__ */ readerOf({
  ...recordShape,
  required: { ...recordShape.required, facts: { kind: 'anyObject' } },
});

/** Reads a value of any origin as a case record. Never throws. */
export function readRecord(value: unknown, decisions: CaseDecisions, asOf: string): RecordReading {
  const problems: ReadProblem[] = [];
  const record = readShape(value, problems) as CaseRecord | undefined; // without problems the value has the shape
  const given = (record as Partial<CaseRecord> | undefined)?.facts;
  const { known: facts, problems: factProblems = [] } = given === undefined ? {} : decisions.read(given);
  const dates = record === undefined ? [] : otherProblems(problems, dateProblems(record, asOf, englishWords));
  if (record !== undefined && facts !== undefined && problems.length === 0 && dates.length === 0) {
    return { record, facts };
  }
  return { problems: deepFreeze([...factProblems.map(withinFacts), ...problems, ...dates]) };
}

function withinFacts({ path, ...problem }: FactProblem): RecordProblem {
  return { path: ['facts', ...path], ...problem };
}
