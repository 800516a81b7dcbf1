import * as fc from 'fast-check';

import { vocabulary, type FactName, type Facts } from '../../src/facts';

/** Values of every fact, numbers of any size among them. */
const values: Readonly<Record<string, fc.Arbitrary<unknown>>> = Object.fromEntries(
  Object.entries(vocabulary).map(([name, definition]) => [name, valueOf(definition)]),
);

function valueOf(definition: (typeof vocabulary)[keyof typeof vocabulary]): fc.Arbitrary<unknown> {
  if (definition.kind === 'boolean') return fc.boolean();
  if (definition.kind === 'oneOf') return fc.constantFrom<unknown>(...definition.values);
  if ('maximum' in definition)
    return fc.oneof(fc.constantFrom(0, 0.5, 0.5000001, 1), fc.double({ min: 0, max: 1, noNaN: true }));
  const near = fc.constantFrom(0, 159.99, 160, 160.01, 7999.99, 8000, Number.MAX_VALUE);
  return fc.oneof(near, fc.double({ min: 0, max: Number.MAX_VALUE, noNaN: true }), fc.integer({ min: 0, max: 20_000 }));
}

/** Facts that are all known. */
export type FullFacts = { readonly [Name in FactName]: Exclude<Facts[Name], undefined> };

const anyFacts = fc.record(values) as fc.Arbitrary<FullFacts>; // a value of each fact's own kind

/** An enterprise that is small if its capacity is; random facts rarely are. */
const enterprises = anyFacts.map((facts): FullFacts => ({
  ...facts,
  usage: 'industrialCommercial',
  siteType: 'ordinary',
  ownership: 'independent',
  temporarySupply: false,
  batchApplication: false,
}));

/** Every fact known. */
export const fullFacts = fc.oneof(anyFacts, enterprises);

/** Any of the facts known. */
export const someFacts = fc.record(values, { requiredKeys: [] }) as fc.Arbitrary<Facts>; // likewise
