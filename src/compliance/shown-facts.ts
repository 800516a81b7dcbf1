import type { FactName, Facts } from '../facts';
import { objection, nothing, type Observation } from './observation';
import type { CaseRecord, StageRecord, WorksRecord } from './record/case-record';

const none: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** The facts that follow from the other sections of a record; they take precedence over its facts. */
export function shownFacts({ intake, supplyPlan, stages, works = none }: CaseRecord): Facts | undefined {
  const channel = intake?.channel;
  const isConstrained = supplyPlan?.constraint !== undefined;
  const hasOwnWorks = stages !== undefined && stages.some(isBegunByCustomer);
  if (channel === undefined && !isConstrained && !hasOwnWorks && works.length === 0) return undefined;
  const shown: { -readonly [Name in FactName]?: Facts[Name] } = {};
  if (channel !== undefined) shown.intakeChannel = channel;
  if (isConstrained) shown.gridConstrained = true;
  if (hasOwnWorks) shown.customerExternalWorks = true;
  if (works.length > 0) {
    shown.supportingWorks = true;
    // Facts about works are known if all items that state them agree.
    const worksVoltageLevel = agreed(works, 'voltageLevel');
    const worksType = agreed(works, 'type');
    const worksNature = agreed(works, 'nature');
    const urgentWorks = agreed(works, 'urgent');
    if (worksVoltageLevel !== undefined) shown.worksVoltageLevel = worksVoltageLevel;
    if (worksType !== undefined) shown.worksType = worksType;
    if (worksNature !== undefined) shown.worksNature = worksNature;
    if (urgentWorks !== undefined) shown.urgentWorks = urgentWorks;
  }
  return shown;
}

function isBegunByCustomer({ stage, startedOn, completedOn }: StageRecord): boolean {
  return stage === 'customerExternalWorks' && (startedOn !== undefined || typeof completedOn === 'string');
}

/** The value of a field if all items that state it agree; `undefined` if they differ or none states it. */
function agreed<Name extends keyof WorksRecord>(works: readonly WorksRecord[], name: Name): WorksRecord[Name] {
  let found: WorksRecord[Name] = undefined;
  for (const item of works) {
    const value = item[name];
    if (value === undefined) continue;
    if (found !== undefined && found !== value) return undefined;
    found = value;
  }
  return found;
}

/** Where facts contradict the other sections of the record. */
export function contradictions(facts: Facts, shown: Facts | undefined): readonly Observation[] {
  let all = nothing;
  for (const name of Object.keys(shown ?? {}) as readonly FactName[]) {
    // the facts above
    const found = facts[name];
    const expected = shown?.[name];
    if (found === undefined || expected === undefined || found === expected) continue;
    all = all.concat(objection(['facts', name], { fact: name, expected, found }));
  }
  return all;
}
