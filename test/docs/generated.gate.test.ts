import { expect, it } from 'vitest';
import { drift } from '../../tools/generate/generated-files';
import { generators } from '../../tools/generate/generators';

// The answers of a build and the surface of the package take longer still: `test/artefact` looks at them.
const elsewhere = ['answers', 'api-report', 'rule-book', 'interpretations'];

it.each(Object.keys(generators).filter((name) => !elsewhere.includes(name)))(
  'what a program has written is what it would write today: %s',
  async (name) => {
    const generated = await generators[name]?.();
    expect(generated?.files).not.toEqual([]);
    expect(generated && drift(generated), 'npm run generate, and read the difference').toEqual([]);
  },
);
