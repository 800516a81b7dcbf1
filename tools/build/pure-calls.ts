import { parse, type CallExpression, type VariableDeclaration } from 'acorn';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Marks module-level calls of functions that are declared to have no side effects. Bundlers apply such a declaration
 * only within its file, so without the marks a bundle would contain parts of rules that it does not import. Calls
 * within functions are not marked: the name may refer to another function there, and bundlers drop a marked call if its
 * value is unused.
 */
export function markPureCalls(root: string): { readonly name: string; renderChunk(code: string): { code: string } } {
  const names = pureFunctions(root);
  return {
    name: 'pure-calls',
    renderChunk: (code) => ({ code: wrapped(marked(code, names)) }),
  };
}

function marked(code: string, names: ReadonlySet<string>): string {
  const places: number[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null || isFunction(node)) return;
    if (isCallOf(node, names)) places.push(node.start);
    Object.values(node).forEach(visit);
  };
  for (const statement of modulesOwn(code)) visit(statement);
  return places
    .toSorted((one, other) => other - one)
    .reduce((text, place) => `${text.slice(0, place)}/* @__PURE__ */ ${text.slice(place)}`, code);
}

/** The declarations of the module-level values. */
export function modulesOwn(code: string): readonly VariableDeclaration[] {
  return parse(code, { ecmaVersion: 2022, sourceType: 'module' }).body.filter(
    (statement) => statement.type === 'VariableDeclaration',
  );
}

function isFunction(node: object): boolean {
  return 'type' in node && /Function|Class/.test(String(node.type));
}

/** Whether a node is a call of one of some functions. */
export function isCallOf(node: object, names: ReadonlySet<string>): node is CallExpression {
  const { type, callee } = node as Partial<CallExpression>; // any node
  return type === 'CallExpression' && callee?.type === 'Identifier' && names.has(callee.name);
}

/**
 * If the arguments of a marked call contain a spread or a property access, the call is wrapped in a marked function.
 * Both could run a getter, so bundlers would keep the arguments although they drop the call.
 */
function wrapped(code: string): string {
  const inner: { readonly start: number; readonly end: number }[] = [];
  for (const { declarations } of modulesOwn(code)) {
    for (const { init } of declarations) {
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

/**
 * The names of functions that are declared to have no side effects.
 *
 * @throws Error if another function of a module has the name of one, since the calls would be ambiguous
 */
function pureFunctions(root: string): ReadonlySet<string> {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => {
      const source = readFileSync(join(root, 'src', file), 'utf8');
      const pure = namesIn(source, /@__NO_SIDE_EFFECTS__\s*\n(?:export )?function (\w+)/g);
      return { pure, others: namesIn(source, /^(?:export )?function (\w+)/gm).filter((name) => !pure.includes(name)) };
    });
  const pure = new Set(files.flatMap((file) => file.pure));
  const others = files.flatMap((file) => file.others).filter((name) => pure.has(name));
  if (others.length > 0) throw new Error(`functions of these names may have side effects: ${others.join(', ')}`);
  return pure;
}

function namesIn(source: string, pattern: RegExp): readonly string[] {
  return Array.from(source.matchAll(pattern), ([, name = '']) => name);
}
