import { afterAll } from 'vitest';

/** What every value of the process inherits from, with the names that it had before any test. */
const prototypes = [Object, Function, Array, String, Number, Boolean, Date, Map, Set, Error, Promise].map(
  ({ name, prototype }: { readonly name: string; readonly prototype: object }) => ({
    name,
    prototype,
    keys: Reflect.ownKeys(prototype).map(String).join(),
  }),
);

// The files of a project share a process: who freezes or changes these, changes every test that follows, and a user's page.
afterAll(() => {
  const touched = prototypes.filter(
    ({ prototype, keys }) => !Object.isExtensible(prototype) || Reflect.ownKeys(prototype).map(String).join() !== keys,
  );
  if (touched.length > 0) throw new Error(`prototypes were changed: ${touched.map(({ name }) => name).join(', ')}`);
});
