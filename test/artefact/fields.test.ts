/** Every field of a public type has documentation for editors to show. */
import { relative } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { sourceEntries } from '../../tools/build/entries';
import { repository } from '../../tools/repository';

const entries = Object.values(sourceEntries(repository));
const { config } = ts.readConfigFile('src/tsconfig.json', (path) => ts.sys.readFile(path)) as { config: unknown };
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, 'src');
// Without the types of others: only our own comments are read.
const program = ts.createProgram(entries, { ...options, noLib: true, types: [] });
const checker = program.getTypeChecker();

/** The fields and methods of the exported types, each with its documentation. */
const fields = new Map<ts.Node, { readonly name: string; readonly documentation: string }>();

for (const entry of entries) {
  const module = checker.getSymbolAtLocation(program.getSourceFile(entry) as ts.SourceFile); // it was just read
  for (const exported of module === undefined ? [] : checker.getExportsOfModule(module)) {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    for (const declaration of symbol.declarations ?? []) collectFields(declaration, declaration);
  }
}

function collectFields(node: ts.Node, owner: ts.Declaration): void {
  if (isPublicField(node) && !fields.has(node)) {
    const field = checker.getSymbolAtLocation(node.name);
    const file = relative(repository, owner.getSourceFile().fileName);
    const name = `${file}: ${ts.getNameOfDeclaration(owner)?.getText() ?? ''}.${node.name.getText()}`;
    fields.set(node, { name, documentation: ts.displayPartsToString(field?.getDocumentationComment(checker)) });
  }
  // The body of a function is not examined.
  if (ts.isTypeNode(node) || ts.isTypeElement(node) || isTypeDeclaration(node)) {
    ts.forEachChild(node, (child) => collectFields(child, owner));
  }
}

function isTypeDeclaration(node: ts.Node): boolean {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node);
}

type NamedField = ts.TypeElement & { readonly name: ts.PropertyName };

function isPublicField(node: ts.Node): node is NamedField | ts.PropertyDeclaration | ts.MethodDeclaration {
  if (ts.isPropertySignature(node) || ts.isMethodSignature(node)) return true;
  const isMember = ts.isPropertyDeclaration(node) || ts.isMethodDeclaration(node);
  return isMember && !ts.getModifiers(node)?.some(({ kind }) => isHidden(kind));
}

/** `name` of an error is the name of its class. */
function isHidden(kind: ts.SyntaxKind): boolean {
  return kind === ts.SyntaxKind.PrivateKeyword || kind === ts.SyntaxKind.OverrideKeyword;
}

it('every field of a public type has a line of documentation', () => {
  expect(fields.size).toBeGreaterThan(400);
  expect([...fields.values()].filter(({ documentation }) => documentation === '').map(({ name }) => name)).toEqual([]);
});

/** What the library makes and takes back, and the definitions of facts. */
const made = new Set([
  ...['Decision', 'Calendar', 'Policy', 'PolicySet', 'RuleLanguage', 'CaseResult', 'Clause', 'Receipt', 'Shape'],
  ...[
    'Answer',
    'PolicyAnswer',
    'DecidedAnswer',
    'OpenAnswer',
    'SupportingWorksDeadline',
    'ParameterReference',
    'Figure',
  ],
  ...['NumberFact', 'IntegerFact', 'DateFact', 'NumberShape'],
]);

/** The optional fields of what callers write, each with its type. */
const written = new Map<ts.Node, { readonly name: string; readonly type: string }>();
const visited = new Set<ts.Node>();

for (const entry of entries) {
  const module = checker.getSymbolAtLocation(program.getSourceFile(entry) as ts.SourceFile); // it was just read
  for (const exported of module === undefined ? [] : checker.getExportsOfModule(module)) {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    for (const declaration of symbol.declarations ?? []) {
      if (ts.isFunctionDeclaration(declaration)) declaration.parameters.forEach(collectWritten);
    }
  }
}

function collectWritten(node: ts.Node): void {
  if (visited.has(node) || ts.isFunctionTypeNode(node) || ts.isBlock(node)) return;
  visited.add(node);
  if ((ts.isPropertySignature(node) || ts.isMappedTypeNode(node)) && node.questionToken !== undefined) {
    const name = `${relative(repository, node.getSourceFile().fileName)}: ${node.getText().replace(/\s+/g, ' ')}`;
    written.set(node, { name, type: node.type?.getText() ?? '' });
  }
  if (ts.isTypeReferenceNode(node)) {
    const named = checker.getSymbolAtLocation(node.typeName);
    const symbol = named && named.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(named) : named;
    if (symbol !== undefined && !made.has(symbol.name))
      symbol.declarations?.filter(isTypeDeclaration).forEach(collectWritten);
  }
  ts.forEachChild(node, collectWritten);
}

it('every optional field of an argument may be undefined, for callers with exact optional properties', () => {
  expect(written.size).toBeGreaterThan(60);
  const exact = [...written.values()].filter(({ type }) => !/\bundefined\b|^(?:never|unknown)$/.test(type));
  expect(exact.map(({ name }) => name)).toEqual([]);
});
