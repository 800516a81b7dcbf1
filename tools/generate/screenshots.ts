/**
 * Takes the screenshots of the example form in `docs/images`, in both languages: the page on a desktop, a question on a
 * phone.
 */
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../gates/browser/chromium';
import { answerByKeyboard, buildForm, enterDate, tabTo, type FormAnswers } from '../gates/browser/form-page';
import { servePage } from '../gates/browser/page-server';
import { repository } from '../repository';

const images = join(repository, 'docs/images');

/** A small enterprise that chooses high voltage. */
const smallEnterprise: FormAnswers = {
  purpose: 2,
  voltageLevel: 2,
  ownership: 0,
  equipmentCapacityKw: '120',
  batchApplication: 1,
  importantCustomer: 1,
  assetTransfer: 1,
  applicationType: 0,
  proactiveService: 1,
};

const pictures = [
  { language: 'zh', size: 'desktop', viewport: { width: 1280, height: 1180 }, questions: 7 },
  { language: 'en', size: 'desktop', viewport: { width: 1280, height: 1180 }, questions: 7 },
  { language: 'zh', size: 'phone', viewport: { width: 390, height: 844 }, questions: 4 },
  { language: 'en', size: 'phone', viewport: { width: 390, height: 844 }, questions: 4 },
] as const;

const folder = mkdtempSync(join(tmpdir(), 'yekuo-screenshots-'));
await buildForm(folder);
const server = await servePage(folder);
const browser = await launchChromium();
mkdirSync(images, { recursive: true });
try {
  for (const { language, size, viewport, questions } of pictures) {
    const page = await browser.newPage({ viewport, locale: 'zh-CN', reducedMotion: 'reduce' });
    await page.goto(server.url);
    if (language === 'en') await tabTo(page, page.getByRole('button', { name: 'English' }));
    if (language === 'en') await page.keyboard.press('Enter');
    await enterDate(page, '2021-09-28');
    await answerByKeyboard(page, smallEnterprise, questions);
    if (size === 'desktop') await page.evaluate('scrollTo(0, 0)');
    const path = join(images, `form-${language}-${size}.png`);
    await page.screenshot({ path, animations: 'disabled' });
    console.log(`${path}  ${statSync(path).size} bytes`);
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
