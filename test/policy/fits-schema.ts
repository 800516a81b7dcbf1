import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020';
import { policyJsonSchema } from '../../tools/generate/policy-schema';

/** Whether a value is a policy by the JSON Schema of policies. Compiled once for all tests, since it takes half a second. */
export const fitsPolicySchema: ValidateFunction = new Ajv2020({
  validateFormats: false,
  allowUnionTypes: true,
  // Shorter code is the same check, and takes longer to be found than it saves.
  code: { optimize: false },
}).compile(policyJsonSchema());
