import { recordShape } from '../compliance/record/record-shape';
import { isFactName } from '../facts/vocabulary';
import { hasOwn } from '../plain/has-own';
import { boolean, text, type ListShape, type Shape } from '../plain/read/shape';
import { fieldsOf, leafOf, type Leaf } from './record-fields';

/** One step of a path into a record. */
export type Step =
  | { readonly by: 'field'; readonly name: string }
  /** The entry of a list whose key field has a given value. */
  | { readonly by: 'key'; readonly name: string; readonly field: string; readonly value: string }
  /** The nth entry among those that the mapping names. */
  | { readonly by: 'place'; readonly name: string; readonly place: number }
  /** One entry per row. */
  | { readonly by: 'row'; readonly name: string };

/** The target of a value, and its type. */
export interface Target {
  /** The path as written in the mapping, with the names of facts in full. */
  readonly path: string;
  /** The path of the object that contains it. */
  readonly within: readonly Step[];
  /** The field that contains it. */
  readonly name: string;
  readonly leaf: Leaf;
  /** Whether the field is a list and a cell lists its entries. */
  readonly isList: boolean;
  /** The word to add to the list if the cell says yes. */
  readonly member?: string;
  /** The objects that a cell lists by one of their fields, such as papers demanded at a booking. */
  readonly entry?: ListedEntry;
}

/** A list of objects that a cell lists by one field; another field is the same for all of them. */
export interface ListedEntry {
  /** The field that the cell gives. */
  readonly by: string;
  /** The field that the path gives. */
  readonly field: string;
  readonly value: string;
}

/** Why a path is invalid: the whole paths that are possible instead. */
export interface NoTarget {
  readonly accepted: readonly string[];
}

/** Reads a path of a mapping. */
export function readPath(path: string): Target | NoTarget {
  const full = isFactName(path) ? `facts.${path}` : path;
  const parts = full.split('.');
  const within: Step[] = [];
  let part: Shape = recordShape;
  for (const [index, written] of parts.entries()) {
    const isLast = index === parts.length - 1;
    const [, name = '', bracket] = /^(\w+)(?:\[([^\]]*)\])?$/.exec(written) ?? [];
    const fields = fieldsOf(part);
    const before = parts.slice(0, index);
    const instead = ({ accepted }: NoTarget): NoTarget => ({
      accepted: accepted.length === 0 ? [before.join('.')] : accepted.map((each) => [...before, each].join('.')),
    });
    if (!hasOwn(fields, name)) return instead({ accepted: Object.keys(fields) });
    const field = fields[name] as Shape; // it is there
    if (bracket === undefined) {
      const target = isLast ? targetOf(full, within, name, field) : undefined;
      if (target !== undefined) return 'accepted' in target ? instead(target) : target;
      within.push({ by: 'field', name });
      part = field;
    } else {
      if (field.kind !== 'list') return instead({ accepted: [name] });
      const entries = listedEntries(field);
      const entry = entries.find(({ value }) => value === bracket);
      if (isLast && entry !== undefined) return { path: full, within, name, leaf: textLeaf, isList: true, entry };
      if (!isLast && entries.length > 0)
        return instead({ accepted: [name, ...entries.map(({ value }) => `${name}[${value}]`)] });
      const step = isLast ? memberOf(full, within, name, field, bracket) : entryStep(name, bracket, field);
      if ('accepted' in step) return instead(step);
      if ('leaf' in step) return step;
      within.push(step);
      part = field.of;
    }
  }
  return { accepted: Object.keys(fieldsOf(part)) };
}

function targetOf(path: string, within: readonly Step[], name: string, field: Shape): Target | NoTarget {
  const isList = field.kind === 'list';
  const leaf = isList
    ? leafOf(field.of)
    : leafOf(field, path === `facts.${name}` && isFactName(name) ? name : undefined);
  if (leaf !== undefined) return { path, within, name, leaf, isList };
  const before = isList ? `${name}[${discriminatorOf(field) ?? ''}]` : name;
  return { accepted: Object.keys(fieldsOf(isList ? field.of : field)).map((each) => `${before}.${each}`) };
}

function memberOf(
  path: string,
  within: readonly Step[],
  name: string,
  { of }: ListShape,
  word: string,
): Target | NoTarget {
  const leaf = leafOf(of);
  const fits = leaf?.kind === 'text' || leaf?.values?.includes(word) === true;
  if (word === '' || !fits) {
    const fields = Object.keys(fieldsOf(of)).map((each) => `${name}[${word}].${each}`);
    return { accepted: leaf === undefined ? fields : [name, ...(leaf.values ?? []).map((each) => `${name}[${each}]`)] };
  }
  return { path, within, name, leaf: { kind: 'boolean', shape: boolean }, isList: true, member: word };
}

const textLeaf: Leaf = { kind: 'text', shape: text };

/** The ways in which cells can list the entries of a list that are a text alone, or an object with one more field. */
function listedEntries({ of }: ListShape): readonly ListedEntry[] {
  if (of.kind !== 'either') return [];
  const [by = ''] = of.of.flatMap((each) => (each.kind === 'object' ? Object.keys(each.required) : []));
  return of.of.flatMap((each) =>
    Object.entries(each.kind === 'object' ? each.optional : {}).flatMap(([field, shape]) =>
      (leafOf(shape)?.values ?? []).map((value) => ({ by, field, value })),
    ),
  );
}

function entryStep(name: string, bracket: string, list: ListShape): Step | NoTarget {
  if (bracket === '') return { by: 'row', name };
  if (/^\d{1,3}$/.test(bracket)) return { by: 'place', name, place: Number(bracket) };
  const field = discriminatorOf(list);
  if (field === undefined) return { accepted: [`${name}[0]`, `${name}[]`] };
  const values = leafOf(fieldsOf(list.of)[field] as Shape)?.values; // a field of it
  if (values?.includes(bracket) === false) return { accepted: values.map((value) => `${name}[${value}]`) };
  return { by: 'key', name, field, value: bracket };
}

/** The field that identifies the entries of a list: the first required one. */
function discriminatorOf({ of }: ListShape): string | undefined {
  return of.kind === 'object' ? Object.keys(of.required)[0] : undefined;
}
