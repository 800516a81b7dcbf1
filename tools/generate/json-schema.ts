/** Makes the JSON Schemas of facts, case records, mappings and policies. */
import { formatted, type Generated } from './generated-files';
import { caseRecordJsonSchema, factsJsonSchema } from './json-schemas';
import { mappingJsonSchema } from './mapping-schema';
import { policyJsonSchema } from './policy-schema';

/** The schemas; the folder `schema`. */
export async function jsonSchemaFiles(): Promise<Generated> {
  const folder = 'schema';
  const files = await formatted([
    { path: `${folder}/facts.schema.json`, content: JSON.stringify(factsJsonSchema()) },
    { path: `${folder}/mapping.schema.json`, content: JSON.stringify(mappingJsonSchema()) },
    { path: `${folder}/policy.schema.json`, content: JSON.stringify(policyJsonSchema()) },
    { path: `${folder}/case-record.schema.json`, content: JSON.stringify(caseRecordJsonSchema()) },
  ]);
  return { folder, files };
}
