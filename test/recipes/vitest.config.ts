import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';
import { resolve, shared } from '../../vitest.config.ts';

/** The forms of the recipes, compiled as for a browser. Who runs other tests does not wait for these compilers. */
export default defineConfig({
  plugins: [vue(), svelte({ configFile: false })],
  resolve: {
    // Its modules import a validator that Node takes for another kind of module; its bundle holds the validator.
    alias: [...resolve.alias, { find: /^element-plus$/, replacement: 'element-plus/dist/index.full.mjs' }],
    conditions: ['browser'],
  },
  oxc: { jsx: { runtime: 'automatic' } },
  test: { ...shared, include: ['test/recipes/**/*.test.ts'] },
});
