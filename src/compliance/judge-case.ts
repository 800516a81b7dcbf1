import { deepFreeze } from '../plain/deep-freeze';
import type { CaseFile } from './case-file';
import type { Check } from './check';
import { departmentsOf } from './departments-of';
import { checks } from './checks';
import { processOvertime, processTimeliness } from './checks/process';
import { applicationDay, isOutsideForce, notInForce } from './checks/record';
import { worksOvertime, worksTimeliness } from './checks/works-time';
import type { CaseResult, Finding, Timeliness, UndeterminedCheck } from './finding';
import type { CheckOptions } from './options';
import type { Breach, Unsettled } from './observation';
import { standingIn, type Standing } from './standing';

/** The only check if the case is, or may be, outside the term of the policy. */
const onlyNotInForce: readonly Check[] = [notInForce];

/**
 * The checks for a case within the term, which is tested first. Not frozen: iterating over a frozen list takes longer.
 */
const checksInForce: readonly Check[] = /* @__PURE__ */ checks.filter((check) => check !== notInForce);

/** Shared, since most results have no such entries. */
const none: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** Runs the checks that apply to a case. */
export function judgeCase(file: CaseFile, { readings, applyOutsideForce = false }: CheckOptions): CaseResult {
  let findings: Finding[] | undefined;
  let undetermined: UndeterminedCheck[] | undefined;
  const isBound = applyOutsideForce || !isOutsideForce(file);
  let standing: Standing | undefined;
  let ofProcess: Timeliness = 'notJudged';
  let ofWorks: Timeliness = 'notJudged';
  for (const check of isBound ? checksInForce : onlyNotInForce) {
    const observations = check.judge(file);
    if (check === processOvertime) ofProcess = processTimeliness(file, observations);
    if (check === worksOvertime) ofWorks = worksTimeliness(file, observations);
    if (observations === undefined || observations.length === 0) continue;
    for (const observation of observations) {
      if (observation.missing === undefined) {
        if (readings === 'all') standing ??= standingIn(file, applyOutsideForce);
        (findings ??= []).push(findingOf(check, observation, file, standing));
      } else (undetermined ??= []).push(undeterminedOf(check, observation));
    }
  }
  const { id, station = null, handler = null } = file.record;
  const month = (applicationDay(file) ?? file.connection)?.date.slice(0, 7) ?? null;
  return Object.freeze({
    id,
    policy: file.policy.id,
    findings: findings === undefined ? none : Object.freeze(findings),
    undetermined: undetermined === undefined ? none : Object.freeze(undetermined),
    timing: Object.freeze({ process: ofProcess, works: ofWorks }),
    certain: file.certain,
    station,
    handler,
    month,
  });
}

function findingOf(
  check: Check,
  { path, evidence, severity = check.severity, interpretations = none }: Breach,
  { policy }: CaseFile,
  standing: Standing | undefined,
): Finding {
  const { code, clauses } = check;
  const stands = standing?.(check, path);
  const cited = stands === undefined ? interpretations : interpretations.concat(stands.contested ?? none);
  for (const name in evidence) if (typeof evidence[name] === 'object') Object.freeze(evidence[name]); // a list
  return Object.freeze({
    code,
    severity,
    clauses,
    interpretations: Object.freeze(cited.length < 2 ? cited : [...new Set(cited)]),
    ...stands,
    departments: departmentsOf(clauses, policy),
    path: Object.freeze(path),
    params: Object.freeze(evidence),
  });
}

function undeterminedOf({ code }: Check, { path, missing, missingDates = none }: Unsettled): UndeterminedCheck {
  return Object.freeze({
    code,
    path: Object.freeze(path),
    missing: Object.freeze(missing),
    missingDates: deepFreeze(missingDates),
  });
}
