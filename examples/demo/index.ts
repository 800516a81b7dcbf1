import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeCase } from './describe-case';
import { readCase } from './read-case';

const { values, positionals } = parseArgs({
  options: { lang: { type: 'string', default: 'en' } },
  allowPositionals: true,
});

if (positionals[0] === 'policies') {
  // One case under every example policy, and under every reading that changes an answer.
  const { asMarkdown } = await import('../policies/side-by-side');
  console.log(asMarkdown(values.lang === 'zh-CN' ? 'zh-CN' : 'en'));
  process.exit();
}

const folder = join(import.meta.dirname, '../cases');
const files = positionals.length > 0 ? positionals : readdirSync(folder).map((name) => join(folder, name));
const language = values.lang === 'zh-CN' ? 'zh-CN' : 'en';

for (const file of files.toSorted()) console.log(describeCase(readCase(file), language).join('\n'), '\n');
