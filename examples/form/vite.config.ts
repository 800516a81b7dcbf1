import { resolve } from 'node:path';
import vue from '@vitejs/plugin-vue';
import { defineConfig, type Plugin } from 'vite';
import { sourceAliases } from '../../tools/build/entries';
import { dropTypeOnlyLists } from '../../tools/build/type-only-lists';

const repository = resolve(import.meta.dirname, '../..');

/**
 * Leaves the style sheet below the first lines of the page, where they do not wait for it: on a slow line they are seen
 * seconds earlier. The program follows it, so that nothing of the page itself is seen without style.
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
 * Parts that are fetched later need nothing but what is there already, so what Vite adds to fetch their style sheets and
 * modules beforehand would have nothing to do: half a kilobyte less.
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
  // Components are written with `<script setup>` alone.
  define: { __VUE_OPTIONS_API__: 'false' },
  // Outside this repository the package is installed, and neither aliases nor `dropTypeOnlyLists` are needed.
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
