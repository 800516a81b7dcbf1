import { chinaCalendar } from 'yekuo/calendar';
import type { Answer } from 'yekuo/engine';
import type { Facts } from 'yekuo/facts';
import { smallMicroEnterprise, supplyLine } from 'yekuo/investment';
import { neixiang2021, type Policy } from 'yekuo/policy';
import { supportingWorksDeadline } from 'yekuo/supporting-works';
import { processDeadline } from 'yekuo/time-limits';
import { anotherCounty } from './policy';
import { countyWorksLimit } from './works-limit';

/** A workshop with 180 kW that applies for 9000 kVA at 10 kV, and needs a line tap. */
export const workshop: Facts = {
  voltageLevel: '10kV',
  usage: 'industrialCommercial',
  siteType: 'ordinary',
  ownership: 'independent',
  equipmentCapacityKw: 180,
  appliedCapacityKva: 9000,
  temporarySupply: false,
  batchApplication: false,
  importantCustomer: false,
  assetTransfer: false,
  worksVoltageLevel: '10kV',
  worksType: 'lineTap',
  worksNature: 'new',
};

/** The outcome of an answer; undefined if it is open. */
function outcome(answer: Answer<unknown>): unknown {
  return answer.status === 'decided' ? answer.outcome : undefined;
}

/** The results of a policy for the workshop, if it applies, and its works start, on 2022-03-01. */
export function judge(policy: Policy): Readonly<Record<string, unknown>> {
  const from = '2022-03-01';
  return {
    smallMicro: outcome(smallMicroEnterprise.under(policy).decide(workshop)),
    supplyLine: outcome(supplyLine.under(policy).decide(workshop)),
    process: outcome(processDeadline({ facts: workshop, appliedOn: from }, { policy })),
    works: outcome(supportingWorksDeadline({ facts: workshop, startedOn: from }, { policy })),
  };
}

/** The same deadline by the county's own table. */
export function judgeByOwnTable(): string | undefined {
  const answer = countyWorksLimit.decide(workshop);
  if (answer.status === 'open' || answer.outcome.workingDays === null) return undefined;
  return chinaCalendar.addWorkingDays('2022-03-01', answer.outcome.workingDays).date;
}

/** The workshop under both policies. */
export function comparison(): Readonly<Record<string, unknown>> {
  return {
    [neixiang2021.id]: judge(neixiang2021),
    [anotherCounty.id]: judge(anotherCounty),
    ownTable: judgeByOwnTable(),
  };
}
