import { isFactName } from '../facts/vocabulary';
import { hasOwn } from '../plain/has-own';
import type { Leaf, ListNode, Node, ObjectNode } from './record-fields';

/** One step of a path into a record. */
export type Step =
  | { readonly by: 'field'; readonly name: string }
  /** The entry of a list whose discriminating field has a value. */
  | { readonly by: 'key'; readonly name: string; readonly field: string; readonly value: string }
  /** The nth entry of those that the mapping names. */
  | { readonly by: 'place'; readonly name: string; readonly place: number }
  /** An entry for each row. */
  | { readonly by: 'row'; readonly name: string };

/** Where a value goes, and what it must be. */
export interface Target {
  /** The path as the mapping writes it, facts in full. */
  readonly path: string;
  /** The way to the object that holds it. */
  readonly within: readonly Step[];
  /** The field that holds it. */
  readonly name: string;
  readonly leaf: Leaf;
  /** Whether the field holds a list, of which a cell gives the entries. */
  readonly isList: boolean;
  /** The word that is added to the list if the cell says yes. */
  readonly member?: string;
}

/** Why a path leads nowhere: what could stand in its place. */
export interface NoTarget {
  readonly accepted: readonly string[];
}

/** Reads a path of a mapping. */
export function readPath(path: string, record: ObjectNode): Target | NoTarget {
  const full = isFactName(path) ? `facts.${path}` : path;
  const parts = full.split('.');
  const within: Step[] = [];
  let node: Node = record;
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    const [, name = '', bracket] = /^(\w+)(?:\[([^\]]*)\])?$/.exec(part) ?? [];
    if (node.kind !== 'object' || !hasOwn(node.fields, name)) return { accepted: fieldsOf(node) };
    const field = node.fields[name] as Node; // it is there
    if (bracket === undefined) {
      if (isLast) return targetOf(full, within, name, field);
      within.push({ by: 'field', name });
      node = field;
    } else {
      if (field.kind !== 'list') return { accepted: [`${name} without []`] };
      if (isLast) return memberOf(full, within, name, field, bracket);
      const step = entryStep(name, bracket, field);
      if ('accepted' in step) return step;
      within.push(step);
      node = field.of;
    }
  }
  return { accepted: fieldsOf(node) };
}

function fieldsOf(node: Node): readonly string[] {
  return node.kind === 'object' ? Object.keys(node.fields) : [];
}

function targetOf(path: string, within: readonly Step[], name: string, field: Node): Target | NoTarget {
  if (field.kind === 'object') return { accepted: Object.keys(field.fields).map((each) => `${name}.${each}`) };
  if (field.kind !== 'list') return { path, within, name, leaf: field, isList: false };
  const { of } = field;
  if (of.kind === 'object') {
    return { accepted: Object.keys(of.fields).map((each) => `${name}[${of.discriminator ?? ''}].${each}`) };
  }
  return of.kind === 'list' ? { accepted: [] } : { path, within, name, leaf: of, isList: true };
}

function memberOf(
  path: string,
  within: readonly Step[],
  name: string,
  { of }: ListNode,
  word: string,
): Target | NoTarget {
  const fits = of.kind === 'text' || (of.kind === 'oneOf' && of.values?.includes(word) === true);
  if (word === '' || !fits) return { accepted: of.kind === 'oneOf' ? (of.values ?? []) : fieldsOf(of) };
  return { path, within, name, leaf: { kind: 'boolean' }, isList: true, member: word };
}

function entryStep(name: string, bracket: string, { of }: ListNode): Step | NoTarget {
  if (bracket === '') return { by: 'row', name };
  if (/^\d{1,3}$/.test(bracket)) return { by: 'place', name, place: Number(bracket) };
  const field = of.kind === 'object' ? of.discriminator : undefined;
  const leaf = of.kind === 'object' && field !== undefined ? of.fields[field] : undefined;
  if (field === undefined || leaf === undefined) return { accepted: [`${name}[0]`, `${name}[]`] };
  if (leaf.kind === 'oneOf' && leaf.values?.includes(bracket) !== true) {
    return { accepted: (leaf.values ?? []).map((value) => `${name}[${value}]`) };
  }
  return { by: 'key', name, field, value: bracket };
}
