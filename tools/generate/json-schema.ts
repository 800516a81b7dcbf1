/** Makes the JSON Schemas of facts, case records, mappings and tables. */
import { formatted, type Generated } from './generated-files';
import { tableJsonSchema } from './table-json-schema';
import { caseRecordJsonSchema, factsJsonSchema } from './json-schemas';
import { mappingJsonSchema } from './mapping-schema';

/** The schemas; the folder `schema`. */
export async function jsonSchemaFiles(): Promise<Generated> {
  const folder = 'schema';
  const files = await formatted([
    { path: `${folder}/facts.schema.json`, content: JSON.stringify(factsJsonSchema()) },
    { path: `${folder}/mapping.schema.json`, content: JSON.stringify(mappingJsonSchema()) },
    { path: `${folder}/case-record.schema.json`, content: JSON.stringify(caseRecordJsonSchema()) },
    { path: `${folder}/table.schema.json`, content: JSON.stringify(tableJsonSchema()) },
  ]);
  return { folder, files };
}
