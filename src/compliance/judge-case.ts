import type { CaseFile } from './case-file';
import type { Breach, Check, Doubt, Observation } from './check';
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

function findingOf(check: Check, { path, evidence, severity = check.severity }: Breach): Finding {
  const params = Object.freeze(evidence);
  return Object.freeze({ code: check.code, severity, clauses: check.clauses, path: Object.freeze(path), params });
}

function undeterminedOf({ code }: Check, { path, missing }: Doubt): UndeterminedCheck {
  return Object.freeze({ code, path: Object.freeze(path), missing });
}
