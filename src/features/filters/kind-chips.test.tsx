import { describe, expect, test } from "vitest";
import { INTERFACE_LANGUAGES } from "../../domain/localised-text.ts";
import { one, renderPage, seeds, texts, wordsIn } from "../../testing/render-page.tsx";
import { KindChips } from "./KindChips.tsx";

const { events, kinds } = seeds.data;

describe.each(INTERFACE_LANGUAGES)("the filter of the phone in %s", (language) => {
  const t = wordsIn(language).words("common");

  test.each(kinds)("announces the number of events of the kind $id", (kind) => {
    const chips = renderPage(<KindChips />, language, { kinds: [kind.id] });
    const left = events.filter((event) => event.kind === kind.id);
    expect(one(chips, '[role="status"]').textContent).toBe(
      t("filters.shown", { count: left.length }),
    );
    expect(texts(chips, ".kind-chip-count").map(Number)).toEqual([
      events.length,
      ...kinds.map(({ id }) => events.filter((each) => each.kind === id).length),
    ]);
  });
});
