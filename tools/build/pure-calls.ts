import { parse } from 'acorn';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Marks every call of a function that is declared to have no side effects. Bundlers heed such a declaration only within
 * one file, so that without the marks a page would carry what the calls of rules it does not import are made of.
 */
export function markPureCalls(root: string): { readonly name: string; renderChunk(code: string): { code: string } } {
  const calls = new RegExp(String.raw`(?<![\w.$]|function )(${pureFunctions(root).join('|')})\(`, 'g');
  return {
    name: 'pure-calls',
    renderChunk: (code) => ({ code: wrapped(code.replace(calls, '/* @__PURE__ */ $1(')) }),
  };
}

/**
 * Puts marked calls into marked functions where a spread or the field of an object is among their arguments. Either could
 * run a getter, so bundlers keep it, with all that it is made of, though they drop the call around it.
 */
function wrapped(code: string): string {
  const inner: { readonly start: number; readonly end: number }[] = [];
  for (const statement of parse(code, { ecmaVersion: 2022, sourceType: 'module' }).body) {
    if (statement.type !== 'VariableDeclaration') continue;
    for (const { init } of statement.declarations) {
      if (init?.type !== 'CallExpression' || !/\.{3}|[\w$\])]\.[A-Za-z_$]/.test(code.slice(init.start, init.end)))
        continue;
      if (isMarked(code.slice(0, init.start))) inner.push(init);
    }
  }
  return inner.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)}(() => ${text.slice(start, end)})()${text.slice(end)}`,
    code,
  );
}

function isMarked(before: string): boolean {
  return /\/\* ?@__PURE__ ?\*\/\s*$/.test(before);
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
