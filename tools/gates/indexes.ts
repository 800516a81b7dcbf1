/** An `index.ts` is the door of its folder and hands names on; it holds no code. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { report, type Violation } from './gate';
import { isProgram, repository, typescriptFiles } from '../repository';

/** The statements of an index file that do anything but re-export from another module. */
export function indexViolations(path: string, text: string): readonly Violation[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  return source.statements
    .filter((statement) => !(ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined))
    .map((statement) => ({
      where: `${path}:${source.getLineAndCharacterOfPosition(statement.getStart(source)).line + 1}`,
      message: 'an index.ts only re-exports',
    }));
}

if (isProgram(import.meta.url)) {
  const paths = typescriptFiles(repository, 'src').filter((path) => path.endsWith('/index.ts'));
  report(
    'indexes',
    paths.length,
    paths.flatMap((path) => indexViolations(path, readFileSync(join(repository, path), 'utf8'))),
  );
}
