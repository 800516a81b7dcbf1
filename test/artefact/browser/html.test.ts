/** The page in a real browser, if one is installed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityViolations } from '../../../tools/gates/browser/axe';
import { chromiumPath, launchChromium } from '../../../tools/gates/browser/chromium';
import { repository } from '../../../tools/repository';
import { mayBeAbsent } from '../../support/may-be-absent';
import { charged, clean, lines, workplace } from '../../cli/program';

const place = workplace();
const { run, write, folder } = place;
afterAll(place.remove);

const month = readFileSync(join(repository, 'examples/records/month.ndjson'), 'utf8');
write('month.ndjson', month);
write('week.ndjson', `${month.split('\n').slice(0, 20).join('\n')}\n`);
const nasty = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
write('nasty.ndjson', lines({ id: nasty, facts: {}, fees: [{ item: nasty }] }));

async function page(name: string, ...args: readonly string[]): Promise<void> {
  await run(['check', name, '--as-of', '2021-10-15', '--format', 'html', '--output', 'page.html', ...args]);
}

describe.skipIf(mayBeAbsent(chromiumPath !== undefined))('the page in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  }, 60_000);
  afterAll(() => browser.close());

  /** Opens the page, and collects the errors of the browser. */
  async function open(width: number): Promise<{ readonly view: Page; readonly complaints: readonly string[] }> {
    const view = await browser.newPage({ viewport: { width, height: 900 } });
    const complaints: string[] = [];
    view.on('console', (message) => complaints.push(message.text()));
    view.on('pageerror', (error) => complaints.push(error.message));
    view.on('request', (request) => {
      if (!request.url().startsWith('file:')) complaints.push(request.url());
    });
    await view.goto(`file://${folder}/page.html`);
    return { view, complaints };
  }

  it.each([
    ['en', 1280],
    ['en', 390],
    ['zh-CN', 1280],
    ['zh-CN', 390],
  ] as const)(
    'fits and is styled in %s at %i pixels',
    async (language, width) => {
      await page('month.ndjson', '--lang', language);
      const { view, complaints } = await open(width);
      expect(await view.evaluate('document.documentElement.scrollWidth')).toBe(width);
      expect(await view.evaluate('document.documentElement.lang')).toBe(language);
      expect(await view.evaluate('getComputedStyle(document.querySelector(".over")).fill')).toBe('rgb(179, 55, 43)');
      expect(await view.locator('article').count()).toBe(20);
      // No word overflows its box.
      const crowded = `[...document.querySelectorAll('.row > .label, .row > .dates')]
        .filter((part) => part.scrollWidth > part.clientWidth).length`;
      expect(await view.evaluate(crowded)).toBe(0);
      expect(complaints).toEqual([]);
      await view.close();
    },
    60_000,
  );

  it.each([
    ['zh-CN', 1280],
    ['en', 390],
  ] as const)(
    'passes axe in %s at %i pixels, light and dark, on every tab',
    async (language, width) => {
      await page('week.ndjson', '--lang', language, '--readings', 'all');
      const { view } = await open(width);
      for (const colorScheme of ['light', 'dark'] as const) {
        await view.emulateMedia({ colorScheme });
        for (const tab of await view.locator('[role=tab]').all()) {
          await tab.click();
          expect(await accessibilityViolations(view), (await tab.textContent()) ?? '').toEqual([]);
        }
      }
      await view.close();
    },
    120_000,
  );

  it('has room for its dates on paper', async () => {
    await page('month.ndjson');
    const { view } = await open(740); // about A4
    await view.emulateMedia({ media: 'print' });
    const broken = `[...document.querySelectorAll('article:not([hidden]) .ends time')]
      .filter((date) => date.getClientRects().length !== 1 || date.parentElement.clientHeight > 24).length`;
    expect(await view.evaluate("document.querySelectorAll('article:not([hidden]) .ends time').length")).toBeGreaterThan(
      10,
    );
    expect(await view.evaluate(broken)).toBe(0);
    await view.close();
  }, 60_000);

  it('prints dark ink on white paper, also where the device is dark', async () => {
    await page('week.ndjson');
    const { view } = await open(740);
    const ink = (): Promise<string> => view.evaluate("getComputedStyle(document.querySelector('h1')).color");
    await view.emulateMedia({ colorScheme: 'dark' });
    expect(await ink()).toBe('rgb(228, 233, 236)');
    await view.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await ink()).toBe('rgb(31, 41, 51)');
    expect(await view.evaluate('getComputedStyle(document.querySelector(".totals")).backgroundColor')).toBe(
      'rgb(255, 255, 255)',
    );
    await view.close();
  });

  it('shows one kind of finding only when asked to', async () => {
    await page('month.ndjson');
    const { view } = await open(1280);
    await view.locator('.filter + details summary').click();
    await view.locator('button[data-code="fee-not-permitted"]').click();
    expect(await view.locator('article:visible').count()).toBe(1);
    expect(await view.locator('.finding:visible').count()).toBe(1);
    await view.locator('button[data-code=""]').click();
    expect(await view.locator('article:visible').count()).toBe(20);
    await view.close();
  }, 60_000);

  it('runs no code of a record', async () => {
    await page('nasty.ndjson');
    const { view, complaints } = await open(390);
    expect(await view.locator('h3').first().textContent()).toBe(nasty);
    expect(complaints).toEqual([]);
    await view.close();
  }, 60_000);

  it('shows one part at a time, sorts tables, and leads from a group to its cases', async () => {
    const of = (id: string, station: string): object => ({ ...charged(id), station });
    write('groups.ndjson', lines(of('a', '甲所'), of('b', '乙所'), of('c', '乙所'), clean('d')));
    await page('groups.ndjson', '--lang', 'zh-CN');
    const { view, complaints } = await open(1280);
    await view.locator('#tab-stations').click();
    expect(await view.locator('[role="tabpanel"]:visible').count()).toBe(1);
    const names = (): Promise<readonly string[]> =>
      view.locator('#panel-stations tbody td:first-child').allTextContents();
    await view.locator('#panel-stations th').nth(1).locator('button').click();
    expect((await names()).at(-1)).toBe('乙所');
    await view.locator('#panel-stations th').nth(1).locator('button').click();
    expect((await names())[0]).toBe('乙所');
    await view.locator('button', { hasText: '乙所' }).click();
    expect(await view.locator('article h3:visible').allTextContents()).toEqual(['b', 'c']);
    await view.locator('#everything').click();
    await view.locator('#search').fill('A');
    expect(await view.locator('article h3:visible').allTextContents()).toContain('a');
    expect(complaints).toEqual([]);
    await view.close();
  }, 60_000);

  it('leads from a department to its cases, and marks what some readings clear', async () => {
    await page('month.ndjson', '--readings', 'all');
    const { view, complaints } = await open(1280);
    await view.locator('#tab-departments').click();
    const row = view.locator('#panel-departments tbody tr', { hasText: 'dispatch' });
    const cases = Number(await row.locator('td').nth(1).textContent());
    await row.locator('button').click();
    expect(await view.locator('article:visible').count()).toBe(cases);
    await view.locator('#everything').click();
    const findings = async (): Promise<number> => view.locator('.finding:visible').count();
    const all = await findings();
    await view.locator('#standing').selectOption('false');
    const contested = await findings();
    expect(contested).toBe(await view.locator('.finding[data-stands="false"]:visible').count());
    expect(contested).toBeGreaterThan(0);
    expect(contested).toBeLessThan(all);
    expect(complaints).toEqual([]);
    await view.close();
  }, 60_000);

  it('can be used from the keyboard, and names its parts', async () => {
    await page('month.ndjson');
    const { view } = await open(1280);
    await view.locator('#tab-cases').focus();
    await view.keyboard.press('ArrowRight');
    const chosen = async (): Promise<string | null> => view.locator('[aria-selected="true"]').getAttribute('id');
    expect(await chosen()).toBe('tab-clauses');
    await view.keyboard.press('End');
    expect(await chosen()).toBe(await view.locator('[role="tab"]').last().getAttribute('id'));
    await view.keyboard.press('ArrowRight');
    expect(await chosen()).toBe('tab-cases');
    await view.keyboard.press('ArrowLeft');
    await view.keyboard.press('Home');
    expect(await chosen()).toBe('tab-cases');
    const unnamed = `[...document.querySelectorAll('button, input, select, [role]')]
      .filter((part) => !(part.textContent.trim() || part.getAttribute('aria-label') || part.labels?.length || part.id === 'place')).length`;
    expect(await view.evaluate(unnamed)).toBe(0);
    await view.close();
  }, 60_000);

  it('stays usable with ten thousand cases, a page at a time', async () => {
    write('flood.ndjson', lines(...Array.from({ length: 10_000 }, (_, index) => charged(`case-${index}`))));
    await page('flood.ndjson', '--jobs', '1');
    const { view, complaints } = await open(1280);
    expect(await view.locator('article').count()).toBe(20);
    await view.locator('#next').click();
    expect(await view.locator('#place').textContent()).toBe('21 to 40 of 10000');
    const paint = 'performance.getEntriesByName("first-contentful-paint")[0].startTime';
    // Two seconds on an idle machine; this one may be busy.
    expect(await view.evaluate(paint)).toBeLessThan(10_000);
    expect(complaints).toEqual([]);
    await view.close();
  }, 120_000);

  it('saves what is shown as CSV', async () => {
    await page('month.ndjson', '--lang', 'zh-CN');
    const { view } = await open(1280);
    await view.locator('.filter + details summary').click();
    await view.locator('button[data-code="fee-not-permitted"]').click();
    const waiting = view.waitForEvent('download');
    await view.locator('#csv').click();
    const download = await waiting;
    await download.saveAs(join(folder, 'saved.csv'));
    const rows = readFileSync(join(folder, 'saved.csv'), 'utf8').trimEnd().split('\r\n');
    expect(rows[0]).toMatch(/^\u{FEFF}"类别","工单编号"/u);
    expect(rows.length).toBeGreaterThan(1);
    await view.close();
  }, 60_000);
});
