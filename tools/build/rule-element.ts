import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, transform, type Plugin } from 'esbuild';
import { style } from '../../src/element/style';
import { repository } from '../repository';
import { textsInOneLanguage } from './texts-in-one-language';
import { dropTypeOnlyLists } from './type-only-lists';

/** The languages in which the element is built, each with the folder of its texts and the key of its labels. */
const languages = { 'zh-CN': { folder: 'zh-cn', key: 'zh' }, en: { folder: 'en', key: 'en' } } as const;

const declarations = `/**
 * Defines the element \`yekuo-rule\`, which shows one decision of the policy and lets its rules be tried.
 * Attributes: \`decision\`, \`facts\` (JSON), \`permalink\`. Property: \`policies\`. Event: \`yekuo-change\`.
 */
export declare function defineRuleElement(registry?: CustomElementRegistry): void;
`;

/**
 * Builds the element once per language, for pages without a bundler. The register of interpretations is loaded
 * separately.
 */
export async function buildRuleElement(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [language, texts] of Object.entries(languages)) {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { defineRuleElement as define } from './src/element/rule-element';
          export const defineRuleElement = (registry) => define('${language}', registry);`,
        resolveDir: repository,
        loader: 'ts',
      },
      outdir: folder,
      entryNames: language,
      chunkNames: `${language}-[name]`,
      bundle: true,
      splitting: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      charset: 'utf8',
      tsconfig: join(repository, 'src/element/tsconfig.json'),
      plugins: [textsOf(texts.folder), smallStyle],
    });
    for (const { path, text } of outputFiles) {
      const { code } = dropTypeOnlyLists().renderChunk(textsInOneLanguage(text, texts.key));
      const options = { minify: true, treeShaking: true, format: 'esm', target: 'es2022', charset: 'utf8' } as const;
      writeFileSync(join(folder, basename(path)), (await transform(code, options)).code);
    }
    writeFileSync(join(folder, `${language}.d.ts`), declarations);
  }
}

/** Replaces imports of the texts of one language by those of another. */
function textsOf(folder: string): Plugin {
  return {
    name: 'texts',
    setup: (bundler) => {
      bundler.onResolve({ filter: /^\.\/(?:en|zh-cn)\/texts$/ }, ({ resolveDir }) => ({
        path: join(resolveDir, folder, 'texts.ts'),
      }));
    },
  };
}

/** Leaves out the spaces of the style sheet, which no minifier of scripts looks into. */
const smallStyle: Plugin = {
  name: 'style',
  setup: (bundler) => {
    bundler.onLoad({ filter: /[\\/]element[\\/]style\.ts$/ }, async () => {
      const { code } = await transform(style, { loader: 'css', minify: true, charset: 'utf8' });
      return { contents: `export const style = ${JSON.stringify(code.trim())};`, loader: 'ts' };
    });
  },
};
