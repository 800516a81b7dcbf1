import { expect, it } from 'vitest';

/** A module that throws while it is loaded leaves no test to fail, unless the test is what loads it. */
it.each([
  ['the library', () => import('../../src')],
  ['the check of case records', () => import('../../src/compliance')],
])('%s can be loaded', async (_, load) => {
  await expect(load()).resolves.toBeDefined();
});
