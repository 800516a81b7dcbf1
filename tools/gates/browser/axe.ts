import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** A violation of an accessibility rule, with its place. */
export interface Violation {
  readonly rule: string;
  readonly places: readonly string[];
}

/** The violations that axe finds in the page in its current state, including shadow trees. */
export async function accessibilityViolations(page: Page): Promise<readonly Violation[]> {
  // A script element would be blocked by the content security policy of the page.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<{
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  }>('axe.run()');
  return violations.map(({ id, nodes }) => ({ rule: id, places: nodes.map(({ html }) => html.slice(0, 120)) }));
}
