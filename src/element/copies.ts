import type { Facts } from '../facts';
import { neixiang2021Parameters } from '../policy/parameters';
import type { NamedRulebook } from './rule-view';
import type { ElementState } from './state';

/** What can be copied from: the decision, the entries and choices, and the chosen policy. */
export interface Copied extends Omit<ElementState, 'policy'> {
  readonly id: string;
  readonly policy: NamedRulebook | undefined;
}

/** The texts to copy, by the label of their button. */
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

/** The chosen policy and readings in the form of `definePolicy` and of policy files; undefined without a choice. */
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

/** Quotes a text as one word for a shell, whatever it contains. */
function quoted(text: string): string {
  return `'${text.replace(/'/g, "'\\''")}'`;
}
