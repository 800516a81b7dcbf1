import { afterAll } from 'vitest';

/** The built-in prototypes, with the names that they had before any test. */
const prototypes = [Object, Function, Array, String, Number, Boolean, Date, Map, Set, Error, Promise].map(
  ({ name, prototype }: { readonly name: string; readonly prototype: object }) => ({
    name,
    prototype,
    keys: Reflect.ownKeys(prototype).map(String).join(),
  }),
);

// The files of a project share a process: a change of these prototypes would affect all later tests, and all of a
// user's page.
afterAll(() => {
  const touched = prototypes.filter(
    ({ prototype, keys }) => !Object.isExtensible(prototype) || Reflect.ownKeys(prototype).map(String).join() !== keys,
  );
  if (touched.length > 0) throw new Error(`prototypes were changed: ${touched.map(({ name }) => name).join(', ')}`);
});
