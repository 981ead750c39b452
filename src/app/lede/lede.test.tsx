import { describe, expect, test } from "vitest";
import { Corpus } from "../../domain/corpus.ts";
import { citedIn } from "../../domain/lede.ts";
import { localeOf } from "../../domain/locale.ts";
import { INTERFACE_LANGUAGES } from "../../domain/localised-text.ts";
import { tellersOf } from "../../evidence/claims/tellers-of.ts";
import { FilterButton } from "../../features/filters/FilterButton.tsx";
import { editorialWords } from "../../i18n/editorial-text.ts";
import { all, one, renderPage, seeds, texts, wordsIn } from "../../testing/render-page.tsx";
import { smallCorpus } from "../../testing/small-corpus.ts";
import { ListButton } from "../tools/ListButton.tsx";
import { ToolRow } from "../tools/ToolRow.tsx";
import { Lede } from "./Lede.tsx";

/** More cannot be read at a glance. */
const MAX_WORDS = 60;

/** Not words in view: what only screen readers say, the counts and their signs, and closed panels. */
const UNSEEN = ".visually-hidden, .origin-count, svg, [hidden], .lede-fold";

/** The words in view, each a run between spaces that has a letter or a digit. */
function wordsInView(root: HTMLElement): string[] {
  for (const element of all(root, UNSEEN)) element.remove();
  // Elements side by side have no space between them.
  const separate = root.innerHTML.replaceAll(/<(?!\/?(?:bdi|a)\b)[^>]*>/g, " ");
  return separate
    .replaceAll(/<[^>]*>/g, "")
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

const region = (
  <>
    <Lede />
    <ToolRow
      filter={<FilterButton open={false} controls="" onToggle={() => undefined} />}
      list={<ListButton />}
    />
  </>
);

describe.each(INTERFACE_LANGUAGES)("the first view in %s", (language) => {
  const { words, read } = wordsIn(language);
  const t = words("common");
  const lede = seeds.data.lede?.[language] ?? [];

  test("has a question, sentences and tools of 60 words or fewer", () => {
    const counted = wordsInView(renderPage(region, language));
    expect(counted.join(" ")).toContain(read(seeds.data.question).split(" ")[0]);
    expect(counted.length).toBeGreaterThan(30);
    expect(counted.length, counted.join(" ")).toBeLessThanOrEqual(MAX_WORDS);
  });

  test("opens each cited event by its words", () => {
    const links = all(renderPage(<Lede />, language), "a.lede-cited");
    const cited = lede.flat().filter(({ event }) => event !== null);
    expect(links.map(({ textContent }) => textContent)).toEqual(
      cited.map(({ text }) => editorialWords(text, localeOf(language))),
    );
    expect(
      links.map((link) => new URLSearchParams(link.getAttribute("href") ?? "").get("event")),
    ).toEqual(cited.map(({ event }) => event));
  });

  test("says below each sentence who tells each of its events", () => {
    const marks = all(renderPage(<Lede />, language), ".lede-sources").map((line) =>
      texts(line, ".source-mark"),
    );
    expect(marks).toHaveLength(lede.length);
    for (const [index, sentence] of lede.entries()) {
      const events = citedIn(sentence).flatMap((id) => seeds.event(id) ?? []);
      const told = events.map((event) => {
        const count = seeds.independentOrigins(event);
        return count > 2
          ? [t("counts.origins", { count })]
          : [
              ...tellersOf(seeds, event, read),
              ...(count > 1 ? [t("counts.origins", { count })] : []),
            ];
      });
      // Events with the same sources share a mark.
      const different = new Map(told.map((names) => [names.join(), names]));
      expect(marks[index]).toHaveLength(different.size);
      for (const [at, names] of [...different.values()].entries()) {
        for (const name of names) expect(marks[index]?.[at]).toContain(name);
      }
    }
  });

  test("counts the corpus if the seeds have no sentences", () => {
    const bare = new Corpus({ ...smallCorpus, lede: null });
    const page = renderPage(<Lede />, language, {}, bare);
    expect(all(page, ".lede-sentence")).toHaveLength(0);
    expect(one(page, ".lede-counts").textContent).toContain(t("app.events", { count: 2 }));
  });
});
