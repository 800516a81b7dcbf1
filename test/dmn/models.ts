/** Models written by hand, as short as the standard allows. */

const namespace = 'https://www.omg.org/spec/DMN/20230324/MODEL/';

/** A text as XML holds it. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A model with these elements. */
export function model(elements: readonly string[], attributes = `xmlns="${namespace}"`): string {
  return `<definitions ${attributes} id="model" name="model" namespace="urn:test">${elements.join('')}</definitions>`;
}

/** An input of a type. */
export function input(name: string, typeRef: string): string {
  return `<inputData id="${escaped(name)}" name="${escaped(name)}"><variable name="${escaped(name)}" typeRef="${typeRef}"/></inputData>`;
}

interface TableText {
  readonly name: string;
  /** The expressions of the columns, each an input; those of other decisions are in `reads`. */
  readonly inputs?: readonly string[];
  readonly reads?: readonly string[];
  readonly outputs?: readonly { readonly name?: string; readonly values?: string; readonly otherwise?: string }[];
  /** The entries of each row: tests of the columns, then outputs. */
  readonly rows: readonly (readonly string[])[];
  /** The attributes of the table. */
  readonly policy?: string;
}

/** A decision that is a table. */
export function table({ name, inputs = [], reads = [], outputs = [{}], rows, policy = '' }: TableText): string {
  const text = (value: string): string => `<text>${escaped(value)}</text>`;
  const requirements = [
    ...inputs.map((each) => each.split('.')[0] ?? '').map((each) => `<requiredInput href="#${escaped(each)}"/>`),
    ...reads.map((each) => `<requiredDecision href="#${escaped(each.split('.')[0] ?? '')}"/>`),
  ].map((each) => `<informationRequirement>${each}</informationRequirement>`);
  const columns = [...inputs, ...reads];
  return [
    `<decision id="${escaped(name)}" name="${escaped(name)}">`,
    ...requirements,
    `<decisionTable ${policy}>`,
    ...columns.map((each) => `<input><inputExpression>${text(each)}</inputExpression></input>`),
    ...outputs.map(
      ({ name: output, values, otherwise }) =>
        `<output ${output === undefined ? '' : `name="${escaped(output)}"`}>` +
        (values === undefined ? '' : `<outputValues>${text(values)}</outputValues>`) +
        `${otherwise === undefined ? '' : `<defaultOutputEntry>${text(otherwise)}</defaultOutputEntry>`}</output>`,
    ),
    ...rows.map((entries, index) => {
      const cells = entries.map((entry, at) => {
        const kind = at < columns.length ? 'inputEntry' : 'outputEntry';
        return `<${kind}>${text(entry)}</${kind}>`;
      });
      return `<rule id="${escaped(name)}-${index + 1}">${cells.join('')}</rule>`;
    }),
    '</decisionTable></decision>',
  ].join('');
}

/** So many lines. */
export const lines = (count: number, line: (index: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, i) => line(i));
