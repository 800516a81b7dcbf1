/** The example form in a real Chromium, under the content security policy that strict pages have. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pageTexts } from '../../../examples/form/src/texts';
import { chromiumPath, launchChromium } from '../../../tools/gates/browser/chromium';
import {
  answerByKeyboard,
  buildForm,
  enterDate,
  tabTo,
  type FormAnswers,
} from '../../../tools/gates/browser/form-page';
import { servePage, type PageServer } from '../../../tools/gates/browser/page-server';
import type { RequiredDocument } from '../../../src/rules/documents';
import type { Asset } from '../../../src/rules/investment';
import type { ConnectionStage } from '../../../src/rules/stages';
import { mayBeAbsent } from '../../support/may-be-absent';

interface FormCase {
  readonly name: string;
  readonly answers: FormAnswers;
  readonly asked: number;
  readonly documents: readonly RequiredDocument[];
  readonly stages: readonly ConnectionStage[];
  readonly customerPays: readonly Asset[];
  readonly deadline: string;
  /** The parts of the time where works may stop the clock: those that are told, and the days that are the utility's. */
  readonly segments?: { readonly parts: number; readonly workingDays: number };
}

/** Applied for on 2021-09-28: the National Day holiday and its make-up Saturday lie ahead. */
const cases: readonly FormCase[] = [
  {
    name: 'a small workshop at 380 V',
    answers: {
      voltageLevel: 1,
      usage: 1,
      siteType: 0,
      ownership: 0,
      equipmentCapacityKw: '120.5',
      temporarySupply: 1,
      batchApplication: 1,
      importantCustomer: 1,
      supportingWorks: 1,
      proactiveService: 1,
    },
    asked: 10,
    documents: ['subjectProof', 'propertyProof'],
    stages: ['application', 'meterConnection'],
    customerPays: ['customerSideWorks'],
    deadline: '2021-09-30',
  },
  {
    name: 'an important factory in a provincial park at 10 kV',
    answers: {
      voltageLevel: 2,
      usage: 1,
      siteType: 0,
      ownership: 0,
      equipmentCapacityKw: '900',
      appliedCapacityKva: '8000',
      temporarySupply: 1,
      residentialDistributionWorks: 1,
      parkLevel: 2,
      substitutionShare: '0',
      evChargingFacility: 1,
      importantCustomer: 0,
      assetTransfer: 1,
      applicationType: 0,
      customerExternalWorks: 0,
      proactiveService: 1,
      batchApplication: 1,
    },
    asked: 12,
    documents: ['subjectProof', 'propertyProof', 'governmentApproval'],
    stages: ['application', 'supplyPlanReply', 'meterConnection'],
    customerPays: ['customerSideWorks'],
    deadline: '2021-11-02',
    segments: { parts: 2, workingDays: 21 },
  },
  {
    name: 'a household on an estate',
    answers: { voltageLevel: 0, usage: 0, residentialSupply: 2, supportingWorks: 1 },
    asked: 4,
    documents: ['subjectProof', 'propertyProof'],
    stages: ['application', 'meterConnection'],
    customerPays: ['customerSideWorks'],
    deadline: '2021-09-30',
  },
  {
    name: 'a home supplied on its own',
    answers: { voltageLevel: 0, usage: 0, residentialSupply: 1, supportingWorks: 1 },
    asked: 4,
    documents: ['subjectProof', 'propertyProof'],
    stages: ['application', 'meterConnection'],
    customerPays: ['customerSideWorks'],
    deadline: '2021-09-30',
  },
  {
    name: 'a pumping station at 35 kV',
    answers: {
      voltageLevel: 3,
      usage: 3,
      substitutionShare: '0.5',
      evChargingFacility: 1,
      importantCustomer: 1,
      assetTransfer: 1,
      applicationType: 0,
      proactiveService: 1,
    },
    asked: 8,
    documents: ['subjectProof', 'propertyProof'],
    stages: ['application', 'supplyPlanReply', 'customerExternalWorks', 'meterConnection'],
    customerPays: ['worksToRedLine', 'customerSideWorks'],
    deadline: '2021-10-26',
    segments: { parts: 3, workingDays: 16 },
  },
];

