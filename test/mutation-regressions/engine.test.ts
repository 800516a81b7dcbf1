import { expect, it } from 'vitest';

it('the engine can be loaded', async () => {
  await expect(import('../../src/engine')).resolves.toBeDefined();
});
