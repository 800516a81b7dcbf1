import { DuckDBInstance } from '@duckdb/node-api';
const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
const c = await instance.connect();
for (const q of process.argv.slice(2)) { try { console.log(JSON.stringify((await c.runAndReadAll(q)).getRowsJson())); } catch (e) { console.log(String(e)); } }
