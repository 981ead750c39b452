import { expect } from "@playwright/test";
import { corpus } from "./corpus.ts";
import { axeFinds } from "./pages/axe.ts";
import { DossierPage } from "./pages/dossier.ts";
import { IsnadPage } from "./pages/isnad-page.ts";
import { SettingsPage } from "./pages/settings.ts";
import { test } from "./test.ts";

const [event] = corpus.data.events.toSorted((a, b) => b.quotes.length - a.quotes.length);
if (!event) throw new Error("The corpus is empty.");

/** Words of a source, names of files and the samples of the settings, which stay as they are. */
const FREE = "main [lang], blockquote, q, code, kbd, [dir=ltr], .article, .settings-popover";

test("dark colours are chosen by hand, remembered, and left to the system again", {
  tag: "@desktop",
}, async ({ freshPage: page, language }) => {
  const settings = new SettingsPage(page, language);
  await new IsnadPage(page, language).open();
  const root = page.locator("html");
  const light = await root.evaluate((html) => getComputedStyle(html).backgroundColor);
  await settings.open();
  await expect(settings.scheme("usual")).toBeChecked();
  await settings.scheme("dark").check();
  await expect(root).not.toHaveCSS("background-color", light);
  await page.reload();
  await expect(root).not.toHaveCSS("background-color", light);
  await settings.open();
  await expect(settings.scheme("dark")).toBeChecked();
  await settings.reset.click();
  await expect(settings.status).toHaveText(settings.resetDone);
  await expect(root).toHaveCSS("background-color", light);
  await expect(settings.reset).toHaveAttribute("aria-disabled", "true");
  await page.emulateMedia({ colorScheme: "dark" });
  await expect(root).not.toHaveCSS("background-color", light);
});

test("the keyboard opens the panel, chooses and closes; the focus comes back to the button", {
  tag: ["@both", "@engine"],
}, async ({ freshPage: page, language }) => {
  const settings = new SettingsPage(page, language);
  const isnad = new IsnadPage(page, language);
  await isnad.open();
  await settings.button.focus();
  await page.keyboard.press("Enter");
  await expect(settings.heading).toBeFocused();
  await expect(settings.button).toHaveAttribute("aria-expanded", "true");
  await settings.time("usual").focus();
  await page.keyboard.press("ArrowDown");
  await expect(settings.time("rtl")).toBeFocused();
  await expect.poll(() => isnad.query().time).toBe("rtl");
  await page.keyboard.press("Escape");
  await expect(settings.panel).toBeHidden();
  await expect(settings.button).toBeFocused();
  await expect(settings.button).toHaveAttribute("aria-expanded", "false");

  // Tab leads past the last control, and the panel does not stay over the page.
  await settings.open();
  await settings.reset.focus();
  await page.keyboard.press("Tab");
  await expect(settings.panel).toBeHidden();
});

test("digits and months hold in every view, in the address, in storage and over a switch of language", {
  tag: "@desktop",
}, async ({ freshPage: page }) => {
  const isnad = new IsnadPage(page, "ar");
  const settings = new SettingsPage(page, "ar");
  const dossier = new DossierPage(page, "ar");
  await isnad.open(`event=${event.id}&list=1`);
  await settings.open();
  await settings.digits.getByRole("radio", { name: "٠–٩", exact: true }).check();
  await settings.months.getByRole("radio", { name: /شباط/ }).check();
  await page.keyboard.press("Escape");
  const chosen = { digits: "arab", months: "levant" };
  await expect.poll(() => isnad.query()).toMatchObject({ ...chosen, event: event.id });

  /** What is seen or read out of the interface in other digits and months. */
  const foreign = () =>
    page.evaluate((free) => {
      const words = (element: Element): string[] => [
        ...["aria-label", "aria-valuetext", "title"].map(
          (name) => element.getAttribute(name) ?? "",
        ),
        ...[...element.childNodes].flatMap((node) =>
          node instanceof Text ? (node.textContent ?? "") : [],
        ),
        ...["::before", "::after"].map((part) => getComputedStyle(element, part).content),
      ];
      return [...document.body.querySelectorAll("*")]
        .filter((element) => element.closest(free) === null)
        .flatMap(words)
        .map((text) => text.replaceAll(/«[^»]*»|[\w.:/-]*[A-Za-zÀ-ÿ][\w.:/?&=%#-]*/g, ""))
        .filter((text) => /[0-9]|يناير/.test(text) && !/^(url|counter|attr)\(/.test(text));
    }, FREE);

  await isnad.settle();
  await dossier.how.click();
  await dossier.copyCitation.click();
  await expect(dossier.dates).toContainText(/[٠-٩]/);
  expect.soft(await foreign(), "the timeline").toEqual([]);
  for (const where of ["", "page=compare", "page=figures", "page=articles", "page=method"]) {
    await isnad.load(where);
    await page.getByRole("main").getByRole("heading").first().waitFor();
    expect.soft(await foreign(), where).toEqual([]);
  }
  await expect.poll(() => isnad.query()).toMatchObject(chosen);

  await isnad.languageOption("fr").click();
  await expect(page.getByRole("main")).not.toContainText(/[٠-٩]/);
  await isnad.languageOption("ar").click();
  await expect(page.getByRole("main")).toContainText(/[٠-٩]/);

  // A link says what is seen, for this visit only.
  await isnad.load("digits=latn&months=maghreb");
  await expect(page.getByRole("application")).toContainText("7");
  await isnad.load();
  await expect.poll(() => isnad.query()).toMatchObject(chosen);
});

test("the panel fits a phone, its targets fit a finger, and axe finds nothing", {
  tag: ["@phone", "@both"],
}, async ({ page, language }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  const isnad = new IsnadPage(page, language);
  const settings = new SettingsPage(page, language);
  await isnad.open();
  await settings.open();
  const box = await settings.panel.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
  expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(568);
  expect(await isnad.sidewaysOverflow()).toBe(0);
  const heights = await settings.panel
    .locator("label, button")
    .evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().height));
  expect(heights.filter((height) => height < 44)).toEqual([]);
  expect(await axeFinds(page, ".settings-popover")).toEqual([]);
  await settings.reset.scrollIntoViewIfNeeded();
  await expect(settings.reset).toBeInViewport();
  // A press on its button or beside it closes the panel.
  await settings.button.click();
  await expect(settings.panel).toBeHidden();
  await settings.open();
  await page.mouse.click(160, 562);
  await expect(settings.panel).toBeHidden();
});

test("the panel is clear in dark and in forced colours, and is not printed", {
  tag: "@desktop",
}, async ({ page }) => {
  const isnad = new IsnadPage(page, "fr");
  const settings = new SettingsPage(page, "fr");
  await isnad.open();
  await settings.open();
  for (const media of [{ colorScheme: "dark" }, { forcedColors: "active" }] as const) {
    await page.emulateMedia(media);
    await isnad.still();
    expect.soft(await axeFinds(page, ".settings-popover")).toEqual([]);
  }
  await page.emulateMedia({ media: "print" });
  await expect(settings.panel).toBeHidden();
});
