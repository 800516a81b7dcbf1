import type { Browser } from 'playwright-core';
import type { Language } from '../../src/messages';
import { reviewSheet } from '../generate/book/review-sheet';

/** The review sheet as a PDF. */
export async function reviewPdf(language: Language, browser: Browser): Promise<Buffer> {
  const view = await browser.newPage();
  await view.setContent(reviewSheet(language));
  const pdf = await view.pdf({ preferCSSPageSize: true, printBackground: true });
  await view.close();
  return pdf;
}

/** The number of pages of a PDF made by a browser. */
export function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
