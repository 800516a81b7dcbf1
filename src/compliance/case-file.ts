import { chinaDateOf, type Calendar } from '../calendar';
import type { Facts } from '../facts';
import type { Policy } from '../policy';
import type { CaseRecord, WorksRecord } from './case-record';
import type { RecordPath } from './finding';
import { rulingsOn, type Rulings } from './rulings';

/** One item of supporting works with the rulings on it. */
export interface WorksFile extends Rulings {
  readonly item: WorksRecord;
  readonly path: RecordPath;
}

/** A record laid open for the checks. */
export interface CaseFile extends Rulings {
  readonly record: CaseRecord;
  /** The day of the application in China, if it is known. */
  readonly appliedOn: string | undefined;
  /** The items of supporting works, if the record has them. */
  readonly works: readonly WorksFile[] | undefined;
  readonly asOf: string;
  readonly calendar: Calendar;
  readonly policy: Policy;
}

/** Lays a record open. */
export function openCaseFile(record: CaseRecord, asOf: string, calendar: Calendar, policy: Policy): CaseFile {
  const appliedAt = record.intake?.appliedAt;
  return {
    record,
    appliedOn: appliedAt === undefined ? undefined : chinaDateOf(appliedAt),
    works: openWorksFiles(record, policy),
    asOf,
    calendar,
    policy,
    ...rulingsOn(record.facts, policy),
  };
}

/** The facts of the works differ from item to item. What an item leaves out is taken from the facts of the case. */
function openWorksFiles({ facts, works }: CaseRecord, policy: Policy): readonly WorksFile[] | undefined {
  if (works === undefined) return undefined;
  return works.map((item, index) => ({ item, path: ['works', index], ...rulingsOn(factsOfItem(facts, item), policy) }));
}

function factsOfItem(facts: Facts, { voltageLevel, type, nature, urgent }: WorksRecord): Facts {
  const { worksVoltageLevel, worksType, worksNature, urgentWorks, ...ofCase } = facts;
  return {
    worksVoltageLevel: voltageLevel ?? worksVoltageLevel,
    worksType: type ?? worksType,
    worksNature: nature ?? worksNature,
    urgentWorks: urgent ?? urgentWorks,
    ...ofCase,
  };
}

/** Whether the supply plan is known to have been given to the customer. */
export function isPlanReplied({ supplyPlan, stages = [] }: CaseRecord): boolean {
  return (
    supplyPlan?.repliedOn !== undefined ||
    stages.some(({ stage, completedOn }) => stage === 'supplyPlanReply' && completedOn !== undefined)
  );
}

/** The day on which the customer got power, if the record tells. */
export function connectionDay({ connectedOn, stages = [] }: CaseRecord): string | undefined {
  return connectedOn ?? stages.find(({ stage }) => stage === 'meterConnection')?.completedOn;
}
