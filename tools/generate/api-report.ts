/** Writes the exports of the package, each name with its type, so that reviews show changes of the public API. */
import { join } from 'node:path';
import ts from 'typescript';
import { code, fence, page } from './book/markdown';
import { sourceEntries } from '../build/entries';
import { repository } from '../repository';
import type { Generated } from './generated-files';

const printer = ts.createPrinter({ removeComments: true });

/** The report; `docs/api-report.md`. */
export function apiReport(): Generated {
  const entries = Object.entries(sourceEntries(repository)).filter(([name]) => name !== 'cli');
  const config = ts.getParsedCommandLineOfConfigFile(
    join(repository, 'src/tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: () => undefined,
    },
  );
  const paths = entries.map(([, path]) => join(repository, path));
  const program = ts.createProgram(paths, config?.options ?? {});
  const sections = entries.flatMap(([name, path]) => [
    `## ${name === 'index' ? 'yekuo' : `yekuo/${name}`}`,
    name === 'index' ? [] : summariesOf(program, join(repository, path)),
    fence('ts', exportsOf(program, join(repository, path), name === 'index')),
  ]);
  const introduction =
    'What each subpath exports: first the functions and values with the first sentence of their description, then every declaration. Made by `npm run generate`; a difference is a change of surface.';
  return { files: [{ path: 'docs/api-report.md', content: page('# API report', introduction, ...sections.flat()) }] };
}

/** The main entry re-exports the others, so its names are enough. */
function exportsOf(program: ts.Program, path: string, namesOnly: boolean): string {
  const checker = program.getTypeChecker();
  return symbolsOf(program, path)
    .map((symbol) => (namesOnly ? symbol.name : declarationOf(symbol, checker)))
    .join('\n');
}

/** The first sentence of the description of each function, class and other value. */
function summariesOf(program: ts.Program, path: string): string {
  const checker = program.getTypeChecker();
  const lines = symbolsOf(program, path).flatMap((exported) => {
    const symbol = declared(exported, checker);
    if ((symbol.flags & ts.SymbolFlags.Value) === 0) return [];
    const comment = ts
      .displayPartsToString(symbol.getDocumentationComment(checker))
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/\{@link (\w+)\}/g, '`$1`');
    return [`- ${code(exported.name)}: ${/^.*?[^\d]\.(?= |$)/.exec(comment)?.[0] ?? comment}`];
  });
  return lines.join('\n');
}

function symbolsOf(program: ts.Program, path: string): readonly ts.Symbol[] {
  const file = program.getSourceFile(path);
  const module = file && program.getTypeChecker().getSymbolAtLocation(file);
  if (module === undefined) throw new Error(`${path} exports nothing`);
  return program
    .getTypeChecker()
    .getExportsOfModule(module)
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** The exports, with their declarations. */
function declared(exported: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
}

function declarationOf(exported: ts.Symbol, checker: ts.TypeChecker): string {
  const { name } = exported;
  const symbol = declared(exported, checker);
  const declaration = symbol.declarations?.[0];
  if (declaration === undefined) return name;
  if (ts.isTypeAliasDeclaration(declaration) && ts.isIndexedAccessTypeNode(declaration.type)) {
    // The items of a list are written out.
    const { InTypeAlias, NoTruncation, UseSingleQuotesForStringLiteralType: quotes } = ts.TypeFormatFlags;
    const items = checker.typeToString(
      checker.getDeclaredTypeOfSymbol(symbol),
      declaration,
      InTypeAlias | NoTruncation | quotes,
    );
    return `type ${name} = ${items};`;
  }
  if (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration)) {
    return printer.printNode(ts.EmitHint.Unspecified, declaration, declaration.getSourceFile()).replace(/^export /, '');
  }
  if (ts.isFunctionDeclaration(declaration)) {
    const { body } = declaration;
    const text = declaration
      .getSourceFile()
      .text.slice(declaration.getStart(), body?.getStart() ?? declaration.getEnd());
    return text.replace(/^export /, '').trim();
  }
  const type = checker.typeToString(checker.getTypeOfSymbolAtLocation(symbol, declaration));
  if (ts.isClassDeclaration(declaration)) return `class ${name}: ${type}`;
  return `const ${name}: ${type}`;
}
