import type { FactName, Facts } from '../facts';
import { along } from './along';
import { objection, nothing, type Observation } from './observation';
import type { CaseRecord, StageRecord, WorksRecord } from './record/case-record';

/** The facts that the record of a case itself shows: what happened is known, whatever its facts say. */
export function shownFacts({ intake, supplyPlan, stages, works = [] }: CaseRecord): Facts | undefined {
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
    const { worksVoltageLevel, worksType, worksNature, urgentWorks } = agreedFacts(works);
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

/** The facts of the works on which all items agree that state them. */
function agreedFacts(works: readonly WorksRecord[]): Facts {
  return {
    worksVoltageLevel: agreed(works, 'voltageLevel'),
    worksType: agreed(works, 'type'),
    worksNature: agreed(works, 'nature'),
    urgentWorks: agreed(works, 'urgent'),
  };
}

/** What all works items that state a field say of it; `undefined` if they differ or none does. */
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

/** Where facts say something else than the record shows. */
export function contradictions(facts: Facts, shown: Facts | undefined): readonly Observation[] {
  if (shown === undefined) return nothing;
  const names = Object.keys(shown) as readonly FactName[]; // the facts above
  return (
    along(names, (name) => {
      const found = facts[name];
      const expected = shown[name];
      if (found === undefined || expected === undefined || found === expected) return nothing;
      return objection(['facts', name], { fact: name, expected, found });
    }) ?? nothing
  );
}
