/**
 * Generates all committed generated files, or those of the named generators.
 *
 *     npm run generate
 *     npm run generate -- calendar api-report
 */
import { write } from './generated-files';
import { generators } from './generators';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(generators, name));
if (unknown.length > 0)
  throw new Error(`no such generator: ${unknown.join(', ')}; there are ${Object.keys(generators).join(', ')}`);

for (const [name, generate] of Object.entries(generators)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`${name}: ${write(await generate())} files written`);
}
