import { describe, expect, test } from "vitest";
import { INTERFACE_LANGUAGES } from "../../domain/localised-text.ts";
import { all, one, renderPage, seeds, wordsIn } from "../../testing/render-page.tsx";
import { LaneSwitches } from "./LaneSwitches.tsx";

const [first, second] = seeds.data.kinds.map(({ id }) => id);
if (first === undefined || second === undefined) throw new Error("The corpus has one kind.");

describe.each(INTERFACE_LANGUAGES)("the checkboxes of the lanes in %s", (language) => {
  const note = wordsIn(language).words("common")("filters.last");

  test("say why the last lane stays", () => {
    const alone = renderPage(<LaneSwitches />, language, { kinds: [first] });
    const locked = one(alone, '[aria-disabled="true"]');
    const described = locked.getAttribute("aria-describedby");
    expect(all(alone, "p").find(({ id }) => id === described)?.textContent).toBe(note);
    const two = renderPage(<LaneSwitches />, language, { kinds: [first, second] });
    expect(all(two, '[aria-disabled="true"], [aria-describedby]')).toEqual([]);
    expect(two.textContent).not.toContain(note);
  });
});
