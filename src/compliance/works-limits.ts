import { distinct } from '../plain/distinct';
import { vocabulary, type FactName, type Facts } from '../facts';
import { smallMicroEnterprise } from '../rules/investment';
import { supportingWorksLimit } from '../rules/supporting-works';
import { limitByCustomer } from '../rules/supporting-works/longest-limit';
import { caseWays, worksFacts } from '../rules/supporting-works/works-facts';
import { togetherLimit } from '../rules/supporting-works/works-time';
import type { PolicyRulebook } from '../policy/language';
import type { TakenReadings } from '../policy/readings-taken';
import type { CaseFacts } from './case-decisions';
import { distinctEntries } from './distinct-entries';
import type { WorksFile } from './works-file';

/** The limits of all items, for one way in which the unknown facts may turn out. */
export interface WorksLimits {
  /** By item; `null` where the table of construction limits has none. */
  readonly limits: readonly (number | null)[];
  /** To which limit each item is held: the longest of all, or its own (I-31); `null` where it has none. */
  readonly held: readonly (number | null)[];
  /** The limit of all together, by which the completion is agreed (I-16). */
  readonly together: number | null;
  /** How the unknown facts turn out, and whether the customer is a small or micro enterprise. */
  readonly given: Readonly<Record<string, unknown>>;
}

/** The limits of the items for every way in which the unknown facts may turn out: once if all that matters is known. */
export function possibleLimits(
  works: readonly WorksFile[],
  facts: CaseFacts,
  readings: TakenReadings,
  told: Facts,
  shown: Facts | undefined,
  policy: PolicyRulebook,
): readonly WorksLimits[] {
  const known: (number | null)[] = [];
  for (const { facts: ofItem } of works) {
    const limits = ofItem.possible(supportingWorksLimit);
    if (limits.length > 1) return openLimits(works, facts, { ...told, ...shown }, readings, policy);
    known.push((limits[0] as (typeof limits)[number]).workingDays); // a decision leaves at least one outcome
  }
  return [{ limits: known, ...heldTo(works, known, readings), given: {} }];
}

/** By which limits items are judged. An item that is told twice takes its time once. */
function heldTo(
  works: readonly WorksFile[],
  limits: readonly (number | null)[],
  readings: TakenReadings,
): Pick<WorksLimits, 'held' | 'together'> {
  const total = readings['I-16'];
  const once =
    total === 'sum' ? distinctEntries(works.map(({ item }) => item)).map(({ index }) => limits[index] ?? null) : limits;
  const together = togetherLimit(once, total);
  if (limits.length === 1 || readings['I-31'] === 'eachItem') return { held: limits, together };
  const longest = togetherLimit(limits, 'longest');
  return { held: limits.map((limit) => (limit === null ? null : longest)), together };
}

function openLimits(
  works: readonly WorksFile[],
  facts: CaseFacts,
  told: Facts,
  readings: TakenReadings,
  policy: PolicyRulebook,
): readonly WorksLimits[] {
  const ofWorks = completions(works, told);
  return caseWays(told, policy).flatMap((ofCase) => {
    const customers = facts.with(ofCase).possible(smallMicroEnterprise);
    return ofWorks.flatMap((given) =>
      customers.map((smallMicro): WorksLimits => {
        const limits = works.map(({ item, facts: ofItem }) => {
          const [limit] = ofItem.with({ ...ofCase, ...leftOut(item, given) }).possible(limitByCustomer);
          return limit === undefined ? null : limit[smallMicro ? 'smallMicro' : 'other'].workingDays;
        });
        return { limits, ...heldTo(works, limits, readings), given: { ...ofCase, ...given, smallMicro } };
      }),
    );
  });
}

/** The field of a works item for a fact. */
const fieldOf = { worksVoltageLevel: 'voltageLevel', worksType: 'type', worksNature: 'nature' } as const;

/** What is given of the facts that an item leaves out. */
function leftOut(item: WorksFile['item'], given: Facts): Facts {
  return Object.fromEntries(
    worksFacts.filter((name) => item[fieldOf[name]] === undefined).map((name) => [name, given[name]]),
  );
}

/** Every way in which the facts that items leave out, and that are unknown, may turn out. */
function completions(works: readonly WorksFile[], told: Facts): readonly Facts[] {
  const unknown = worksFacts.filter(
    (name) => told[name] === undefined && works.some(({ item }) => item[fieldOf[name]] === undefined),
  );
  return unknown.reduce<readonly Facts[]>(
    (ways, name) => ways.flatMap((way) => vocabulary[name].values.map((value) => ({ ...way, [name]: value }))),
    [{}],
  );
}

/** What all ways come to, or the facts on which it depends. */
export type Settled<Verdict> =
  | { readonly verdict: Verdict; readonly missing?: never }
  | { readonly verdict?: never; readonly missing: readonly FactName[] };

/** Puts a question to every way in which unknown facts may turn out. */
export function settle<Verdict extends string>(
  ways: readonly WorksLimits[],
  facts: CaseFacts,
  question: (way: WorksLimits) => Verdict,
): Settled<Verdict> {
  if (ways.length === 1) return { verdict: question(ways[0] as WorksLimits) };
  const verdicts = ways.map(question);
  const [verdict] = verdicts;
  if (verdict !== undefined && verdicts.every((other) => other === verdict)) return { verdict };
  const matters = (name: string): boolean => {
    const others = new Map<string, Verdict>();
    return ways.some(({ given }, index) => {
      const key = JSON.stringify({ ...given, [name]: null });
      const met = others.get(key) ?? verdicts[index];
      others.set(key, met as Verdict); // there is one for every way
      return met !== verdicts[index];
    });
  };
  const names = Object.keys(ways[0]?.given ?? {}).filter((name) => name !== 'smallMicro') as FactName[]; // the facts given
  const customer = matters('smallMicro') ? facts.through(smallMicroEnterprise, (smallMicro) => smallMicro) : undefined;
  return {
    missing: distinct([...(customer?.status === 'open' ? customer.missing : []), ...names.filter(matters)]),
  };
}
