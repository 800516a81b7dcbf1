/** Compares generated records in a process of its own: `node --import tsx test/reference/compare-records.ts SEED COUNT`. */
import { compareRecords } from './compared-records';

const [seed = '', count = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(compareRecords(Number(seed), Number(count))));
