import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Marks every call of a function that is declared to have no side effects. Bundlers heed such a declaration only within
 * one file, so that without the marks a page would carry what the calls of rules it does not import are made of.
 */
export function markPureCalls(root: string): { readonly name: string; renderChunk(code: string): { code: string } } {
  const calls = new RegExp(String.raw`(?<![\w.$]|function )(${pureFunctions(root).join('|')})\(`, 'g');
  return { name: 'pure-calls', renderChunk: (code) => ({ code: code.replace(calls, '/* @__PURE__ */ $1(') }) };
}

function pureFunctions(root: string): readonly string[] {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const declared = /@__NO_SIDE_EFFECTS__\s*\n(?:export )?function (\w+)/g;
  return sources.flatMap((file) =>
    Array.from(readFileSync(join(root, 'src', file), 'utf8').matchAll(declared), ([, name = '']) => name),
  );
}
