import type { Calendar } from '../calendar';
import type { Policy } from '../policy';
import type { CaseRecord, StageRecord, WorksRecord } from './record/case-record';
import { chinaDay } from './china-day';
import type { CaseFacts } from './panel';
import { rulingsOn, type Rulings } from './rulings';

/** One item of supporting works with the rulings on it. */
export interface WorksFile extends Rulings {
  readonly item: WorksRecord;
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
export function openCaseFile(
  record: CaseRecord,
  facts: CaseFacts,
  asOf: string,
  calendar: Calendar,
  policy: Policy,
): CaseFile {
  const appliedAt = record.intake?.appliedAt;
  const { possible, rule } = rulingsOn(facts);
  return {
    record,
    appliedOn: appliedAt === undefined ? undefined : chinaDay(appliedAt),
    works: record.works?.map((item) => openWorksFile(item, facts)),
    asOf,
    calendar,
    policy,
    possible,
    rule,
  };
}

/** The facts of the works differ from item to item. What an item leaves out is taken from the facts of the case. */
function openWorksFile(item: WorksRecord, facts: CaseFacts): WorksFile {
  const { voltageLevel, type, nature, urgent } = item;
  const changes = { worksVoltageLevel: voltageLevel, worksType: type, worksNature: nature, urgentWorks: urgent };
  const { possible, rule } = rulingsOn(facts.with(changes));
  return { item, possible, rule };
}

/** Whether the supply plan is known to have been given to the customer. */
export function isPlanReplied({ supplyPlan, stages = [] }: CaseRecord): boolean {
  return (
    typeof supplyPlan?.repliedOn === 'string' ||
    stages.some(({ stage, completedOn }) => stage === 'supplyPlanReply' && typeof completedOn === 'string')
  );
}

/** The day on which the customer got power, if the record tells. */
export function connectionDay({ connectedOn, stages = [] }: CaseRecord): string | undefined {
  return connectedOn ?? stages.find(isConnection)?.completedOn ?? undefined;
}

function isConnection({ stage, completedOn }: StageRecord): boolean {
  return stage === 'meterConnection' && typeof completedOn === 'string';
}
