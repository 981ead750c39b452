import { expect, type Locator, type Page } from "@playwright/test";

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

/**
 * Whether the date after this one is to the right of it. No plot of this corpus has numbers for two dates, so a copy
 * of the date stands in for the next one while it is measured.
 */
export async function nextRunsRight(date: Locator): Promise<boolean> {
  const step = await date.evaluate((stop) => {
    stop.insertAdjacentHTML("afterend", stop.outerHTML);
    const next = stop.nextElementSibling;
    const distance = (next?.getBoundingClientRect().x ?? 0) - stop.getBoundingClientRect().x;
    next?.remove();
    return distance;
  });
  expect(step).not.toBe(0);
  return step > 0;
}

/** The values of an attribute on every element that has it. */
export function attributesIn(within: Page | Locator, name: string): Promise<(string | null)[]> {
  const named = within.locator(`[${name}]`);
  return named.evaluateAll((all, asked) => all.map((each) => each.getAttribute(asked)), name);
}
