/** Checks that no import goes upwards through the layers of `layer-rules.cjs`, for every file of `src`. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Violation } from './gate';
import { repository, typescriptFiles } from '../repository';

interface CruiseResult {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

/** The forbidden imports below `root`/src, and the files that were not examined. */
export function layerViolations(root: string): readonly Violation[] {
  const cruise = spawnSync(
    process.execPath,
    [
      join(repository, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      'src',
      '--config',
      join(import.meta.dirname, 'layer-rules.cjs'),
      '--output-type',
      'json',
    ],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (cruise.stdout === '') return [{ where: 'src', message: cruise.stderr.trim() }];
  const { modules, summary } = JSON.parse(cruise.stdout) as CruiseResult;
  const seen = new Set(modules.map(({ source }) => source));
  return [
    ...summary.violations.map(({ from, to, rule }) => ({ where: from, message: `${rule.name}: imports ${to}` })),
    // If dependency-cruiser does not support the compiler version, it reports success without examining any module.
    ...typescriptFiles(root, 'src')
      .filter((path) => !seen.has(path))
      .map((where) => ({ where, message: 'not cruised' })),
  ];
}
