import { runInThisContext } from 'node:vm';

/** The content of a code block of a document: an expression, and its documented value. */
export interface Snippet {
  readonly actual: unknown;
  readonly claimed: unknown;
}

const fence = /```ts\n([\s\S]*?)```/g;
const importLine = /^import \{ ([^}]+) \} from '([^']+)';$/gm;

/** The code blocks of a document that end with `// =>` and a value. */
export function claimsIn(markdown: string): readonly string[] {
  return [...markdown.matchAll(fence)].map(([, code = '']) => code).filter((code) => code.includes('// =>'));
}

/** Runs a code block: its imports, one expression, and the value after it. */
export async function runSnippet(code: string): Promise<Snippet> {
  const scope = new Map<string, unknown>();
  for (const [, names = '', specifier = ''] of code.matchAll(importLine)) {
    const module: unknown = await import(/* @vite-ignore */ specifier);
    const exported = new Map<string, unknown>(Object.entries(Object(module) as object));
    for (const name of names.split(',')) scope.set(name.trim(), exported.get(name.trim()));
  }
  const [expression = '', claim = ''] = code.replace(importLine, '').split('// =>');
  return { actual: evaluate(expression, scope), claimed: evaluate(claim.replace(/^\/\/ ?/gm, ''), scope) };
}

function evaluate(expression: string, scope: ReadonlyMap<string, unknown>): unknown {
  const source = `(${[...scope.keys()].join()}) => (${expression.trim().replace(/;$/, '')})`;
  const run = runInThisContext(source) as (...values: readonly unknown[]) => unknown; // the source is an arrow function
  return run(...scope.values());
}
