import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import ts from 'typescript';

/** A comment that documents a name. */
export interface DocComment {
  readonly file: string;
  readonly name: string;
  readonly examples: readonly string[];
}

/** An expression of an example, with its documented value. */
export interface Claim {
  readonly actual: unknown;
  readonly claimed: unknown;
}

const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:\/\/ @__NO_SIDE_EFFECTS__\s*)?([^\n]*)/g;
const declaredName = /^(?:export )?(?:async )?(?:abstract )?(?:function|const|class|interface|type|readonly)? ?(\w+)/;

/** The documentation comments of all TypeScript files below a folder. */
export function docCommentsIn(folder: string): readonly DocComment[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .toSorted()
    .flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(comment)].map(([, text = '', next = '']) => ({
        file,
        name: declaredName.exec(next)?.[1] ?? '',
        examples: examplesIn(text.replace(/^ *\* ?/gm, '')),
      })),
    );
}

function examplesIn(text: string): readonly string[] {
  return text
    .split(/^(?=@)/m)
    .filter((section) => section.startsWith('@example'))
    .map((section) => section.replace(/^@example/, '').trim());
}

/** Runs an example with the given names in scope, and returns the values without comparing them. */
export async function claimsOf(example: string, scope: ReadonlyMap<string, unknown>): Promise<readonly Claim[]> {
  const source = `(async (claims, ${[...scope.keys()].join()}) => { { ${recordingClaims(example)} } return claims; })`;
  const run = runInThisContext(source) as (...values: readonly unknown[]) => Promise<Claim[]>; // as the source shows
  return run([], ...scope.values());
}

/** The example, with every `expression; // => value` replaced by code that records both. */
function recordingClaims(example: string): string {
  const { statements } = ts.createSourceFile('example.js', example, ts.ScriptTarget.ES2022, true);
  return statements
    .map((statement, index) => {
      const code = statement.getText();
      const [, claim] = example.slice(statement.end, statements[index + 1]?.getStart()).split('// =>');
      if (claim === undefined || !ts.isExpressionStatement(statement)) return code;
      return `claims.push({ actual: ${statement.expression.getText()}, claimed: (${claim.replace(/^\/\//gm, '')}\n) });`;
    })
    .join('\n');
}
