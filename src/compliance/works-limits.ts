import { distinct } from '../plain/distinct';
import { structuralKey } from '../plain/structural-key';
import { vocabulary, type FactName, type Facts } from '../facts';
import { smallMicroEnterprise } from '../rules/investment';
import { supportingWorksLimit } from '../rules/supporting-works';
import { limitByCustomer } from '../rules/supporting-works/longest-limit';
import { caseWays, factsThatMatter, worksFacts } from '../rules/supporting-works/works-facts';
import { togetherLimit } from '../rules/supporting-works/works-time';
import type { PolicyRulebook } from '../policy/language';
import type { TakenReadings } from '../policy/readings-taken';
import type { CaseFacts } from './case-decisions';
import { distinctEntries } from './distinct-entries';
import type { WorksFile } from './works-file';

/** The limits of all items, for one completion of the unknown facts. */
export interface WorksLimits {
  /** The limit of each item; `null` if the table of construction limits has none. */
  readonly limits: readonly (number | null)[];
  /** The limit that applies to each item: the longest of all, or its own (I-31); `null` if there is none. */
  readonly held: readonly (number | null)[];
  /** The combined limit, with which the agreed completion is compared (I-16). */
  readonly together: number | null;
  /** The facts that were unknown, completed. */
  readonly given: Facts;
  /** Whether the customer is a small or micro enterprise. Absent if everything relevant is known. */
  readonly smallMicro?: boolean;
}

/** The limits of the items for every completion of the unknown facts; one entry if everything relevant is known. */
export function possibleLimits(
  works: readonly WorksFile[],
  facts: CaseFacts,
  readings: TakenReadings,
  recorded: Facts,
  shown: Facts | undefined,
  policy: PolicyRulebook,
): readonly WorksLimits[] {
  const known: (number | null)[] = [];
  for (const { facts: ofItem } of works) {
    const limits = ofItem.possible(supportingWorksLimit);
    if (limits.length > 1) return openLimits(works, facts, { ...recorded, ...shown }, readings, policy);
    known.push((limits[0] as (typeof limits)[number]).workingDays); // a decision leaves at least one outcome
  }
  return [{ limits: known, ...heldTo(works, known, readings), given: {} }];
}

/** The limit that applies to each item. An item that is listed twice counts once. */
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
  recorded: Facts,
  readings: TakenReadings,
  policy: PolicyRulebook,
): readonly WorksLimits[] {
  const ofWorks = completions(works, recorded);
  return caseWays(recorded, policy).flatMap((ofCase) => {
    const customers = facts.with(ofCase).possible(smallMicroEnterprise);
    return ofWorks.flatMap((given) =>
      customers.map((smallMicro): WorksLimits => {
        const limits = works.map(({ item, facts: ofItem }) => {
          const [limit] = ofItem.with({ ...ofCase, ...leftOut(item, given) }).possible(limitByCustomer);
          return limit === undefined ? null : limit[smallMicro ? 'smallMicro' : 'other'].workingDays;
        });
        return { limits, ...heldTo(works, limits, readings), given: { ...ofCase, ...given }, smallMicro };
      }),
    );
  });
}

/** The field of a works item for a fact. */
const fieldOf = { worksVoltageLevel: 'voltageLevel', worksType: 'type', worksNature: 'nature' } as const;

/** The facts that an item leaves out, with the given values. */
function leftOut(item: WorksFile['item'], given: Facts): Facts {
  return Object.fromEntries(
    worksFacts.filter((name) => item[fieldOf[name]] === undefined).map((name) => [name, given[name]]),
  );
}

/** Every completion of the unknown facts that items leave out. */
function completions(works: readonly WorksFile[], recorded: Facts): readonly Facts[] {
  const unknown = worksFacts.filter(
    (name) => recorded[name] === undefined && works.some(({ item }) => item[fieldOf[name]] === undefined),
  );
  return unknown.reduce<readonly Facts[]>(
    (ways, name) => ways.flatMap((way) => vocabulary[name].values.map((value) => ({ ...way, [name]: value }))),
    [{}],
  );
}

/** The verdict if it is the same for all completions, or else the facts on which it depends. */
export type Settled<Verdict> =
  | { readonly verdict: Verdict; readonly missing?: never }
  | { readonly verdict?: never; readonly missing: readonly FactName[] };

/** Evaluates a verdict for every completion of the unknown facts. */
export function settle<Verdict extends string>(
  ways: readonly WorksLimits[],
  facts: CaseFacts,
  question: (way: WorksLimits) => Verdict,
): Settled<Verdict> {
  if (ways.length === 1) return { verdict: question(ways[0] as WorksLimits) };
  const verdicts = ways.map(question);
  const [verdict] = verdicts;
  if (verdict !== undefined && verdicts.every((other) => other === verdict)) return { verdict };
  const all = ways.map(({ given, smallMicro }, index) => ({ given, smallMicro, result: verdicts[index] as string }));
  const byFacts = new Map<string, Set<string>>();
  const foundBy = (given: Facts): Set<string> => byFacts.get(structuralKey(given)) ?? new Set();
  for (const { given, result } of all) byFacts.set(structuralKey(given), foundBy(given).add(result));
  // A fact matters to one kind of customer, or because the kind of customer depends on it.
  const named = [
    all.filter(({ smallMicro }) => smallMicro === true),
    all.filter(({ smallMicro }) => smallMicro === false),
    all.map(({ given }) => ({ given, result: [...foundBy(given)].sort().join() })),
  ].flatMap(namesThatMatter);
  const isKindOpen = [...byFacts.values()].some(({ size }) => size > 1);
  const customer = isKindOpen ? facts.through(smallMicroEnterprise, (smallMicro) => smallMicro) : undefined;
  return { missing: distinct([...(customer?.status === 'open' ? customer.missing : []), ...named]) };
}

function namesThatMatter(all: readonly { readonly given: Facts; readonly result: string }[]): readonly FactName[] {
  return factsThatMatter(
    all.map(({ given }) => given),
    all.map(({ result }) => result),
  );
}
