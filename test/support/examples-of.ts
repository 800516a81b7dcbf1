import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { repository } from '../../tools/repository';

/** The TypeScript examples of documents, each as a separate file. */
export function examplesOf(documents: readonly string[]): readonly (readonly [name: string, text: string])[] {
  return documents.flatMap((document) => {
    const blocks = readFileSync(join(repository, document), 'utf8').matchAll(/```ts\n([\s\S]*?)```/g);
    return Array.from(blocks, ([, code = ''], index) => [`${basename(document)}-${index + 1}.ts`, code] as const);
  });
}
