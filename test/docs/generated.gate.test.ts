import { expect, it } from 'vitest';
import { drift } from '../../tools/generate/generated-files';
import { generators } from '../../tools/generate/generators';

// `rule-book.test.ts` compares the rule book. The answers and the API report need the built package: `test/artefact`.
const elsewhere = ['answers', 'api-report', 'rule-book'];

it.each(Object.keys(generators).filter((name) => !elsewhere.includes(name)))(
  'the committed files are what the generator writes today: %s',
  async (name) => {
    const generated = await generators[name]?.();
    expect(generated?.files).not.toEqual([]);
    expect(generated && drift(generated), 'npm run generate, and read the difference').toEqual([]);
  },
);
