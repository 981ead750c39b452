import type { Page } from "@playwright/test";
import type { Opening, Stopwatch } from "./stopwatch.ts";

const ROUNDS = 15;

/**
 * Measures the cheapest click that paints something: a button in the corner of the same page changes an attribute of
 * itself. A slow or busy machine slows these clicks down as well, so figures relative to them can be compared.
 */
export async function calibrate(page: Page, stopwatch: Stopwatch): Promise<Opening[]> {
  await page.evaluate(() => {
    const button = document.createElement("button");
    button.textContent = "calibration";
    Object.assign(button.style, { position: "fixed", top: "0", left: "0", zIndex: "9999" });
    button.dataset.clicks = "0";
    button.onclick = () => {
      button.dataset.clicks = String(Number(button.dataset.clicks) + 1);
    };
    document.body.append(button);
  });
  const button = page.getByText("calibration", { exact: true });
  const clicks: Opening[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    clicks.push(await stopwatch.click(button, `[data-clicks="${round}"]`));
  }
  await button.evaluate((element) => element.remove());
  return clicks;
}
