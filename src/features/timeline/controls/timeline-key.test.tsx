import { describe, expect, test } from "vitest";
import { Corpus } from "../../../domain/corpus.ts";
import { INTERFACE_LANGUAGES } from "../../../domain/localised-text.ts";
import { certainDay, plainDating } from "../../../testing/records.ts";
import { all, renderPage, seeds, texts, wordsIn } from "../../../testing/render-page.tsx";
import { smallCorpus, twinCorpus } from "../../../testing/small-corpus.ts";
import { KeyLine } from "./KeyLine.tsx";
import TimelineKeyPanel from "./TimelineKeyPanel.tsx";

describe.each(INTERFACE_LANGUAGES)("the key in %s", (language) => {
  const t = wordsIn(language).words("common");
  const own = wordsIn(language).words("timeline");
  const entries = (corpus: Corpus) =>
    texts(renderPage(<TimelineKeyPanel />, language, {}, corpus), ".timeline-key-entry");
  const line = (corpus: Corpus) =>
    all(renderPage(<KeyLine />, language, {}, corpus), ".key-line-sign").map((sign) =>
      sign.textContent?.replace(/^\d/, ""),
    );

  test("names the three signs beside events in one line", () => {
    expect(line(seeds)).toEqual(
      (["origins", "differs", "contradiction"] as const).map((sign) => t(`timeline.sign.${sign}`)),
    );
  });

  test("leaves out signs that stand beside no event", () => {
    expect(line(new Corpus(smallCorpus))).toEqual(
      (["origins", "differs"] as const).map((sign) => t(`timeline.sign.${sign}`)),
    );
    expect(line(new Corpus(twinCorpus))).toEqual([]);
  });

  test("explains the signs and only those forms of dates that the corpus uses", () => {
    expect(entries(new Corpus(twinCorpus))).toEqual(
      (["publication", "anchor", "day"] as const).map((entry) => own(`key.${entry}`)),
    );
    const known = entries(seeds).join("\n");
    for (const entry of [
      "origins",
      "differs",
      "contradiction",
      "anchor",
      "anchorUnsure",
      "uncertain",
      "approximate",
      "before",
      "between",
      "attested",
    ] as const) {
      expect(known).toContain(own(`key.${entry}`));
    }
    for (const entry of ["month", "after", "time", "span", "doubtful"] as const) {
      expect(known).not.toContain(own(`key.${entry}`));
    }
  });

  test("shows a doubtful day in the words of the drawing, and bounds as a line with their ends", () => {
    const page = renderPage(<TimelineKeyPanel />, language);
    const t = wordsIn(language).words("common");
    const words = texts(page, ".form-words");
    expect(words).toHaveLength(2);
    expect(words[0]).toMatch(/\d.*[?؟]$/);
    expect(words[1]).toMatch(new RegExp(`^${t("dates.short.approximate.day", { day: "" })}`));
    expect(all(page, '.bracket[data-start="open"][data-end="tick"]')).toHaveLength(1);
    // Between bounds, alone and with an attested part.
    expect(all(page, '.bracket[data-start="tick"][data-end="tick"]')).toHaveLength(2);
    expect(all(page, ".bracket-attested")).toHaveLength(1);
  });

  test("explains bounds as the drawing shows them, even if only the article gives the later one", () => {
    const [first, ...others] = twinCorpus.events;
    if (!first) throw new Error("The corpus has no event.");
    const date = { form: "between", earliest: "2022-01-02", latest: "2022-01-08" } as const;
    const published = certainDay("2022-01-08");
    const steps = [{ rule: "told", document: "a", published, date }] as const;
    const events = [{ ...first, anchor: null, dating: plainDating(date, { steps }) }, ...others];
    const shown = entries(new Corpus({ ...twinCorpus, events }));
    expect(shown).toContain(own("key.between"));
    expect(shown).not.toContain(own("key.before"));
  });

  test("has no heading over an empty group", () => {
    const page = renderPage(<TimelineKeyPanel />, language, {}, new Corpus(twinCorpus));
    expect(texts(page, "h3")).toEqual([own("key.events"), own("key.sure")]);
  });
});
