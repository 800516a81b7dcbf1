/** The element `yekuo-rule` on a page of one's own, in a real browser, if one is installed. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, launchChromium } from '../../../tools/gates/browser/chromium';
import { repository } from '../../../tools/repository';
import { mayBeAbsent } from '../../support/may-be-absent';

const html = `<!doctype html><meta charset="utf-8">
<yekuo-rule decision="smallMicroEnterprise" facts='{"temporarySupply":false}'></yekuo-rule><div id="other"></div>`;

describe.skipIf(mayBeAbsent(chromiumPath !== undefined))('the element on a page of its own', () => {
  const server = createServer(({ url = '/' }, response) => {
    const isScript = url.endsWith('.js');
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? readFileSync(join(repository, 'dist/element', url)) : html);
  });
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    page = await browser.newPage();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (typeof address !== 'object' || address === null) throw new Error('the server has no address');
    await page.goto(`http://${address.address}:${address.port}/`);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  it('takes policies that the page set before the script was loaded', async () => {
    await page.evaluate(`
      document.querySelector('yekuo-rule').policies = [
        { id: 'wide', title: { zh: '放宽', en: 'Wide' }, parameters: { smallMicroMaximumCapacityKw: 200 } },
      ];
      import('/en.js').then(({ defineRuleElement }) => defineRuleElement());
    `);
    await page.locator('yekuo-rule').getByText('Wide (wide)').waitFor();
    expect(await page.evaluate(`document.querySelector('yekuo-rule').policies.length`)).toBe(1);
  });

  it('keeps its answers when the page moves it', async () => {
    const usage = page.locator('yekuo-rule select[name=usage]');
    await usage.selectOption('residential');
    await page.evaluate(`document.querySelector('#other').append(document.querySelector('yekuo-rule'))`);
    expect(await usage.inputValue()).toBe('residential');
    expect(await page.locator('yekuo-rule select[name=temporarySupply]').inputValue()).toBe('false');
  });

  it.each(['{usage', 'null', '[1]'])('says that it cannot read its facts: %s', async (facts) => {
    await page.evaluate(
      `document.body.insertAdjacentHTML('beforeend', '<yekuo-rule class="bad" decision="supplyLine" facts="${facts}">')`,
    );
    expect(await page.locator('.bad .problem').last().textContent()).toContain(`facts="${facts}"?`);
  });

  it('names the initial facts that are invalid, and keeps the others', async () => {
    await page.evaluate(
      `document.body.insertAdjacentHTML('beforeend', \`<yekuo-rule id="typo" decision="smallMicroEnterprise"
        facts='{"usage":"residental","temporarySupply":true}'>\`)`,
    );
    expect(await page.locator('#typo .problem').textContent()).toContain('"residental"');
    expect(await page.locator('#typo select[name=temporarySupply]').inputValue()).toBe('true');
    await page.locator('#typo select[name=usage]').selectOption('industrialCommercial');
    expect(await page.locator('#typo .problem').count()).toBe(0);
  });

  it('offers to copy only where a page may', async () => {
    expect(await page.locator('yekuo-rule .copy button').count()).toBeGreaterThan(0);
    // As on pages without TLS, such as those of an intranet.
    await page.evaluate(`delete Navigator.prototype.clipboard;
      document.body.insertAdjacentHTML('beforeend', '<yekuo-rule id="plain" decision="supplyLine"></yekuo-rule>')`);
    await page.locator('#plain select').first().waitFor();
    expect(await page.locator('#plain .copy').count()).toBe(0);
  });
});
