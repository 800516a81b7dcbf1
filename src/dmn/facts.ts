import type { FactDefinition } from '../engine';
import type { Problems } from './dmn-error';
import { readLiteral, type FeelValue } from './feel/literal';
import { UnknownExpression } from './feel/tokens';
import { kindOf, type FactColumn } from './logic/column';
import type { Draft, DraftColumn } from './logic/draft';

/** The facts that tables test, or that join what is taken together, by name. */
export function factsOf(drafts: readonly Draft[], { report }: Problems): Readonly<Record<string, FactDefinition>> {
  const columns = drafts.flatMap((draft): readonly DraftColumn[] =>
    draft.kind === 'table' ? draft.columns : [...draft.entries.values()].map((column) => ({ ...column, listed: '' })),
  );
  const facts = new Map<string, (FactColumn & DraftColumn)[]>();
  for (const column of columns) {
    if (column.fact === undefined) continue;
    const own = facts.get(column.fact);
    if (own === undefined) facts.set(column.fact, [column]);
    else own.push(column);
  }
  return Object.fromEntries(
    [...facts].flatMap(([fact, own]): readonly (readonly [string, FactDefinition])[] => {
      const [first] = own;
      const definition = first && definitionOf(own);
      if (definition !== undefined) return [[fact, definition]];
      const types = [...new Set(own.map(({ type }) => type.base ?? 'no type'))].join(' and ');
      report('unsupported', [fact], 'an input of one type: string, number, boolean or date', types);
      return [];
    }),
  );
}

/** What a fact is, by all columns that test it; nothing if they do not agree, or its values are no facts. */
function definitionOf(columns: readonly (FactColumn & DraftColumn)[]): FactDefinition | undefined {
  const [kind, ...others] = new Set(columns.map(({ type }) => kindOf(type)));
  if (others.length > 0) return undefined;
  switch (kind) {
    case 'boolean':
    case 'date':
      return { kind };
    case 'number':
    case 'integer':
      return { kind, minimum: -Number.MAX_VALUE };
    case 'string': {
      const lists = columns.map(({ type, listed }) => textsIn(type.allowed || listed));
      const [first, ...values] = new Set(lists.flatMap((list) => list ?? []));
      // Only where every column lists its values, no other is possible.
      return first !== undefined && !lists.includes(undefined)
        ? { kind: 'oneOf', values: [first, ...values] }
        : { kind: 'text' };
    }
    case undefined:
      return undefined;
  }
}

/** The texts that a list in FEEL consists of; nothing if it has anything else. */
function textsIn(list: string): readonly string[] | undefined {
  try {
    const values = readLiteral(`[${list}]`) as readonly FeelValue[]; // a list was written
    const texts = values.filter((value) => typeof value === 'string');
    return texts.length > 0 && texts.length === values.length ? texts : undefined;
  } catch (error) {
    if (error instanceof UnknownExpression) return undefined;
    throw error;
  }
}
