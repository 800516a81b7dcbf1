/** Generates the JSON Schemas of the input and output of the library and the command line. */
import { baselineJsonSchema, calendarJsonSchema, configurationJsonSchema } from './command-line-schemas';
import { formatted, type Generated } from './generated-files';
import { tableJsonSchema } from './table-json-schema';
import { caseRecordJsonSchema, factsJsonSchema } from './json-schemas';
import { mappingJsonSchema } from './mapping-schema';
import { policyJsonSchema } from './policy-schema';
import { reportJsonSchema } from './report-schema';

/** The schemas; the folder `schema`. */
export async function jsonSchemaFiles(): Promise<Generated> {
  const folder = 'schema';
  const files = await formatted([
    { path: `${folder}/facts.schema.json`, content: JSON.stringify(factsJsonSchema()) },
    { path: `${folder}/mapping.schema.json`, content: JSON.stringify(mappingJsonSchema()) },
    { path: `${folder}/policy.schema.json`, content: JSON.stringify(policyJsonSchema()) },
    { path: `${folder}/config.schema.json`, content: JSON.stringify(configurationJsonSchema()) },
    { path: `${folder}/baseline.schema.json`, content: JSON.stringify(baselineJsonSchema()) },
    { path: `${folder}/calendar.schema.json`, content: JSON.stringify(calendarJsonSchema()) },
    { path: `${folder}/report.schema.json`, content: JSON.stringify(reportJsonSchema()) },
    { path: `${folder}/case-record.schema.json`, content: JSON.stringify(caseRecordJsonSchema()) },
    { path: `${folder}/table.schema.json`, content: JSON.stringify(tableJsonSchema()) },
  ]);
  return { folder, files };
}
