import type { CaseRecord, Finding, FindingParameter } from '../../compliance';
import { hasOwn } from '../../plain/has-own';
import { isObject } from '../../plain/is-object';

/** How bad a finding is: its parameters, and the numbers beside the value that gave it. */
export type Evidence = Readonly<Record<string, FindingParameter>>;

/** The evidence of a finding; for a fee also its amount, which is not a parameter of the finding. */
export function evidenceOf({ path, params }: Pick<Finding, 'path' | 'params'>, record: CaseRecord): Evidence {
  const around = objectAround(path, record);
  const evidence: Record<string, FindingParameter> = {};
  for (const name in around) {
    const value = around[name];
    if (typeof value === 'number') evidence[name] = value;
  }
  return Object.assign(evidence, params);
}

/** The innermost object within a list on the path of a value; the record itself does not count. */
function objectAround(path: Finding['path'], record: CaseRecord): Readonly<Record<string, unknown>> {
  let value: unknown = record;
  let around: Readonly<Record<string, unknown>> = {};
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !hasOwn(value, String(key))) break;
    value = (value as Readonly<Record<string | number, unknown>>)[key]; // it exists
    if (typeof key === 'number' && isObject(value)) around = value;
  }
  return around;
}

/** What was required, however the finding falls short of it. */
const demands: ReadonlySet<string> = new Set(['expected', 'limit', 'deadline']);

/**
 * Whether a finding is no worse than a known one: no number is greater, no date later, no list longer, and everything
 * else is equal. If the requirements differ, the two cannot be compared. What was open may be done by now; how late it
 * would be was not known then.
 */
export function isNoWorse(found: Evidence, known: Evidence): boolean {
  return Object.entries(found).every(([name, value]) => {
    const before = hasOwn(known, name) ? known[name] : undefined;
    if (name === 'certain' || JSON.stringify(before) === JSON.stringify(value)) return true;
    if (name === 'open') return value !== true || hasOwn(found, 'found');
    if (before === undefined) return name === 'found' && known['open'] === true;
    if (demands.has(name)) return false;
    if (typeof value === 'number' && typeof before === 'number') return value <= before;
    if (isDate(value) && isDate(before)) return value <= before;
    return isList(value) && isList(before) && value.every((item) => before.includes(item));
  });
}

function isDate(value: FindingParameter): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value);
}

function isList(value: FindingParameter): value is readonly string[] {
  return typeof value === 'object';
}
