import { resolve } from 'node:path';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import { sourceAliases } from '../../tools/build/entries';

const repository = resolve(import.meta.dirname, '../..');

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [vue()],
  // Outside this repository the package is installed and needs no alias.
  resolve: {
    alias: [...sourceAliases(repository)],
  },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // Nothing is written into the page itself: a strict content security policy would refuse it.
    assetsInlineLimit: 0,
  },
});
