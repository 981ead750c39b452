import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/**
 * The violations that axe finds in the page, or in the part that a CSS selector names: each broken rule with the HTML
 * of its elements. The legacy mode looks at one frame only, which is all that the page has; the other mode opens a
 * further page for each run and takes twice as long.
 */
export async function axeFinds(page: Page, part = "html"): Promise<[string, string[]][]> {
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    .options({ resultTypes: ["violations"] })
    .setLegacyMode()
    .analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
