import { resolve } from 'node:path';
import vue from '@vitejs/plugin-vue';
import { defineConfig, type Plugin } from 'vite';
import { sourceAliases } from '../../tools/build/entries';
import { dropTypeOnlyLists } from '../../tools/build/type-only-lists';

const repository = resolve(import.meta.dirname, '../..');

/**
 * Moves the style sheet to the end of the page, so that the first lines are shown before it is loaded: on a slow
 * connection this is seconds earlier. The script comes after it, so that the page itself is never shown without styles.
 */
const styleBelowFirstLines: Plugin = {
  name: 'style-below-first-lines',
  enforce: 'post',
  transformIndexHtml: {
    order: 'post',
    handler(html) {
      const [sheet = ''] = /<link rel="stylesheet"[^>]*>/.exec(html) ?? [];
      return html.replace(sheet, '').replace('</body>', `  ${sheet}\n  </body>`);
    },
  },
};

/**
 * Parts that are loaded later need no further style sheets or modules, so Vite's code for preloading is replaced by
 * nothing, which saves half a kilobyte.
 */
const nothingToPreload: Plugin = {
  name: 'nothing-to-preload',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (fetchPart) => fetchPart();' : undefined,
};

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [vue(), styleBelowFirstLines, nothingToPreload, dropTypeOnlyLists()],
  // All components use `<script setup>`.
  define: { __VUE_OPTIONS_API__: 'false' },
  // In a project that installs the package, neither aliases nor `dropTypeOnlyLists` are needed.
  resolve: {
    alias: [...sourceAliases(repository)],
  },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // No assets inside the page: a strict content security policy would block them.
    assetsInlineLimit: 0,
  },
});
