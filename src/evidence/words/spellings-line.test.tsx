import { expect, test } from "vitest";
import { INTERFACE_LANGUAGES } from "../../domain/localised-text.ts";
import { all, one, renderPage, seeds, texts, wordsIn } from "../../testing/render-page.tsx";
import { Spellings } from "./Spellings.tsx";
import { allSpellings, spellingsOf } from "./spellings.ts";

test.each(INTERFACE_LANGUAGES)(
  "other spellings are folded, each with its articles, in %s",
  (language) => {
    const names = allSpellings(seeds);
    expect(names.length).toBeGreaterThan(0);
    const page = renderPage(<Spellings names={names} describedBy="title" />, language);
    const button = one(page, "button");
    expect(button.textContent).toBe(wordsIn(language).words("common")("event.spellings"));
    expect(button.getAttribute("aria-expanded")).toBe("false");
    expect(one(page, ".unfold-panel").hasAttribute("hidden")).toBe(true);
    const spellings = names.flatMap((each) => each.spellings);
    expect(texts(page, ".spellings-exact")).toEqual(spellings.map(({ exact }) => exact));
    const lines = all(page, ".spellings-occurrences");
    for (const [index, { occurrences }] of spellings.entries()) {
      for (const { source } of occurrences) {
        expect(lines[index]?.textContent).toContain(source.name[language]);
      }
    }
  },
);

test("an event without other spellings has no line", () => {
  const plain = seeds.data.events.find((event) => spellingsOf(event, seeds).length === 0);
  if (!plain) throw new Error("Every event has names with other spellings.");
  const page = renderPage(<Spellings names={spellingsOf(plain, seeds)} describedBy="t" />, "fr");
  expect(page.childElementCount).toBe(0);
});
