import type { CaseRecord, Finding, FindingCode } from '../../compliance';
import { hasOwn } from '../../plain/has-own';
import { isObject } from '../../plain/is-object';
import type { ValuePath } from '../input/json/places';

/** What a finding is about, wherever that is in the record. */
export type IdentityOf = (finding: Pick<Finding, 'code' | 'path'>) => ValuePath;

/**
 * Codes with at most one finding in a case. The value that breaks the rule changes while the case goes on: the time of
 * the process is too long at the last date, which is that of another stage every time.
 */
const oncePerCase: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'channel-not-permitted',
  'constrained-filing-late',
  'energised-after-intended-date',
  'energised-before-works',
  'energised-without-acceptance',
  'not-in-force',
  'process-overtime',
  'transitional-plan-missing',
]);

/** Codes with at most one finding in an entry of a list, of which the value that breaks the rule changes in the same way. */
const oncePerEntry: ReadonlySet<FindingCode> = new Set<FindingCode>(['works-overtime']);

/** The fields by which people distinguish the entries of a list. */
const naming: Readonly<Record<string, readonly string[]>> = {
  stages: ['stage'],
  reviews: ['review'],
  opinions: ['issuedOn'],
  works: ['voltageLevel', 'type'],
  contractors: ['role'],
  assets: ['asset'],
  fees: ['item'],
  demanded: ['document'],
};

/**
 * Makes the function that identifies the findings of a record. It takes the place of an entry in its list from the name
 * of the entry and its number among different entries of that name, so that other entries may come before it.
 */
export function identifier(record: CaseRecord): IdentityOf {
  const named = new Map<readonly unknown[], readonly ValuePath[]>();
  const namesIn = (list: readonly unknown[], listName: string): readonly ValuePath[] => {
    const names = named.get(list) ?? namesOf(list, listName);
    named.set(list, names);
    return names;
  };
  return ({ code, path }) => {
    if (oncePerCase.has(code)) return [];
    let value: unknown = record;
    let listName = '';
    const identity: (string | number)[] = [];
    for (const key of oncePerEntry.has(code) ? path.slice(0, -1) : path) {
      if (Array.isArray(value) && typeof key === 'number') {
        const list = value as readonly unknown[];
        identity.push(...(namesIn(list, listName)[key] ?? [key]));
        value = list[key];
      } else {
        identity.push(key);
        listName = String(key);
        value = isObject(value) && hasOwn(value, listName) ? value[listName] : undefined;
      }
    }
    return identity;
  };
}

/** The different entries of a name. Their contents are written out only once a name occurs again, which is rare. */
interface Namesakes {
  readonly first: unknown;
  contents?: Map<string, number>;
}

/** The names of the entries of a list; a further entry of a name has a number as well. */
function namesOf(list: readonly unknown[], listName: string): readonly ValuePath[] {
  const met = new Map<string, Namesakes>();
  return list.map((entry) => {
    const name = isObject(entry)
      ? (naming[listName] ?? []).map((field) => wordOf(entry[field])).join(' ')
      : wordOf(entry);
    const alike = met.get(name);
    if (alike === undefined) {
      met.set(name, { first: entry });
      return [name];
    }
    const contents = (alike.contents ??= new Map([[JSON.stringify(alike.first), 0]]));
    const content = JSON.stringify(entry);
    const number = contents.get(content) ?? contents.size;
    contents.set(content, number);
    return number === 0 ? [name] : [name, number];
  });
}

function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
