/** The example form in a real Chromium, under the content security policy that strict pages have. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pageTexts } from '../../../examples/form/src/texts';
import { accessibilityViolations, type Violation } from '../../../tools/gates/browser/axe';
import { chromiumPath, launchChromium } from '../../../tools/gates/browser/chromium';
import {
  answerByKeyboard,
  buildForm,
  enterDate,
  tabTo,
  type FormAnswers,
} from '../../../tools/gates/browser/form-page';
import { servePage, type PageServer } from '../../../tools/gates/browser/page-server';
import { rulesVersion } from '../../../src/policy/rules-version';
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
  /** The parts of the time with works that may stop the clock: the given ones, and the days of the utility. */
  readonly segments?: { readonly parts: number; readonly workingDays: number };
}

/** Applied for on 2021-09-28: the National Day holiday and its make-up Saturday lie ahead. */
const cases: readonly FormCase[] = [
  {
    name: 'a small workshop at 380 V',
    answers: {
      purpose: 2,
      voltageLevel: 1,
      ownership: 0,
      equipmentCapacityKw: '120.5',
      batchApplication: 1,
      importantCustomer: 1,
      supportingWorks: 1,
      proactiveService: 1,
    },
    asked: 8,
    documents: ['subjectProof', 'propertyProof'],
    stages: ['application', 'meterConnection'],
    customerPays: ['customerSideWorks'],
    deadline: '2021-09-30',
  },
  {
    name: 'an important factory in a provincial park at 10 kV',
    answers: {
      purpose: 2,
      voltageLevel: 2,
      equipmentCapacityKw: '900',
      importantCustomer: 0,
      appliedCapacityKva: '8000',
      assetTransfer: 1,
      parkLevel: 2,
      applicationType: 0,
      proactiveService: 1,
    },
    asked: 9,
    documents: ['subjectProof', 'propertyProof', 'governmentApproval'],
    stages: ['application', 'supplyPlanReply', 'meterConnection'],
    customerPays: ['customerSideWorks'],
    deadline: '2021-11-02',
    segments: { parts: 2, workingDays: 21 },
  },
  {
    name: 'a household on an estate',
    answers: { purpose: 0, voltageLevel: 0, residentialSupply: 2, supportingWorks: 1 },
    asked: 4,
    documents: ['subjectProof', 'propertyProof'],
    stages: ['application', 'meterConnection'],
    customerPays: ['customerSideWorks'],
    deadline: '2021-09-30',
  },
  {
    name: 'a home supplied on its own',
    answers: { purpose: 0, voltageLevel: 0, residentialSupply: 1, supportingWorks: 1 },
    asked: 4,
    documents: ['subjectProof', 'propertyProof'],
    stages: ['application', 'meterConnection'],
    customerPays: ['customerSideWorks'],
    deadline: '2021-09-30',
  },
  {
    name: 'a pumping station at 35 kV',
    answers: {
      purpose: 8,
      voltageLevel: 3,
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

/** When something is visible on a slow line, in milliseconds. */
interface SlowLine {
  /** The first lines of the page. */
  readonly painted: number;
  /** The style sheet has come. */
  readonly styled: number;
  /** The first question. */
  readonly asking: number;
}

/** `Slow 3G` of Chromium's developer tools. */
const slow3G = { offline: false, latency: 2000, downloadThroughput: 50_000, uploadThroughput: 50_000 };

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
    page.on('requestfailed', (request) => {
      const { errorText = '' } = request.failure() ?? {};
      // A reload ends what the page before it still waits for.
      if (errorText !== 'net::ERR_ABORTED') faults.push(`${request.url()} failed: ${errorText}`);
    });
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
    expect(await textsOf(page, '[data-result="documents"] .documents .document')).toEqual(
      each.documents.map((name) => texts.documentLabels[name]),
    );
    expect(await textsOf(page, '[data-result="stages"] .stage-name')).toEqual(
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

  it('shows what is certain before anything is answered', async () => {
    const page = await openForm('zh-CN', 'desktop');
    expect(await textsOf(page, '.documents li:not(.open) .document')).toEqual([
      '主体证明（身份证、营业执照等）',
      '产权证明（房产证、租赁合同等）',
    ]);
    expect(await page.locator('.documents li.open').count()).toBe(2);
    expect(await textsOf(page, '[data-test="deadline"]')).toEqual(['2021-09-30 至 2021-11-02 之间']);
    expect(await textsOf(page, '[data-payer="open"] dd')).toEqual(['至红线的工程', '表箱', '各户电表', '总表']);
    await page.close();
  });

  it('shows no date where the clock may stop, even while the days are open', async () => {
    const page = await openPage(`${server.url}#purpose=buildingSite&voltageLevel=10kV&appliedOn=2021-09-28`);
    expect(await textsOf(page, '[data-test="deadline"]')).toEqual(['16 至 21 个工作日']);
    expect(await page.locator('[data-test="segments"] li').count()).toBe(3);
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

  it('checks the input at every keystroke, and explains what it cannot read', async () => {
    const page = await openForm('zh-CN', 'desktop');
    await page.getByText('全部问题').click();
    const capacity = page.locator('[data-fact="equipmentCapacityKw"]');
    await tabTo(page, capacity);
    await page.keyboard.type('-5');
    await capacity.getByText('应为不小于0的数字').waitFor();
    const input = capacity.locator('input');
    expect(await input.getAttribute('aria-invalid')).toBe('true');
    expect(await input.getAttribute('aria-describedby')).toContain(await capacity.locator('.error').getAttribute('id'));
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('161');
    await capacity.getByText('应为不小于0的数字').waitFor({ state: 'detached' });
    expect(await input.inputValue()).toBe('161');
    expect(await input.getAttribute('aria-invalid')).toBe('false');
    // Too large for a small or micro enterprise: its site and ownership are no longer asked.
    expect(await page.locator('[data-fact="siteType"], [data-fact="ownership"]').count()).toBe(0);
    await page.keyboard.press('Backspace');
    await page.locator('[data-fact="siteType"]').waitFor();
    await page.close();
  });

  it('reports an answer that no longer matters, and clears answers on request', async () => {
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

  it('opens the calendar of the browser to pick the day, and shows the day of the week', async () => {
    const page = await openForm('zh-CN', 'phone');
    await page.locator('#appliedOn').click();
    // Throws where no calendar can be opened.
    await page.evaluate('document.querySelector("#appliedOn").showPicker()');
    await page.keyboard.press('Escape');
    expect(await textsOf(page, '[data-test="day"]')).toEqual(['星期二 · 工作日']);
    await enterDate(page, '2021-10-09');
    expect(await textsOf(page, '[data-test="day"]')).toEqual(['星期六 · 调休上班']);
    await enterDate(page, '2021-10-01');
    expect(await textsOf(page, '[data-test="day"]')).toEqual(['星期五 · 放假 国庆节']);
    await page.close();
  });

  it('ignores a day before the policy, such as a half-typed year', async () => {
    const page = await openForm('zh-CN', 'desktop');
    const date = page.locator('#appliedOn');
    for (const unfit of ['0002-10-01', '2021-05-26', '']) {
      await date.fill(unfit);
      expect(await date.getAttribute('aria-invalid')).toBe('true');
      expect(await date.getAttribute('aria-describedby')).toContain('appliedOn-error');
      await page.locator('#appliedOn-error').getByText('请填写2021-05-27至').waitFor();
      expect(await page.locator('.strip .start').getAttribute('aria-label')).toContain('2021-09-28');
    }
    await date.fill('2021-05-27');
    expect(await date.getAttribute('aria-invalid')).toBe('false');
    await page.close();
  });

  it('keeps the answers over a reload, in an address that does not leave the device', async () => {
    const page = await openForm('en', 'desktop');
    await answerByKeyboard(page, cases[0]?.answers ?? {}, 3);
    const state = async (): Promise<readonly string[]> => [
      ...(await textsOf(page, '[data-answered]')),
      (await page.locator('.question').getAttribute('data-fact')) ?? '',
    ];
    const before = await state();
    expect(before).toHaveLength(4);
    await page.reload();
    await page.locator('.question').waitFor();
    expect(await state()).toEqual(before);
    expect(await page.locator('#appliedOn').inputValue()).toBe('2021-09-28');
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    expect(new URL(page.url()).search).toBe('');
    await page.close();
  });

  it('uses the language of the browser', async () => {
    const english = await browser.newContext({ locale: 'en-GB' });
    const page = await english.newPage();
    await page.goto(server.url);
    expect(await page.title()).toBe(pageTexts.en.title);
    await english.close();
  });

  it('skips a question that cannot be answered, and asks it again on request', async () => {
    const page = await openForm('zh-CN', 'phone');
    await page.getByText('开店、办公、办厂').click();
    await page.locator('[data-fact="voltageLevel"] .leave').click();
    await page.locator('.question.alone:not([data-fact="voltageLevel"])').waitFor();
    await page.reload();
    await page.getByRole('button', { name: pageTexts['zh-CN'].askAgain(1) }).click();
    await page.locator('[data-fact="voltageLevel"]').waitFor();
    expect(await page.locator('[role="status"]').innerText()).toContain('供电电压');
    await page.close();
  });

  it('shows one question on the screen of a phone; scroll and focus go with it', async () => {
    const page = await openForm('zh-CN', 'phone');
    const alone = page.locator('.question.alone');
    await page.getByText('开店、办公、办厂').click();
    const answerNext: readonly (readonly [fact: string, answer: (question: Locator) => Promise<void>])[] = [
      ['voltageLevel', (question) => question.getByText('380伏', { exact: true }).click()],
      [
        'equipmentCapacityKw',
        async (question) => {
          await question.locator('input').fill('120');
          await question.getByRole('button', { name: pageTexts['zh-CN'].proceed }).click();
        },
      ],
      ['ownership', (question) => question.getByText('独立单位', { exact: true }).click()],
    ];
    for (const [fact, answer] of answerNext) {
      const question = page.locator(`.question[data-fact="${fact}"]`);
      await answer(question);
      await question.waitFor({ state: 'detached' });
      expect(await page.locator('.question').count()).toBe(1);
      await expect.poll(() => page.evaluate('document.activeElement.closest(".question.alone") !== null')).toBe(true);
      // Where one types, Chromium on a busy machine sometimes leaves the page higher; the question is in view all the same.
      const isTyped = (await alone.locator('input[inputmode]').count()) > 0;
      if (!isTyped) await expect.poll(async () => (await page.locator('#questions').boundingBox())?.y).toBeLessThan(60);
      const { y = 0, height = 0 } = (await alone.boundingBox()) ?? {};
      const summary = (await page.locator('.summary-bar').boundingBox())?.y ?? 0;
      expect(y + height).toBeLessThan(summary);
    }
    // The answers are folded; any of them can be changed, and nothing is lost.
    expect(await page.locator('.answered li:visible').count()).toBe(0);
    const unanswered = await alone.getAttribute('data-fact');
    await page.getByText(pageTexts['zh-CN'].answered(4)).click();
    await page.locator('[data-answered="voltageLevel"] button').click();
    await page.locator('.question[data-fact="voltageLevel"]').getByText('10千伏', { exact: true }).click();
    await expect.poll(() => alone.getAttribute('data-fact')).not.toBe('voltageLevel');
    expect(new URL(page.url()).hash).toContain('voltageLevel=10kV&equipmentCapacityKw=120&ownership=independent');
    // The back button of the browser works, too.
    await page.goBack();
    await expect.poll(() => alone.getAttribute('data-fact')).toBe('voltageLevel');
    expect(await page.locator('[data-fact="voltageLevel"] :checked').getAttribute('value')).toBe('10kV');
    await page.goBack();
    await expect.poll(() => alone.getAttribute('data-fact')).toBe(unanswered);
    await page.close();
  });

  it('reports a missing answer instead of going on', async () => {
    const page = await openForm('en', 'desktop');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText(pageTexts.en.answerFirst).waitFor();
    expect(await page.locator('.question fieldset').getAttribute('aria-describedby')).toContain(
      'question-purpose-error',
    );
    expect(await page.locator('.question').getAttribute('data-fact')).toBe('purpose');
    await page.close();
  });

  it('answers what applicants ask first', async () => {
    const page = await openForm('zh-CN', 'desktop');
    await answerByKeyboard(page, cases[0]?.answers ?? {});
    expect(await textsOf(page, '[data-test="small-micro"]')).toEqual(['属于小微企业']);
    expect(await textsOf(page, '[data-result="small-micro"] .facts li')).toContain('用电设备容量120.5千瓦');
    await page.getByText('用电设备容量不超过160千瓦、没有除外情形的工商业客户是小微企业。').waitFor();
    expect(await page.locator('[data-test="free-up-to-meter"]').count()).toBe(1);
    expect(await textsOf(page, '.documents .when')).toEqual(
      Array.from({ length: 2 }, () => pageTexts['zh-CN'].collectedAt.siteSurvey),
    );
    expect(await page.locator('.boundary').getAttribute('data-meter')).toBe('boundary');
    expect(await page.evaluate('[...document.querySelectorAll(".contacts a")].map(({ href }) => href)')).toEqual([
      'tel:95598',
      'tel:12398',
    ]);
    // The number of an internal document is the owner's to show.
    expect(await page.locator('body').innerText()).not.toContain('〔2021〕');
    expect(await page.locator('[data-test="lease"]').count()).toBe(0);
    await page.getByRole('button', { name: '重新开始' }).click();
    await page.getByText('工地、活动等临时用电').click();
    await page.locator('[data-test="lease"]').waitFor();
    expect(await textsOf(page, '[data-test="small-micro"]')).toEqual(['不属于小微企业']);
    await page.close();
  });

  it.each([
    ['scatteredDirect', 'wall'],
    ['meteredPerHousehold', 'homes'],
    ['sharedMeter', 'boundary'],
  ])('draws the meter of %s homes at the %s', async (residentialSupply, place) => {
    const page = await openPage(
      `${server.url}#usage=residential&voltageLevel=220V&residentialSupply=${residentialSupply}`,
    );
    expect(await page.locator('.boundary').getAttribute('data-meter')).toBe(place);
    expect(await page.locator('.boundary [data-part="meter"]').getAttribute('class')).toBe('utility');
    await page.close();
  });

  it('passes the accessibility rules in both themes', { timeout: 240_000 }, async () => {
    const found: Violation[] = [];
    const answers =
      '#purpose=business&voltageLevel=10kV&ownership=independent&equipmentCapacityKw=900&importantCustomer=true';
    for (const [size, hash] of [
      ['desktop', answers],
      ['phone', ''],
      ['phone', `${answers}&appliedCapacityKva=-1`],
    ] as const) {
      const page = await openPage(server.url + hash, size);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.getByText('服务承诺').first().waitFor();
      if (hash.endsWith('-1')) await page.getByText(pageTexts['zh-CN'].everything).click();
      found.push(...(await accessibilityViolations(page)));
      await page.getByRole('button', { name: pageTexts['zh-CN'].dark }).click();
      found.push(...(await accessibilityViolations(page)));
      await page.close();
    }
    expect(found).toEqual([]);
    // A violation is reported.
    const page = await openPage(server.url);
    await page.evaluate('document.querySelector("h1").style.color = "#ddd"');
    expect((await accessibilityViolations(page)).map(({ rule }) => rule)).toContain('color-contrast');
    await page.close();
  });

  async function openOnSlowLine(): Promise<SlowLine> {
    const slow = await browser.newContext();
    const page = await slow.newPage();
    const network = await slow.newCDPSession(page);
    await network.send('Network.enable');
    await network.send('Network.emulateNetworkConditions', slow3G);
    await page.goto(server.url);
    await page.locator('.question').waitFor();
    const measured: SlowLine = await page.evaluate(`({
      painted: performance.getEntriesByName('first-contentful-paint')[0].startTime,
      styled: performance.getEntriesByType('resource').find(({ name }) => name.endsWith('.css')).responseEnd,
      asking: performance.now(),
    })`);
    await slow.close();
    return measured;
  }

  it('paints within three seconds on a slow line, of at most 110 kB of scripts and 5 kB more for printing', async () => {
    const scripts = readdirSync(join(folder, 'form/assets')).filter((name) => name.endsWith('.js'));
    const bytes = scripts.map((name) => gzipSync(readFileSync(join(folder, 'form/assets', name)), { level: 9 }).length);
    const kilobytes = bytes.reduce((sum, each) => sum + each, 0) / 1000;
    const printed = (bytes[scripts.findIndex((name) => name.startsWith('PrintSheet'))] ?? NaN) / 1000;
    let best: SlowLine | undefined;
    // Repeated, since the machine may be busy.
    for (let attempt = 0; attempt < 3 && (best?.painted ?? Infinity) >= 3000; attempt += 1) {
      const measured = await openOnSlowLine();
      best = best === undefined || measured.painted < best.painted ? measured : best;
    }
    const { painted = Infinity, styled = 0, asking = Infinity } = best ?? {};
    process.stdout.write(
      `scripts ${kilobytes.toFixed(1)} kB in all, ${printed.toFixed(1)} for the sheet; on slow 3G first paint ${painted.toFixed(0)} ms, first question ${asking.toFixed(0)} ms\n`,
    );
    expect(kilobytes - printed).toBeLessThanOrEqual(110);
    expect(printed).toBeLessThanOrEqual(5);
    // A part with a style sheet of its own would need what `nothingToPreload` takes out.
    expect(readdirSync(join(folder, 'form/assets')).filter((name) => name.endsWith('.css'))).toHaveLength(1);
    expect(painted).toBeLessThan(styled);
    expect(painted).toBeLessThan(3000);
  });

  it('reads full-width digits, separators and units', async () => {
    const page = await openForm('zh-CN', 'desktop');
    await page.getByText('全部问题').click();
    const capacity = page.locator('[data-fact="equipmentCapacityKw"]');
    await capacity.locator('input').fill('１，２００ kW');
    await expect.poll(() => page.locator('[data-fact="siteType"]').count()).toBe(0);
    expect(await capacity.locator('.error').count()).toBe(0);
    await page.close();
  });

  it.each(['zh-CN', 'en'] as const)('prints one page in %s, with what it needs to be checked', async (language) => {
    const page = await openForm(language, 'desktop');
    await answerByKeyboard(page, cases[1]?.answers ?? {});
    const pages = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g);
    expect(pages).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    const sheet = await page.locator('.print-sheet').innerText();
    for (const part of [rulesVersion, '2021-09-28', '95598', '12398', language === 'en' ? '3.1.4' : '三(一)4']) {
      expect(sheet).toContain(part);
    }
    // The facts, the results, the rules that gave them, and the page itself to open again.
    expect(await page.locator('.print-sheet dt').count()).toBeGreaterThan(cases[1]?.asked ?? Infinity);
    expect(await page.locator('.print-sheet li small:first-of-type').allInnerTexts()).not.toContain('');
    expect(await page.locator('.print-sheet .link').innerText()).toBe(page.url());
    expect(await page.locator('.print-sheet footer svg').isVisible()).toBe(true);
    await page.close();
  });

  it('prints the last day where there is one', async () => {
    const page = await openForm('zh-CN', 'desktop');
    await answerByKeyboard(page, cases[3]?.answers ?? {});
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.print-sheet').innerText()).toMatch(/办电时限：2个工作日.*最迟2021-09-30/);
    await page.close();
  });

  it('lists skipped questions, what depends on them, and who decides the voltage', async () => {
    const page = await openForm('zh-CN', 'phone');
    const answers: FormAnswers = { purpose: 2, equipmentCapacityKw: '120', ownership: 0, batchApplication: 1 };
    await answerByKeyboard(page, { purpose: 2 }, 1);
    const alone = page.locator('.question.alone');
    while ((await alone.count()) > 0) {
      const fact = (await alone.getAttribute('data-fact')) ?? '';
      if (fact in answers) await answerByKeyboard(page, answers, 1);
      else await alone.getByText('不清楚').click();
    }
    const said = await page.locator('.settled').innerText();
    expect(said).toContain('暂时跳过：供电电压、');
    expect(said).toMatch(/取决于此、还不能确定的：.*办电时限.*其余结果已经确定/);
    expect(said).not.toContain('投资界面');
    expect(said).toContain('供电电压由供电企业在供电方案中答复');
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

  it('notices a page that violates the security policy', async () => {
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
