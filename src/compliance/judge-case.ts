import { deepFreeze } from '../engine/deep-freeze';
import type { CaseFile } from './case-file';
import type { Check } from './check';
import type { Breach, Doubt, Observation } from './observation';
import { checks } from './checks';
import { notInForce } from './checks/not-in-force';
import { processOvertime } from './checks/process-overtime';
import { worksOvertime } from './checks/works-overtime';
import type { CaseResult, Finding, UndeterminedCheck } from './finding';
import { timelinessOf, worksAreRunning, caseIsRunning } from './timeliness';

const onlyNotInForce: readonly Check[] = /* @__PURE__ */ Object.freeze([notInForce]);

/** Puts a case through the checks that bind it. */
export function judgeCase(file: CaseFile): CaseResult {
  const findings: Finding[] = [];
  const undetermined: UndeterminedCheck[] = [];
  const judged = new Map<Check, readonly Observation[]>();
  const binding = notInForce.judge(file)?.length === 1 ? onlyNotInForce : checks;
  for (const check of binding) {
    const observations = check.judge(file);
    if (observations === undefined) continue;
    judged.set(check, observations);
    for (const observation of observations) {
      if (observation.missing === undefined) findings.push(findingOf(check, observation));
      else undetermined.push(undeterminedOf(check, observation));
    }
  }
  return {
    id: file.record.id,
    findings: Object.freeze(findings),
    undetermined: Object.freeze(undetermined),
    timing: Object.freeze({
      process: timelinessOf(judged.get(processOvertime), caseIsRunning(file.record)),
      works: timelinessOf(judged.get(worksOvertime), worksAreRunning(file.record)),
    }),
  };
}

function findingOf({ code, clauses, ...check }: Check, { path, evidence, severity = check.severity }: Breach): Finding {
  return deepFreeze({ code, severity, clauses, path, params: evidence });
}

function undeterminedOf({ code }: Check, { path, missing }: Doubt): UndeterminedCheck {
  return deepFreeze({ code, path, missing });
}
