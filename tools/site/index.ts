/**
 * Builds the site and opens it for reading:
 *
 *     npm run docs
 *     npm run docs -- --only-build
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { repository } from '../repository';
import { brokenLinks } from './broken-links';
import { buildSite } from './build-site';

const folder = join(repository, 'reports/site');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

await buildSite(folder);
const broken = brokenLinks(folder);
if (broken.length > 0) throw new Error(`links that lead nowhere:\n${broken.join('\n')}`);
console.log(`built: ${folder}`);

if (!process.argv.includes('--only-build')) {
  const server = createServer(({ url = '/' }, response) => {
    const path = normalize(new URL(url, 'http://site').pathname);
    const asked = join(folder, path);
    const file = existsSync(asked) && statSync(asked).isDirectory() ? join(asked, 'index.html') : asked;
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    if (typeof address === 'object' && address !== null) console.log(`open http://${address.address}:${address.port}/`);
  });
}
