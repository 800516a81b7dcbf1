/** The element `yekuo-rule` on a page of one's own, in a real browser, if one is installed. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, launchChromium } from '../../../tools/gates/browser/chromium';
import { repository } from '../../../tools/repository';
import { comparedPolicies } from '../../../tools/site/policies';
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

  /** Adds an element to the page, and returns the selector of its parts. */
  async function add(id: string, attributes: string): Promise<(part: string) => ReturnType<Page['locator']>> {
    await page.evaluate(`document.body.insertAdjacentHTML('beforeend', '<yekuo-rule id="${id}" ${attributes}>')`);
    return (part) => page.locator(`#${id} ${part}`);
  }

  const focused = (): Promise<unknown> => page.evaluate('document.activeElement?.shadowRoot?.activeElement?.id');

  it('keeps the focus where it is, whatever is drawn again', async () => {
    const part = await add('focus', 'decision="smallMicroEnterprise"');
    const reading = part('label[data-reading=I-03] select');
    await reading.focus();
    await page.keyboard.press('ArrowDown');
    expect([await reading.inputValue(), await focused()]).toEqual(['subsidiariesOnly', 'I-03']);
    await part('fieldset button').focus();
    await page.keyboard.press('Enter');
    expect([await reading.inputValue(), await focused()]).toEqual(['parentAndSubsidiaries', 'reset']);
  });

  it('keeps what is being typed when the page sets policies', async () => {
    const part = await add('typed', 'decision="smallMicroEnterprise"');
    const capacity = part('input[name=equipmentCapacityKw]');
    await capacity.pressSequentially('160.');
    await page.evaluate(`document.querySelector('#typed').policies = []`);
    await page.keyboard.type('5');
    expect(await capacity.inputValue()).toBe('160.5');
  });

  it('keeps parts unfolded when an answer changes', async () => {
    const part = await add('unfolded', 'decision="redLineEligibility"');
    const read = part('details[data-part=smallMicroEnterprise]');
    await read.locator('summary').first().click();
    await read.locator('li.open').first().waitFor();
    await part('select[name=usage]').selectOption('residential');
    expect(await read.locator('li.applies').getAttribute('data-row')).toBe('otherUsage');
  });

  it('announces changed outcomes once, in a part that stays', async () => {
    const part = await add('announced', 'decision="smallMicroEnterprise"');
    await page.evaluate(`
      globalThis.announced = [];
      const status = document.querySelector('#announced').shadowRoot.querySelector('[role=status]');
      new MutationObserver(() => announced.push(status.textContent)).observe(status, { childList: true, subtree: true });
    `);
    await part('input[name=equipmentCapacityKw]').pressSequentially('１600', { delay: 5 });
    await part('select[name=usage]').selectOption('residential');
    const announced = await page.evaluate<readonly string[]>('announced');
    expect(announced.length).toBe(new Set(announced).size);
    expect(announced.at(-1)).toContain('not a small or micro enterprise');
  });

  it('marks the field of an invalid entry, which does not stay behind when the page shows another decision', async () => {
    const part = await add('marked', 'decision="smallMicroEnterprise"');
    await part('input[name=equipmentCapacityKw]').fill('many');
    expect(await part('[aria-invalid=true]').getAttribute('name')).toBe('equipmentCapacityKw');
    await page.evaluate(`document.querySelector('#marked').setAttribute('decision', 'transformerLease')`);
    expect(await part('.problem, [aria-invalid=true]').count()).toBe(0);
    expect(await part('.answer').textContent()).toContain('Transformer lease');
  });

  it('keeps its state when the page changes what an event tells', async () => {
    const part = await add('told', 'decision="smallMicroEnterprise"');
    await page.evaluate(`document.querySelector('#told').addEventListener('yekuo-change', ({ detail }) => {
      Reflect.set(detail.facts, 'usage', 'other');
    })`);
    await part('select[name=usage]').selectOption('industrialCommercial');
    await part('select[name=siteType]').selectOption('ordinary');
    expect(await part('.answer').getAttribute('class')).toBe('answer');
  });

  it('fits in 320 pixels with everything unfolded', async () => {
    const part = await add('narrow', 'decision="assetFunding" style="width: 300px"');
    await page.evaluate(`document.querySelector('#narrow').policies = ${JSON.stringify(comparedPolicies)}`);
    for (const summary of await part('summary').all()) await summary.click();
    await expect.poll(() => part('details[open] > *').count()).toBeGreaterThan(4);
    const [frame, host] = [part('.frame'), page.locator('#narrow')];
    expect(await frame.evaluate((shown: { scrollWidth: number }) => shown.scrollWidth)).toBeLessThanOrEqual(300);
    expect((await host.boundingBox())?.width).toBe(300);
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