const sizes = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } } as const;

/** How long each verdict took, in milliseconds; the first one also compiles the decisions. */
function verdictTimes(page: Page): Promise<readonly number[]> {
  return page.evaluate('performance.getEntriesByName("verdict").slice(1).map(({ duration }) => duration)');
}

async function textsOf(page: Page, selector: string): Promise<readonly string[]> {
  return (await page.locator(selector).allInnerTexts()).map((text) => text.trim());
}

/** What a style of the first element comes to. */
function styleOf(page: Page, selector: string, property: string): Promise<string> {
  return page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).${property}`);
}

it('takes no style sheet from which nothing comes', () => {
  const sheet = 'examples/form/src/style.css';
  const imported = [...readFileSync(sheet, 'utf8').matchAll(/^@import '(.+)';$/gm)].map(([, path = '']) => path);
  expect(imported.length).toBeGreaterThan(10);
  const { resolve } = createRequire(import.meta.url);
  expect(imported.filter((path) => readFileSync(resolve(path), 'utf8').trim() === '')).toEqual([]);
});

describe.skipIf(mayBeAbsent(chromiumPath !== undefined))('the example form in Chromium', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'yekuo-form-'));
  const faults: string[] = [];
  const verdicts: number[] = [];
  let server: PageServer;
  let browser: Browser;
  let context: BrowserContext;

  beforeAll(async () => {
    await buildForm(join(folder, 'form'));
    server = await servePage(join(folder, 'form'));
    browser = await launchChromium();
    context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'America/New_York' });
  }, 120_000);

  afterEach(() => {
    const found = [...faults.splice(0), ...server.reports];
    if (found.length > 0) throw new Error(found.join('\n'));
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function openPage(url: string, size: keyof typeof sizes = 'desktop'): Promise<Page> {
    const page = await context.newPage();
    await page.setViewportSize(sizes[size]);
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('requestfailed', (request) => faults.push(`${request.url()} failed`));
    await page.goto(url);
    return page;
  }

  async function openForm(language: 'zh-CN' | 'en', size: keyof typeof sizes): Promise<Page> {
    const page = await openPage(server.url, size);
    if (language === 'en') {
      await tabTo(page, page.getByRole('button', { name: 'English' }));
      await page.keyboard.press('Enter');
    }
    await enterDate(page, '2021-09-28');
    return page;
  }

  /** Every case in both languages and at both widths; every pairing of the two comes up. */
  const settings = cases.flatMap((each, index) =>
    (['zh-CN', 'en'] as const).map((language, other) => ({
      ...each,
      language,
      size: (index + other) % 2 === 0 ? ('desktop' as const) : ('phone' as const),
    })),
  );

  it.each(settings)('decides for $name in $language on a $size, asked by keyboard', async (each) => {
    const texts = pageTexts[each.language];
    const page = await openForm(each.language, each.size);
    expect(await answerByKeyboard(page, each.answers)).toHaveLength(each.asked);
    expect(await textsOf(page, '[data-result="documents"] .documents li')).toEqual(
      each.documents.map((name) => texts.documentLabels[name]),
    );
    expect(await textsOf(page, '[data-result="stages"] .stages li')).toEqual(
      each.stages.map((name) => texts.stageLabels[name]),
    );
    expect(await textsOf(page, '[data-payer="customer"] dd')).toEqual(
      each.customerPays.map((asset) => texts.assetLabels[asset]),
    );
    expect(await textsOf(page, '.strip .due .day')).toEqual([String(Number(each.deadline.slice(-2)))]);
    const { segments } = each;
    expect(await textsOf(page, '[data-test="deadline"]')).toEqual([
      segments === undefined ? each.deadline : texts.workingDays(segments.workingDays),
    ]);
    expect(await page.locator('[data-test="segments"] li').count()).toBe(segments?.parts ?? 0);
    expect(await textsOf(page, '[data-test="without-pause"]')).toEqual(
      segments === undefined ? [] : [texts.withoutPause(each.deadline)],
    );
    expect(await textsOf(page, '[data-test="progress"]')).toEqual([texts.progress(8, 8)]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(sizes[each.size].width);
    verdicts.push(...(await verdictTimes(page)));
    await page.close();
  });

  it('tells what is certain before anything is answered', async () => {
    const page = await openForm('zh-CN', 'desktop');
    expect(await textsOf(page, '.documents li:not(.open)')).toEqual([
      '主体证明（身份证、营业执照等）',
      '产权证明（房产证、租赁合同等）',
    ]);
    expect(await page.locator('.documents li.open').count()).toBe(2);
    expect(await textsOf(page, '[data-test="deadline"]')).toEqual(['2021-09-30 至 2021-11-02 之间']);
    expect(await textsOf(page, '[data-payer="open"] dd')).toEqual(['至红线的工程', '表箱', '各户电表', '总表']);
    await page.close();
  });

  it('marks holidays and make-up workdays on the strip', async () => {
    const page = await openForm('zh-CN', 'phone');
    expect(await textsOf(page, '.strip .holiday .day')).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(await textsOf(page, '.strip .makeup .day')).toEqual(['9']);
    expect(await page.locator('.strip .start').getAttribute('aria-label')).toBe('2021-09-28, 申请');
    await page.close();
  });

  it('gives reasons and what would change them, on demand', async () => {
    const page = await openForm('en', 'desktop');
    await answerByKeyboard(page, cases[2]?.answers ?? {});
    const reasons = page.locator('[data-result="deadline"] .reasons');
    expect(await reasons.locator('li').count()).toBe(0);
    await tabTo(page, reasons.locator('summary'));
    await page.keyboard.press('Enter');
    await reasons.locator('li').first().waitFor();
    const text = await reasons.innerText();
    expect(text).toContain('Supporting grid works: no');
    expect(text).toContain('3.2.3');
    expect(text).toContain('Would another reading change it');
    await page.close();
  });

  it('judges what is typed with every keystroke, and explains what it cannot read', async () => {
    const page = await openForm('zh-CN', 'desktop');
    await page.getByText('全部问题').click();
    const capacity = page.locator('[data-fact="equipmentCapacityKw"]');
    await tabTo(page, capacity);
    await page.keyboard.type('-5');
    await capacity.getByText('应为不小于0的数字').waitFor();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('161');
    await capacity.getByText('应为不小于0的数字').waitFor({ state: 'detached' });
    expect(await capacity.locator('input').inputValue()).toBe('161');
    // Too large for a small or micro enterprise: its site and ownership are no longer asked.
    expect(await page.locator('[data-fact="siteType"], [data-fact="ownership"]').count()).toBe(0);
    await page.keyboard.press('Backspace');
    await page.locator('[data-fact="siteType"]').waitFor();
    await page.close();
  });

  it('says so when an answer no longer matters, and forgets answers on request', async () => {
    const page = await openForm('en', 'desktop');
    await page.getByText('All questions').click();
    await page.locator('[data-fact="parkLevel"]').getByText('national park').click();
    await page.locator('[data-fact="voltageLevel"]').getByText('220 V', { exact: true }).click();
    const park = page.locator('[data-fact="parkLevel"]');
    await park.getByText('No longer matters').waitFor();
    await park.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => park.count()).toBe(0);
    await page.getByRole('button', { name: 'Start over' }).click();
    await expect.poll(() => park.count()).toBe(1);
    await page.close();
  });

  it.each(['desktop', 'phone'] as const)('opens a calendar to pick the day from, styled, on a %s', async (size) => {
    const page = await openForm('zh-CN', size);
    await page.locator('#appliedOn').click();
    const popup = page.locator('.el-picker-panel');
    await popup.waitFor();
    expect(await textsOf(page, '.el-picker-panel td.current')).toEqual(['28']);
    const { width = 0 } = (await popup.boundingBox()) ?? {};
    expect(width).toBeGreaterThan(250);
    expect(width).toBeLessThan(sizes[size].width);
    const day = '.el-picker-panel td.current .el-date-table-cell__text';
    expect(await styleOf(page, day, 'borderRadius')).toBe('50%');
    expect(await styleOf(page, day, 'backgroundColor')).not.toBe('rgba(0, 0, 0, 0)');
    expect((await popup.locator('.d-arrow-left svg').boundingBox())?.width).toBeLessThan(20);
    await popup.locator('td.available').getByText('30', { exact: true }).click();
    await popup.waitFor({ state: 'hidden' });
    expect(await page.locator('#appliedOn').inputValue()).toBe('2021-09-30');
    await page.close();
  });

  it('keeps the answers over a reload, in an address that does not leave the device', async () => {
    const page = await openForm('en', 'desktop');
    await answerByKeyboard(page, cases[0]?.answers ?? {}, 3);
    const asked = await page.locator('.question').count();
    await page.reload();
    expect(await page.locator('.question').count()).toBe(asked);
    expect(await page.locator('#appliedOn').inputValue()).toBe('2021-09-28');
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    expect(new URL(page.url()).search).toBe('');
    await page.close();
  });

  it('speaks the language of the browser', async () => {
    const english = await browser.newContext({ locale: 'en-GB' });
    const page = await english.newPage();
    await page.goto(server.url);
    expect(await page.title()).toBe(pageTexts.en.title);
    await english.close();
  });

  it('goes on where a question cannot be answered, and asks it again on request', async () => {
    const page = await openForm('zh-CN', 'phone');
    await page.locator('[data-fact="usage"]').getByText('工商业').click();
    await page.locator('[data-fact="voltageLevel"] .leave').click();
    await expect.poll(() => page.locator('[data-fact="voltageLevel"]').count()).toBe(0);
    await page.getByRole('button', { name: pageTexts['zh-CN'].askAgain }).click();
    await page.locator('[data-fact="voltageLevel"]').waitFor();
    expect(await page.locator('[role="status"]').innerText()).toContain('供电电压');
    await page.close();
  });

  it('takes what people type: full width, separators and units', async () => {
    const page = await openForm('zh-CN', 'desktop');
    await page.getByText('全部问题').click();
    const capacity = page.locator('[data-fact="equipmentCapacityKw"]');
    await capacity.locator('input').fill('１，２００ kW');
    await expect.poll(() => page.locator('[data-fact="siteType"]').count()).toBe(0);
    expect(await capacity.locator('.el-form-item__error').count()).toBe(0);
    await page.close();
  });

  it.each(['zh-CN', 'en'] as const)('prints one page in %s', async (language) => {
    const page = await openForm(language, 'desktop');
    await answerByKeyboard(page, cases[1]?.answers ?? {});
    const pages = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g);
    expect(pages).toHaveLength(1);
    await page.close();
  });

  it('warns where the calendar is not certain', async () => {
    const page = await openPage(server.url);
    await enterDate(page, '2026-12-25');
    await expect.poll(() => page.getByText('放假安排尚未公布').count()).toBe(1);
    await page.close();
  });

  it('takes under a millisecond from a keystroke to the verdict over all decisions', () => {
    const median = verdicts.toSorted((one, other) => one - other)[verdicts.length >> 1] ?? Infinity;
    process.stdout.write(`verdict after a keystroke: median ${median.toFixed(2)} ms of ${verdicts.length}\n`);
    expect(verdicts.length).toBeGreaterThan(60);
    // Twice the target, for machines that are busy with other things.
    expect(median).toBeLessThan(2);
  });

  it('would notice a page that breaks the policy', async () => {
    const planted = join(folder, 'planted');
    mkdirSync(planted);
    writeFileSync(
      join(planted, 'index.html'),
      '<link rel="icon" href="data:,"><script>document.title = "inline"</script><script src="code.js"></script>',
    );
    writeFileSync(join(planted, 'code.js'), 'new Function("return 1")();');
    const plantedServer = await servePage(planted);
    const page = await openPage(plantedServer.url);
    await expect.poll(() => plantedServer.reports.length).toBe(2);
    expect(faults.splice(0).join('\n')).toMatch(/inline script[^]*unsafe-eval/);
    await page.close();
    await plantedServer.close();
  });
});
