/**
 * Syntax can be lowered, functions cannot: one that a phone lacks fails when it is called. The edition of the language
 * with a function is read from the libraries of the compiler.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

interface Edition {
  readonly functions: Set<string>;
  readonly globals: Set<string>;
}

const libraries = dirname(fileURLToPath(import.meta.resolve('typescript')));
const until2019: Edition = { functions: new Set(), globals: new Set() };
const since2020: Edition = { functions: new Set(), globals: new Set() };

for (const name of readdirSync(libraries)) {
  const [, year] = /^lib\.es(5|\d{4}|next)\b.*\.d\.ts$/.exec(name) ?? [];
  if (year === undefined) continue;
  const { functions, globals } = year === 'next' || Number(year) >= 2020 ? since2020 : until2019;
  each(parsed(readFileSync(join(libraries, name), 'utf8')), (node) => {
    if (ts.isMethodSignature(node) && ts.isIdentifier(node.name)) functions.add(node.name.text);
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name)) globals.add(node.name.text);
  });
}

/** The functions and globals of ECMAScript 2020 and later that a script uses, by name. */
export function functionsSince2020(script: string): readonly string[] {
  const found = new Set<string>();
  const add = (name: string, kind: keyof Edition): void => {
    if (since2020[kind].has(name) && !until2019[kind].has(name)) found.add(name);
  };
  each(parsed(script), (node) => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      add(node.expression.name.text, 'functions');
    }
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'Object') {
      add(node.name.text, 'functions');
    }
    if (ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node.parent)) add(node.text, 'globals');
  });
  return [...found].sort();
}

function parsed(text: string): ts.SourceFile {
  return ts.createSourceFile('script.js', text, ts.ScriptTarget.ESNext, true);
}

function each(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => each(child, visit));
}
