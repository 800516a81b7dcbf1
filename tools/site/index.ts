/**
 * Builds the site, with the review sheet as a PDF if Chromium is installed, and serves it:
 *
 *     npm run docs
 *     npm run docs -- --only-build
 */
import { createReadStream, existsSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { repository } from '../repository';
import { chromiumPath, launchChromium } from '../gates/browser/chromium';
import { brokenLinks } from './broken-links';
import { buildSite } from './build-site';
import { folderOf } from './page';
import { reviewPdf } from './review-pdf';

const folder = join(repository, 'reports/site');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
};

await buildSite(folder);
if (chromiumPath !== undefined) {
  const browser = await launchChromium();
  for (const language of ['zh-CN', 'en'] as const) {
    writeFileSync(join(folder, folderOf(language), 'review-sheet.pdf'), await reviewPdf(language, browser));
  }
  await browser.close();
}
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
