/** The minimal program that reads NDJSON: it parses every line of a file. */
import { createReadStream } from 'node:fs';

let rest = '';
let records = 0;
for await (const chunk of createReadStream(process.argv[2] ?? '', { encoding: 'utf8' })) {
  const lines = `${rest}${String(chunk)}`.split('\n');
  rest = lines.pop() ?? '';
  for (const line of lines) {
    const record: unknown = JSON.parse(line);
    if (record !== null) records += 1;
  }
}
console.log(records);
