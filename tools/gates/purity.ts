/**
 * The library depends on its arguments only: no clock, randomness, locale, time zone or environment, and no state
 * between calls. Only the command line (`src/cli`) is exempt. Names that the compiler settings exclude (`types: []`, no
 * DOM) are listed here as well, because a cast or a declaration would make them available.
 */
import ts from 'typescript';
import type { Violation } from './gate';

/** Globals that must not be used. */
const forbiddenGlobals = new Set(
  `process globalThis window global self Intl performance crypto setTimeout setInterval setImmediate queueMicrotask
   fetch console eval Function require`.split(/\s+/),
);

/** Members that read the clock, randomness, the time zone or the locale of the machine. */
const forbiddenMembers =
  /^(?:toLocale\w+|localeCompare|toDateString|toTimeString|getTimezoneOffset|getYear|setYear|(?:get|set)(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds))$/;
const forbiddenStatics = new Set(['Date.now', 'Date.parse', 'Math.random']);

const collections = /^(?:Weak)?(?:Map|Set)$|^Array$/;
const readonlyTypes = /^(?:readonly\b|Readonly)/;

/** The impurities of one source file. */
export function impurities(path: string, text: string): readonly Violation[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const violations: Violation[] = [];
  const imported = importedNames(source);

  function add(node: ts.Node, message: string): void {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    violations.push({ where: `${path}:${line + 1}`, message });
  }

  function visit(node: ts.Node): void {
    const message = impurity(node, imported);
    if (message !== undefined) add(node, message);
    ts.forEachChild(node, visit);
  }

  visit(source);
  for (const statement of source.statements) {
    for (const message of lastingState(statement)) add(statement, message);
  }
  return violations;
}

function importedNames(source: ts.SourceFile): ReadonlySet<string> {
  const names = source.statements.filter(ts.isImportDeclaration).flatMap(({ importClause }) => {
    const bindings = importClause?.namedBindings;
    if (bindings === undefined) return [importClause?.name?.text ?? ''];
    return ts.isNamespaceImport(bindings) ? [bindings.name.text] : bindings.elements.map(({ name }) => name.text);
  });
  return new Set(names);
}

function impurity(node: ts.Node, imported: ReadonlySet<string>): string | undefined {
  if (ts.isIdentifier(node) && forbiddenGlobals.has(node.text) && isReference(node)) {
    return `${node.text} reaches outside the library`;
  }
  if (ts.isPropertyAccessExpression(node)) {
    const { text } = node.name;
    if (forbiddenStatics.has(`${node.expression.getText()}.${text}`)) return `${node.getText()} is not pure`;
    if (forbiddenMembers.test(text)) return `.${text} depends on the time zone or locale of the machine`;
  }
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    const { text } = node.argumentExpression;
    if (forbiddenStatics.has(`${node.expression.getText()}.${text}`)) return `${node.getText()} is not pure`;
    if (forbiddenMembers.test(text)) return `['${text}'] depends on the time zone or locale of the machine`;
  }
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'Date') {
    const count = node.arguments?.length ?? 0;
    if (count === 0) return 'new Date() reads the clock';
    if (count > 1) return 'new Date(year, month, …) is local time';
  }
  if (ts.isCallExpression(node)) {
    if (ts.isIdentifier(node.expression) && node.expression.text === 'Date') return 'Date() reads the clock';
    if (node.expression.kind === ts.SyntaxKind.ImportKeyword) return 'dynamic import';
  }
  const target = assignmentTarget(node);
  if (target !== undefined && imported.has(rootName(target) ?? ''))
    return `assignment to the imported ${target.getText()}`;
  return undefined;
}

/** Whether an identifier refers to a value in scope, and is not the name of a member, a key or a property of a type. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isQualifiedName(parent)) return parent.left === node;
  return !(
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isMethodDeclaration(parent)
  );
}

function assignmentTarget(node: ts.Node): ts.Expression | undefined {
  if (ts.isBinaryExpression(node)) {
    const { kind } = node.operatorToken;
    const assigns = kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
    return assigns ? node.left : undefined;
  }
  if (ts.isDeleteExpression(node)) return node.expression;
  const isUpdate = ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node);
  const updates =
    isUpdate && (node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken);
  return updates ? node.operand : undefined;
}

function rootName(expression: ts.Expression): string | undefined {
  if (ts.isIdentifier(expression)) return expression.text;
  if (ts.isPropertyAccessExpression(expression) || ts.isElementAccessExpression(expression)) {
    return rootName(expression.expression);
  }
  return undefined;
}

/** State that a module would keep between calls. */
function lastingState(statement: ts.Statement): readonly string[] {
  if (!ts.isVariableStatement(statement)) return [];
  const { declarationList } = statement;
  if ((declarationList.flags & ts.NodeFlags.Const) === 0) return ['let or var at module level'];
  return declarationList.declarations
    .filter(({ type, initializer }) => isContainer(initializer) && !readonlyTypes.test(type?.getText() ?? ''))
    .map(({ name }) => `${name.getText()}: a collection at module level must be declared Readonly`);
}

/** A collection, or an empty literal: at module level it is state, unless it is declared read-only. */
function isContainer(initializer: ts.Expression | undefined): boolean {
  if (initializer === undefined) return false;
  if (ts.isNewExpression(initializer)) return collections.test(initializer.expression.getText());
  if (ts.isArrayLiteralExpression(initializer)) return initializer.elements.length === 0;
  return ts.isObjectLiteralExpression(initializer) && initializer.properties.length === 0;
}
