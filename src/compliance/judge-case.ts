import { deepFreeze } from '../engine/deep-freeze';
import type { CaseFile } from './case-file';
import type { Check } from './check';
import { checks } from './checks';
import { notInForce } from './checks/not-in-force';
import { processOvertime } from './checks/process-overtime';
import { worksOvertime } from './checks/works-overtime';
import type { CaseResult, Finding, Timeliness, UndeterminedCheck } from './finding';
import type { Breach, Doubt } from './observation';
import { caseIsRunning, timelinessOf, worksAreRunning } from './timeliness';

const onlyNotInForce: readonly Check[] = /* @__PURE__ */ Object.freeze([notInForce]);

/** Puts a case through the checks that bind it. */
export function judgeCase(file: CaseFile): CaseResult {
  const findings: Finding[] = [];
  const undetermined: UndeterminedCheck[] = [];
  const isBound = notInForce.judge(file)?.length !== 1;
  let ofProcess: Timeliness = 'notJudged';
  let ofWorks: Timeliness = 'notJudged';
  for (const check of isBound ? checks : onlyNotInForce) {
    const observations = check.judge(file);
    if (check === processOvertime) ofProcess = timelinessOf(observations, caseIsRunning(file.record));
    if (check === worksOvertime) ofWorks = timelinessOf(observations, worksAreRunning(file.record));
    if (observations === undefined || observations.length === 0) continue;
    for (const observation of observations) {
      if (observation.missing === undefined) findings.push(findingOf(check, observation));
      else undetermined.push(undeterminedOf(check, observation));
    }
  }
  return Object.freeze({
    id: file.record.id,
    findings: Object.freeze(findings),
    undetermined: Object.freeze(undetermined),
    timing: Object.freeze({ process: ofProcess, works: ofWorks }),
  });
}

function findingOf({ code, clauses, ...check }: Check, { path, evidence, severity = check.severity }: Breach): Finding {
  return deepFreeze({ code, severity, clauses, path, params: evidence });
}

function undeterminedOf({ code }: Check, { path, missing }: Doubt): UndeterminedCheck {
  return deepFreeze({ code, path, missing });
}
