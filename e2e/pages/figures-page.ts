import type { Locator, Page } from "@playwright/test";

/** The row of a figure, by its identifier. */
export function rowOf(page: Page, id: string): Locator {
  return page.getByRole("row").filter({ has: page.locator(`[data-figure="${id}"]`) });
}

/** How many elements the accessibility tree of the browser holds under each role. Chromium only. */
export async function computedRoles(page: Page): Promise<Map<string, number>> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send("Accessibility.getFullAXTree");
  const roles = new Map<string, number>();
  for (const { role } of nodes) {
    const name = String(role?.value);
    roles.set(name, (roles.get(name) ?? 0) + 1);
  }
  await devtools.detach();
  return roles;
}

/** The values of an attribute on every element that has it. */
export function attributesIn(within: Page | Locator, name: string): Promise<(string | null)[]> {
  const named = within.locator(`[${name}]`);
  return named.evaluateAll((all, asked) => all.map((each) => each.getAttribute(asked)), name);
}
