/** The site as it is built, and in a real browser, if one is installed. */
import { createReadStream, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, launchChromium } from '../../../tools/gates/browser/chromium';
import { accessibilityViolations } from '../../../tools/gates/browser/axe';
import { brokenLinks } from '../../../tools/site/broken-links';
import { buildSite } from '../../../tools/site/build-site';
import { foreignProse, proseBlocks } from '../../../tools/site/foreign-prose';
import { pagesOf, reviewPdf } from '../../../tools/site/review-pdf';
import { decisions } from '../../../src';
import { mayBeAbsent } from '../../support/may-be-absent';

const folder = mkdtempSync(join(tmpdir(), 'yekuo-site-'));
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

beforeAll(() => buildSite(folder), 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the site', () => {
  it('has a page for every decision in both languages', () => {
    const pages = Object.keys(decisions).flatMap((id) => [`zh/rules/${id}.html`, `en/rules/${id}.html`]);
    expect(pages.filter((page) => !existsSync(join(folder, page)))).toEqual([]);
  });

  it('has no broken link, and a broken link is noticed', () => {
    expect(brokenLinks(folder)).toEqual([]);
    const planted = join(folder, 'planted.html');
    writeFileSync(planted, '<a href="nowhere.html">1</a><a href="zh/index.html#nowhere">2</a><a href="#none">3</a>');
    expect(brokenLinks(folder)).toHaveLength(3);
    rmSync(planted);
  });

  it.each([
    ['zh', 'zh-CN'],
    ['en', 'en'],
  ] as const)('has no prose of another language below %s, and no marks of Markdown', (part, language) => {
    const paths = readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.html'),
    );
    expect(paths.length).toBeGreaterThan(30);
    const faults = paths.flatMap((path) => {
      const html = readFileSync(join(folder, part, path), 'utf8');
      const blocks = proseBlocks(html).filter((block) => /`|\*\*|\]\(/.test(block));
      return [...foreignProse(html, language), ...blocks].map((block) => `${path}: ${block}`);
    });
    expect(faults).toEqual([]);
  });

  it.each(['zh-CN', 'en'])('the element in %s is at most 35 kB', (language) => {
    const size = gzipSync(readFileSync(join(folder, `assets/element/${language}.js`)), { level: 9 }).length;
    expect(size).toBeLessThanOrEqual(35_000);
  });
});

describe.skipIf(mayBeAbsent(chromiumPath !== undefined))('the site in a browser', () => {
  const server = createServer(({ url = '/' }, response) => {
    const file = join(folder, new URL(url, 'http://site').pathname);
    response.setHeader('content-type', types[extname(file)] ?? 'application/json');
    createReadStream(file).pipe(response);
  });
  let browser: Browser;
  let home: string;
  beforeAll(async () => {
    browser = await launchChromium();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (typeof address !== 'object' || address === null) throw new Error('the server has no address');
    home = `http://${address.address}:${address.port}`;
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  /** Opens a page, and collects the errors of the browser: failing scripts, and violations of the security policy. */
  async function open(
    path: string,
    width = 1280,
  ): Promise<{ readonly view: Page; readonly complaints: readonly string[] }> {
    const view = await browser.newPage({ viewport: { width, height: 900 } });
    const complaints: string[] = [];
    view.on('console', (message) => complaints.push(message.text()));
    view.on('pageerror', (error) => complaints.push(error.message));
    await view.goto(`${home}/${path}`);
    return { view, complaints };
  }

  it.each([
    ['zh/index.html', 1280],
    ['zh/index.html', 390],
    ['en/rules/processTimeLimit.html', 1280],
    ['en/rules/processTimeLimit.html', 390],
    ['zh/rules/clauses.html', 390],
    ['en/performance.html', 390],
  ])('%s fits at %i pixels and keeps the security policy', async (path, width) => {
    const { view, complaints } = await open(path, width);
    await view.waitForLoadState('networkidle');
    expect(await view.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(complaints).toEqual([]);
    await view.close();
  });

  it('has no page that is wider than a phone', async () => {
    // Without scripts, which takes a third of the time; the pages with an element are tried above.
    const view = await browser.newPage({ viewport: { width: 390, height: 900 }, javaScriptEnabled: false });
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /^\w+\W.*\.html$/.test(path),
    );
    const wide: string[] = [];
    for (const path of paths) {
      await view.goto(`${home}/${path}`); // until its style is there
      if (Number(await view.evaluate('document.documentElement.scrollWidth')) > 390) wide.push(path);
    }
    expect(paths.length).toBeGreaterThan(70);
    expect(wide).toEqual([]);
    await view.close();
  }, 120_000);

  it.each(
    [
      'zh/index.html',
      'zh/policies.html',
      'en/rules/readings.html',
      'zh/rules/processTimeLimit.html',
      'en/performance.html',
      'zh/review-sheet.html',
    ].flatMap((path) => (['light', 'dark'] as const).map((scheme) => [path, scheme] as const)),
  )('%s has nothing that axe objects to, %s', async (path, colorScheme) => {
    const { view } = await open(path);
    await view.emulateMedia({ colorScheme });
    await view.waitForLoadState('networkidle');
    expect(await accessibilityViolations(view)).toEqual([]);
    await view.close();
  });

  it('has code that can be scrolled without a mouse on a phone', async () => {
    const { view } = await open('en/forms.html', 390);
    expect(await accessibilityViolations(view)).toEqual([]);
    await view.close();
  });

  it('can be searched by keyboard, and says how much was found', async () => {
    const { view } = await open('zh/index.html');
    const focused = view.locator(':focus');
    await view.keyboard.press('/');
    await view.keyboard.type('小微');
    await view.locator('#found a').first().waitFor();
    expect(await view.locator('#count').textContent()).toMatch(/ 12$/);
    expect(await accessibilityViolations(view)).toEqual([]);
    await view.keyboard.press('ArrowDown');
    await view.keyboard.press('ArrowDown');
    expect(await focused.textContent()).toBe(await view.locator('#found a').nth(1).textContent());
    await view.keyboard.press('Escape');
    expect(await focused.getAttribute('id')).toBe('search');
    expect(await view.locator('#found').isVisible()).toBe(false);
    await view.close();
  });

  it('keeps the answers when the language is switched', async () => {
    const { view } = await open('zh/rules/supplyLine.html#voltageLevel=10kV');
    await view.locator('header a[lang=en]').click();
    await view.waitForURL(/en\/rules\/supplyLine\.html#voltageLevel=10kV$/);
    expect(await view.locator('yekuo-rule select[name=voltageLevel]').inputValue()).toBe('10kV');
    await view.close();
  });

  it('fails axe for a field without a label', async () => {
    const { view } = await open('zh/index.html');
    await view.evaluate("document.querySelector('main').append(document.createElement('input'))");
    expect((await accessibilityViolations(view)).map(({ rule }) => rule)).toContain('label');
    await view.close();
  });

  it('finds Chinese words within sentences', async () => {
    const { view } = await open('zh/index.html');
    await view.locator('#search').fill('小微企业');
    await view.locator('#found a').first().waitFor();
    expect(await view.locator('#found a').allTextContents()).toContain('小微企业认定');
    await view.close();
  });

  it('shows applicable, excluded and open rows, the next question, and keeps the answers in the address', async () => {
    const { view, complaints } = await open('en/rules/smallMicroEnterprise.html');
    const row = (id: string): string => `yekuo-rule li[data-row=${id}]`;
    await expect.poll(() => view.locator('yekuo-rule li.open').count()).toBeGreaterThan(5);
    await view.locator('yekuo-rule select[name=usage]').focus();
    await view.keyboard.press('ArrowDown');
    await view.locator('yekuo-rule select[name=temporarySupply]').selectOption('true');
    await view.locator('yekuo-rule input[name=equipmentCapacityKw]').fill('１５０kW');
    expect(await view.locator(row('capacityAboveThreshold')).getAttribute('class')).toBe('excluded');
    expect(await view.locator('yekuo-rule .answer').getAttribute('class')).toContain('decided');
    const { hash } = new URL(view.url());
    expect(hash).toContain('equipmentCapacityKw=150');

    const again = await open(`en/rules/smallMicroEnterprise.html${hash}`);
    expect(await again.view.locator('yekuo-rule input[name=equipmentCapacityKw]').inputValue()).toBe('150');
    expect(await again.view.locator('yekuo-rule .answer').textContent()).toContain('not a small or micro enterprise');
    expect([...complaints, ...again.complaints]).toEqual([]);
    await view.close();
    await again.view.close();
  });

  it('shows what is wrong with an entry until it is corrected', async () => {
    const { view } = await open('en/rules/smallMicroEnterprise.html');
    await view.locator('yekuo-rule input[name=equipmentCapacityKw]').fill('many');
    expect(await view.locator('yekuo-rule [role=alert]').textContent()).toContain('Equipment capacity');
    await view.locator('yekuo-rule input[name=equipmentCapacityKw]').fill('200');
    expect(await view.locator('yekuo-rule [role=alert]').count()).toBe(0);
    await view.close();
  });

  it('decides by the chosen policy, with its own rows, and keeps it in the address', async () => {
    const { view, complaints } = await open('en/rules/processTimeLimit.html#voltageLevel=220V&usage=residential');
    await view.locator('yekuo-rule input[value=guizhou2021]').check();
    expect(await view.locator('yekuo-rule li[data-row=residents]').textContent()).toContain('3 working days');
    expect(await view.locator('yekuo-rule li.applies').getAttribute('data-row')).toBe('residents');
    const again = await open(`en/rules/processTimeLimit.html${new URL(view.url()).hash}`);
    expect(await again.view.locator('yekuo-rule input[value=guizhou2021]').isChecked()).toBe(true);
    expect([...complaints, ...again.complaints]).toEqual([]);
    await view.close();
    await again.view.close();
  });

  it.each(['zh-CN', 'en'] as const)('prints the review sheet in %s on at most 45 pages', async (language) => {
    const pages = pagesOf(await reviewPdf(language, browser));
    expect(pages).toBeGreaterThan(20);
    expect(pages).toBeLessThanOrEqual(45);
  });

  it('switches readings, and marks those on which the outcome depends', async () => {
    const { view } = await open(
      'en/rules/outageSchedule.html#voltageLevel=220V&interruptsOthers=true&liveWorkFeasible=false',
    );
    const reading = view.locator('yekuo-rule label[data-reading=I-12]');
    await expect.poll(() => reading.textContent()).toContain('the outcome depends on it');
    const before = await view.locator('yekuo-rule .answer').textContent();
    await reading.locator('select').selectOption('weekly');
    expect(await view.locator('yekuo-rule .answer').textContent()).not.toBe(before);
    await view.close();
  });
});
