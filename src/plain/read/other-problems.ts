import type { Problem } from '../problem';

/** The problems that were found between the parts of a value, without those of a place that has a problem of its own. */
export function otherProblems<P extends Problem>(problems: readonly Problem[], found: readonly P[]): readonly P[] {
  if (problems.length === 0) return found;
  const reported = new Set(problems.map(({ path }) => path.join('.')));
  return found.filter(({ path }) => !reported.has(path.join('.')));
}
