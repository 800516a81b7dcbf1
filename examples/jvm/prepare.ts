/**
 * Writes the files that the Java project needs into `target`: the script that runs on the JVM, the DMN models, test
 * vectors with complete facts for them, and the values of facts as Java enums.
 *
 *     npx tsx examples/jvm/prepare.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { decisions, vocabulary } from 'yekuo';
import { toDmn } from 'yekuo/interchange';
import { readPack } from '../../tools/generate/conformance/read-pack';

const target = join(import.meta.dirname, 'target');
const models = join(target, 'models');
const java = join(target, 'generated-sources/example/facts');
for (const folder of [models, java]) mkdirSync(folder, { recursive: true });

await build({
  entryPoints: [join(import.meta.dirname, 'src/main/js/entry.ts')],
  bundle: true,
  format: 'iife',
  globalName: 'yekuo',
  target: 'es2022',
  charset: 'utf8',
  outfile: join(target, 'classes/yekuo.js'),
});

for (const [id, decision] of Object.entries(decisions)) {
  writeFileSync(join(models, `${id}.dmn`), toDmn(decision as Parameters<typeof toDmn>[0]));
}

// DMN has no unknown facts. Facts that a vector leaves out make no difference, so they get their first value.
const first = Object.fromEntries(
  Object.entries(vocabulary).map(([name, definition]) => [
    name,
    definition.kind === 'boolean' ? false : definition.kind === 'number' ? 0 : definition.values[0],
  ]),
);
const vectors = readPack().decisions.flatMap(({ decision, vectors: all }) =>
  all.flatMap(({ facts, answer }) => {
    const { status, outcome } = answer as { readonly status: string; readonly outcome?: unknown };
    return status === 'decided' ? [{ decision, facts: { ...first, ...facts }, outcome }] : [];
  }),
);
writeFileSync(join(models, 'vectors.json'), JSON.stringify(vectors));

for (const [name, definition] of Object.entries(vocabulary)) {
  if (definition.kind !== 'oneOf') continue;
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  const values = definition.values.map((value) => {
    const constant = value.replace(/([a-z])([A-Z])(?=[a-z])/g, '$1_$2').toUpperCase();
    return `    ${/^\d/.test(constant) ? `V${constant}` : constant}("${value}")`;
  });
  writeFileSync(
    join(java, `${type}.java`),
    `package example.facts;

/** The values of the fact {@code ${name}}. Generated from the vocabulary. */
public enum ${type} implements FactValue {
${values.join(',\n')};

    private final String value;

    ${type}(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
`,
  );
}
