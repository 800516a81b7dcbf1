import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { build } from 'vite';
import { repository } from '../../repository';

/** Builds the example form into a folder as it is deployed, independent of the environment. */
export async function buildForm(folder: string): Promise<void> {
  const { NODE_ENV: environment = '' } = process.env;
  process.env['NODE_ENV'] = 'production';
  try {
    await build({
      configFile: join(repository, 'examples/form/vite.config.ts'),
      logLevel: 'error',
      build: { outDir: folder, emptyOutDir: true },
    });
  } finally {
    process.env['NODE_ENV'] = environment;
  }
}

/** Answers by fact: the text of a number, or the index of the option, from 0. */
export type FormAnswers = Readonly<Record<string, string | number>>;

/** Presses Tab until an element has the focus, like a user without a mouse. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const reached = target.and(page.locator(':focus-within'));
  for (let pressed = 0; pressed < 80; pressed += 1) {
    if ((await reached.count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there');
}

/** Enters the day of the application; the order of its parts depends on the browser. */
export async function enterDate(page: Page, date: string): Promise<void> {
  await page.locator('#appliedOn').fill(date);
}

/** Answers every question of the page by keyboard, and returns the questions. */
export async function answerByKeyboard(page: Page, answers: FormAnswers, most = Infinity): Promise<readonly string[]> {
  const asked: string[] = [];
  const alone = page.locator('.question.alone');
  while (asked.length < most && (await alone.count()) > 0) {
    const fact = (await alone.getAttribute('data-fact')) ?? '';
    const answer = answers[fact];
    if (answer === undefined || asked.includes(fact)) throw new Error(`The page asks for ${fact}`);
    asked.push(fact);
    const question = page.locator(`.question.alone[data-fact="${fact}"]`);
    await tabTo(page, question.locator('.options, .number'));
    if (typeof answer === 'string') await page.keyboard.type(answer);
    else if (answer === 0) await page.keyboard.press('Space');
    else for (let step = 0; step < answer; step += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await question.waitFor({ state: 'detached' });
  }
  return asked;
}
