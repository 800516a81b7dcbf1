import { findingCodes, type CaseRecord, type FindingCode } from '../../src/compliance';
import { caseKinds, type CaseKindName } from './clean-cases';
import { mistakes } from './mistakes';
import { random, type Random } from './random';
import { chinaCalendar } from '../../src/calendar';

/** The number of cases of each kind without mistakes. */
const cleanCases: readonly (readonly [kind: CaseKindName, count: number])[] = [
  ['lowVoltageHome', 24],
  ['smallShop', 18],
  ['farmPump', 9],
  ['workshopWithWorks', 6],
  ['factory', 6],
  ['enlargedFactory', 3],
  ['parkFactory', 2],
  ['chargingStation', 3],
  ['hospital', 1],
  ['estate', 2],
  ['smallHighVoltageFirm', 2],
  ['constrainedMill', 1],
  ['steelWorks', 1],
];

/** Mistakes that occur together in one case; all others occur alone. */
const together: readonly (readonly FindingCode[])[] = [
  ['works-agreed-too-late', 'works-contract-missing'],
  ['missing-government-approval', 'importance-not-stated'],
  ['constrained-filing-late', 'transitional-plan-missing', 'upgrade-not-started'],
  ['agency-missing', 'process-overtime', 'channel-not-permitted'],
  ['review-not-permitted', 'stage-not-in-plan'],
  ['review-scope-exceeded', 'review-beyond-checklist', 'document-over-collection'],
  ['boundary-mismatch', 'outage-plan-mismatch', 'label-contradicts-decision'],
];

/**
 * The connection cases of June 2021: most without mistakes, some with unknown facts, and at least one for every finding
 * code. The same seed gives the same month.
 */
export function month(seed: number): readonly CaseRecord[] {
  const numbers = random(seed);
  const alone = findingCodes.filter((code) => !together.some((group) => group.includes(code)));
  const withMistakes = [...together, ...alone.map((code) => [code])];
  const plans = [
    ...cleanCases.flatMap(([kind, count]) => Array.from({ length: count }, () => ({ kind, codes: [] }))),
    ...withMistakes.map((codes) => ({ kind: mistakes[codes[0] ?? 'not-in-force'].kind, codes })),
  ];
  return shuffled(plans, numbers).map(({ kind, codes }, index) => {
    const id = `NX-2106-${String(index + 1).padStart(3, '0')}`;
    const appliedOn = workingDay(index, plans.length);
    const clean = caseKinds[kind](id, appliedOn, numbers);
    const record = codes.reduce((changed, code) => mistakes[code].apply(changed), clean);
    return codes.length === 0 && numbers.next() < 0.08 ? withoutSomeFacts(record) : record;
  });
}

/** Distributes the cases evenly over the working days of June 2021. */
function workingDay(index: number, count: number): string {
  const days = chinaCalendar.countWorkingDays('2021-05-31', '2021-06-30').days;
  return chinaCalendar.addWorkingDays('2021-05-31', 1 + Math.floor((index * days) / count)).date;
}

function withoutSomeFacts({ facts, ...record }: CaseRecord): CaseRecord {
  const { ownership: _ownership, supportingWorks: _works, ...known } = facts;
  return { ...record, facts: known };
}

function shuffled<T>(values: readonly T[], { next }: Random): readonly T[] {
  return values
    .map((value) => ({ value, place: next() }))
    .sort((one, other) => one.place - other.place)
    .map(({ value }) => value);
}
