import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { repository } from '../../tools/repository';

/** A JSON Schema that the package publishes. */
export function schemaOf(name: string): object {
  return JSON.parse(readFileSync(join(repository, 'schema', `${name}.schema.json`), 'utf8')) as object;
}

/** The problems of a value by a schema. */
export function problemsBy(schema: object): (value: unknown) => readonly unknown[] {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, code: { optimize: false } });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  return (value) => (validate(value) ? [] : (validate.errors ?? []));
}
