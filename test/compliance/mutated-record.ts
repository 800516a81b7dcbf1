import * as fc from 'fast-check';
import { fullRecord } from './full-record';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Values that a field of a record may have in practice. */
const strange = fc.oneof(
  fc.constantFrom<Json>(
    null,
    true,
    '',
    '\ud800',
    '2021-02-29',
    '2024-02-29',
    '0001-01-01',
    '9999-12-31',
    '2021-06-20',
    '2021-06-20T10:00:00',
    '2021-06-20T10:00:00+08:00',
    '2021-06-20T10:00Z',
    'phone',
    'customer',
    0,
    -1,
    0.5,
    1e300,
    [],
    {},
  ),
  fc.jsonValue() as fc.Arbitrary<Json>, // JSON by definition
);

/** The full record with some values taken out, exchanged or added, anywhere. */
export const mutatedRecord: fc.Arbitrary<unknown> = fc
  .array(
    fc.record({
      place: fc.array(fc.nat(60), { minLength: 1, maxLength: 5 }),
      value: fc.option(strange),
      key: strangeKey(),
    }),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((mutations) =>
    mutations.reduce<Json>(
      (record, { place, value, key }) => mutated(record, place, value, key),
      JSON.parse(JSON.stringify(fullRecord)) as Json,
    ),
  );

function strangeKey(): fc.Arbitrary<string | null> {
  return fc.option(fc.constantFrom('__proto__', 'constructor', 'note', 'toString'), { freq: 8 });
}

/** Walks down by the numbers of `place` and exchanges, removes or adds what is there. */
function mutated(json: Json, [first = 0, ...rest]: readonly number[], value: Json, key: string | null): Json {
  if (typeof json !== 'object' || json === null) return value;
  if (Array.isArray(json)) {
    const index = json.length === 0 ? 0 : first % json.length;
    return json.map((item, position) => (position === index ? mutated(item, rest, value, key) : item));
  }
  const entries = Object.entries(json);
  const chosen = entries.length === 0 ? 0 : first % entries.length;
  const changed = entries.flatMap(([name, item], position): [string, Json][] => {
    if (position !== chosen) return [[name, item]];
    if (rest.length > 0) return [[name, mutated(item, rest, value, key)]];
    return value === null ? [] : [[key ?? name, value]];
  });
  return Object.fromEntries(changed);
}
