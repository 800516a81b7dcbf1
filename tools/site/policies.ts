import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyNotes } from '../../examples/policies/notes';
import type { Text } from '../../src/facts';
import { neixiang2021, policyFromJson, type Policy } from '../../src/policy';
import type { PolicyRulebook } from '../../src/policy/language';
import { repository } from '../repository';

/** An example of another policy, made from published figures. */
export interface ExamplePolicy {
  readonly policy: Policy;
  /** The page with the figures. */
  readonly source: string;
  /** What was not published, and the assumptions instead. */
  readonly unknown: Text;
}

const files: Readonly<Record<string, unknown>> = Object.fromEntries(
  Object.keys(policyNotes).map((name) => [
    name,
    JSON.parse(readFileSync(join(repository, 'examples/policies', name), 'utf8')),
  ]),
);

/** The examples of other policies. */
export const examplePolicies: readonly ExamplePolicy[] = Object.entries(policyNotes).map(([name, note]) => ({
  ...note,
  policy: policyFromJson(files[name], files),
}));

/** The policies for the comparison of the element, as data. */
export const comparedPolicies: readonly (PolicyRulebook & { readonly id: string; readonly title: Text })[] = [
  neixiang2021,
  ...examplePolicies.map(({ policy }) => policy),
].map(({ id, title, parameters, readings, tables }) => ({ id, title, parameters, readings, tables }));
