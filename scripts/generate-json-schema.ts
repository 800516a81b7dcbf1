/** Writes the JSON Schemas of facts and case records into `schema/`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { caseRecordJsonSchema, factsJsonSchema, type JsonSchema } from './json-schemas';

const directory = join(import.meta.dirname, '../schema');

async function write(name: string, schema: JsonSchema): Promise<void> {
  const path = join(directory, name);
  const options = await resolveConfig(path);
  writeFileSync(path, await format(JSON.stringify(schema), { ...options, filepath: path }));
}

await write('facts.schema.json', factsJsonSchema());
await write('case-record.schema.json', caseRecordJsonSchema());
