import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/**
 * The violations that axe finds: each broken rule with the HTML of its elements. The legacy mode looks at one frame
 * only, which is all that the page has; the other mode opens a further page for each run and takes twice as long.
 */
export async function axeFinds(page: Page): Promise<[string, string[]][]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .setLegacyMode()
    .analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
