/** An `index.ts` must only re-export names of its folder and contain no other code. */
import ts from 'typescript';
import type { Violation } from './gate';

/** The statements of an index file that are not re-exports from another module. */
export function indexViolations(path: string, text: string): readonly Violation[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  return source.statements
    .filter((statement) => !(ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined))
    .map((statement) => ({
      where: `${path}:${source.getLineAndCharacterOfPosition(statement.getStart(source)).line + 1}`,
      message: 'an index.ts only re-exports',
    }));
}
