import schemaOfSarif from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

const { $schema: _draft, id: _id, ...schema } = schemaOfSarif;
const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true, code: { optimize: false } });
addFormats(ajv);
const validate = ajv.compile(schema);

/**
 * The problems of a SARIF log by the official schema of SARIF 2.1.0; an empty list for a valid one. The schema is of
 * JSON Schema draft 4, but means the same in later drafts.
 */
export function sarifProblems(log: unknown): readonly string[] {
  validate(log);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
