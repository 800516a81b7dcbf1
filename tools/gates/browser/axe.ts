import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** A rule of accessibility that a page breaks, and where. */
export interface Violation {
  readonly rule: string;
  readonly places: readonly string[];
}

/** What axe finds in a page as it is shown now, in the shadow trees of elements too. */
export async function accessibilityViolations(page: Page): Promise<readonly Violation[]> {
  // Not by a script element, which the security policy of the page would refuse.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<{
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  }>('axe.run()');
  return violations.map(({ id, nodes }) => ({ rule: id, places: nodes.map(({ html }) => html.slice(0, 120)) }));
}
