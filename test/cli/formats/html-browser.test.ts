/** The page in a real browser, if one is installed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, launchChromium } from '../../../tools/gates/browser/chromium';
import { repository } from '../../../tools/repository';
import { mayBeAbsent } from '../../support/may-be-absent';
import { workplace, lines } from '../program';

const place = workplace();
const { run, write, folder } = place;
afterAll(place.remove);

write('month.ndjson', readFileSync(join(repository, 'examples/records/month.ndjson'), 'utf8'));
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

  /** Opens the page, and keeps what the browser complains of. */
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
      expect(await view.locator('article').count()).toBe(27);
      // No word runs out of its place into the next.
      const crowded = `[...document.querySelectorAll('.row > .label, .row > .dates')]
        .filter((part) => part.scrollWidth > part.clientWidth).length`;
      expect(await view.evaluate(crowded)).toBe(0);
      expect(complaints).toEqual([]);
      await view.close();
    },
    60_000,
  );

  it('shows one kind of finding only when asked to', async () => {
    await page('month.ndjson');
    const { view } = await open(1280);
    await view.locator('button[data-code="fee-not-permitted"]').click();
    expect(await view.locator('article:visible').count()).toBe(1);
    expect(await view.locator('.finding:visible').count()).toBe(1);
    expect(await view.locator('.clean:visible').count()).toBe(0);
    await view.locator('button[data-code=""]').click();
    expect(await view.locator('article:visible').count()).toBe(27);
    await view.close();
  }, 60_000);

  it('runs no code of a record', async () => {
    await page('nasty.ndjson');
    const { view, complaints } = await open(390);
    expect(await view.locator('h3').first().textContent()).toBe(nasty);
    expect(complaints).toEqual([]);
    await view.close();
  }, 60_000);
});
