import { InvalidRequestError } from '../plain/invalid-request-error';
import { badArgument, readingArgument } from '../plain/read/argument';
import { readerOf, type ReadProblem } from '../plain/read/read';
import { boolean, count, list, object, oneOf, orNull, text } from '../plain/read/shape';
import { departments } from '../policy';
import { findingCodes, type CaseResult, type Finding } from './finding';

type CountedFinding = Pick<
  Finding,
  'code' | 'severity' | 'clauses' | 'departments' | 'contested' | 'standsUnderAllReadings'
>;

/** The part of a result that a summary counts; of the undetermined checks their number. */
export interface CountedResult extends Pick<CaseResult, 'policy' | 'timing' | 'station' | 'handler' | 'month'> {
  readonly findings: readonly CountedFinding[];
  readonly undetermined: number;
}

/**
 * Reads what a summary counts of a result, which may come from JSON. Nothing is counted of a value that is not a result.
 *
 * @throws InvalidRequestError naming every part that is not as in a result of `checkCase`
 */
export function readResult(result: unknown): CountedResult {
  const problems: ReadProblem[] = [];
  const counted = readingArgument('result', result, expected, () => countedPartOf(result as CaseResult));
  const copy = readShape(counted, problems) as CountedResult; // of this shape, if there are no problems
  if (problems.length === 0) return copy;
  throw new InvalidRequestError(problems.map((problem) => ({ ...problem, path: ['result', ...problem.path] })));
}

const expected = 'a result of checkCase';

/** The counted part of what seems to be a result; its values are not checked yet. */
function countedPartOf(result: CaseResult): object {
  const { policy, findings, undetermined, timing, station, handler, month } = result;
  if (!Array.isArray(undetermined)) throw badArgument('result', 'wrong-type', expected, result);
  return {
    policy,
    findings: findings.map(countedPartOfFinding),
    undetermined: undetermined.length,
    timing: { process: timing.process, works: timing.works },
    station,
    handler,
    month,
  };
}

function countedPartOfFinding(finding: CountedFinding): CountedFinding {
  const { code, severity, clauses, departments: responsible, contested, standsUnderAllReadings } = finding;
  return { code, severity, clauses, departments: responsible, contested, standsUnderAllReadings };
}

const timeliness = /* @__PURE__ */ oneOf(['onTime', 'late', 'running', 'notJudged']);

const finding = /* @__PURE__ */ object(
  {
    code: /* @__PURE__ */ oneOf(findingCodes),
    severity: /* @__PURE__ */ oneOf(['violation', 'advisory']),
    clauses: /* @__PURE__ */ list(text),
    departments: /* @__PURE__ */ list(/* @__PURE__ */ oneOf(/* @__PURE__ */ Object.keys(departments))),
  },
  { contested: /* @__PURE__ */ list(text), standsUnderAllReadings: boolean },
);

const readShape = /* @__PURE__ */ readerOf(
  /* @__PURE__ */ object(
    {
      policy: text,
      findings: /* @__PURE__ */ list(finding),
      undetermined: count,
      timing: /* @__PURE__ */ object({ process: timeliness, works: timeliness }, {}),
      station: /* @__PURE__ */ orNull(text),
      handler: /* @__PURE__ */ orNull(text),
      month: /* @__PURE__ */ orNull(text),
    },
    {},
  ),
);
