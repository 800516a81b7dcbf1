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
  const binding = isBound ? checks : onlyNotInForce;
  // By index: to walk along a frozen list otherwise makes an object of every step.
  for (let index = 0; index < binding.length; index += 1) {
    const check = binding[index] as Check;
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

function findingOf(check: Check, { path, evidence, severity = check.severity }: Breach): Finding {
  const { code, clauses } = check;
  for (const value of Object.values(evidence)) if (Array.isArray(value)) Object.freeze(value);
  return Object.freeze({
    code,
    severity,
    clauses: Object.freeze(clauses),
    path: Object.freeze(path),
    params: Object.freeze(evidence),
  });
}

function undeterminedOf({ code }: Check, { path, missing }: Doubt): UndeterminedCheck {
  return Object.freeze({ code, path: Object.freeze(path), missing: Object.freeze(missing) });
}
