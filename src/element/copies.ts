import type { Facts } from '../facts';
import { neixiang2021Parameters } from '../policy/parameters';
import type { NamedRulebook } from './rule-view';
import type { ElementState } from './state';

/** What is copied: the decision, what was entered and chosen, and the policy that was chosen. */
export interface Copied extends Omit<ElementState, 'policy'> {
  readonly id: string;
  readonly policy: NamedRulebook | undefined;
}

/** What can be copied, by its name on the button. */
export const copies: Readonly<Record<string, (copied: Copied) => string>> = {
  TypeScript(copied) {
    const { id } = copied;
    const facts = JSON.stringify(copied.facts);
    const policy = policyOf(copied);
    return policy === undefined
      ? `import { ${id} } from 'yekuo';\n\n${id}.decide(${facts});`
      : `import { definePolicy, ${id} } from 'yekuo';\n\nconst policy = definePolicy(${policy});\n${id}.under(policy).decide(${facts});`;
  },
  JSON: ({ facts }) => JSON.stringify(facts),
  yekuo(copied) {
    const policy = policyOf(copied);
    const other = policy === undefined ? '' : ` --policy <(echo ${quoted(policy)})`;
    return `echo ${quoted(JSON.stringify(copied.facts satisfies Facts))} | yekuo decide ${copied.id} --facts -${other}`;
  },
};

/** The policy and the readings that were chosen, as `definePolicy` and files take them; undefined if none were. */
function policyOf({ policy, readings }: Copied): string | undefined {
  if (policy === undefined && Object.keys(readings).length === 0) return undefined;
  const parameters = Object.entries(policy?.parameters ?? {}).filter(
    ([name, value]) => (neixiang2021Parameters as Readonly<Record<string, number>>)[name] !== value,
  );
  return JSON.stringify({
    id: policy?.id ?? 'other',
    ...(parameters.length > 0 && { parameters: Object.fromEntries(parameters) }),
    readings: { ...policy?.readings, ...readings },
    ...(policy?.tables && { tables: policy.tables }),
  });
}

/** A text as one word of a shell, whatever was entered. */
function quoted(text: string): string {
  return `'${text.replace(/'/g, "'\\''")}'`;
}
