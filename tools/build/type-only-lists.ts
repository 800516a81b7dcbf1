import type { CallExpression } from 'acorn';
import { isCallOf, modulesOwn } from './pure-calls';

/** The functions that make a decision from a table. */
const makers = new Set(['decisionTable', 'collection']);

/**
 * Removes the lists of `outcomes` from the tables of a module: only the compiler reads them, so no page should load
 * them. Like the marks of pure calls, this applies to module-level values only.
 */
export function dropTypeOnlyLists(): { readonly name: string; renderChunk(code: string): { code: string } } {
  return { name: 'type-only-lists', renderChunk: (code) => ({ code: withoutLists(code) }) };
}

function withoutLists(code: string): string {
  const dropped: { readonly start: number; readonly end: number }[] = [];
  for (const { declarations } of modulesOwn(code)) {
    for (const { init } of declarations) if (init && isCallOf(init, makers)) dropped.push(...listsOf(init));
  }
  return dropped.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), code);
}

/** The range of the list of outcomes in a table, up to the next property. */
function listsOf({ arguments: given }: CallExpression): readonly { readonly start: number; readonly end: number }[] {
  const table = given[1];
  if (table?.type !== 'ObjectExpression') return [];
  const { properties } = table;
  return properties.flatMap((property, index) => {
    const isList =
      property.type === 'Property' && property.key.type === 'Identifier' && property.key.name === 'outcomes';
    const next = properties[index + 1];
    return isList && next !== undefined ? [{ start: property.start, end: next.start }] : [];
  });
}
