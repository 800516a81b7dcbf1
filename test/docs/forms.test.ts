import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const recipes = [
  'request.ts',
  'react-hook-form.tsx',
  'tanstack-form.tsx',
  'vee-validate.vue',
  'element-plus.vue',
  'svelte.svelte',
  'form-data.ts',
];

it.each(['docs/forms.md', 'docs/forms.zh-CN.md'])('%s shows the recipes as they are tested', (file) => {
  const shown = [...readFileSync(file, 'utf8').matchAll(/^```\w+\n([^]*?)^```$/gm)].map(([, code]) => code);
  expect(shown).toEqual(recipes.map((name) => readFileSync(`examples/recipes/${name}`, 'utf8')));
});
