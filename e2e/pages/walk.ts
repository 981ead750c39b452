import type { Locator } from "@playwright/test";

/** What a reader sees lit in the open article. */
export interface LitWords {
  readonly document: string;
  /** Offsets into the article's textContent, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lang: string;
  readonly dir: string;
  /** Whether the first line of them is on the screen, and nothing over it. */
  readonly isInView: boolean;
}

/** One event as its dossier and the article beside it show it. */
export interface Stop {
  readonly title: string;
  readonly position: string;
  readonly date: string;
  /** For each step of the dating the date it leads to; it stands last in its sentence. */
  readonly steps: readonly string[];
  /** Before any of the quotes is asked for. */
  readonly lit: LitWords | null;
  /** What is lit once the quote is opened, for each quote of the dossier. */
  readonly quotes: Readonly<Record<string, LitWords | null>>;
}

/**
 * Opens how the event is dated and each of its quotes, inside the page so that a whole corpus takes seconds.
 * The reader must have asked for less movement: then the article stands still in the next frame.
 */
export async function visit(dossier: Locator): Promise<Stop> {
  return dossier.evaluate(async (root) => {
    const page = root.ownerDocument;
    const all = (selector: string, within: ParentNode = root) => [
      ...within.querySelectorAll<HTMLElement>(selector),
    ];
    const text = (selector: string): string =>
      all(selector)
        .map(({ textContent }) => textContent)
        .join("");
    const lit = (): LitWords | null => {
      const marks = all('article mark[data-state="active"]', page);
      const [first, last] = [marks[0], marks.at(-1)];
      const article = first?.closest("article");
      if (!first || !last || !article) return null;
      const words = page.createRange();
      words.setStartBefore(first);
      words.setEndAfter(last);
      const before = page.createRange();
      before.setStart(article, 0);
      before.setEndBefore(first);
      const start = before.toString().length;
      const [line] = first.getClientRects();
      const seen = line && page.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2);
      return {
        document: (first.closest<HTMLElement>("[data-anchor]")?.dataset.anchor ?? "").replace(
          /-\d+$/,
          "",
        ),
        start,
        end: start + words.toString().length,
        text: words.toString(),
        lang: first.closest<HTMLElement>("[lang]")?.lang ?? "",
        dir: first.closest<HTMLElement>("[dir]")?.dir ?? "",
        isInView: first.contains(seen ?? null),
      };
    };
    const arrived = lit();
    for (const button of all('.dating-how, .other-places-show[aria-expanded="false"]')) {
      button.click();
    }
    const quotes: Record<string, LitWords | null> = {};
    for (const card of all(".quote-card")) {
      const id = card.querySelector<HTMLElement>("[data-quote]")?.dataset.quote ?? "";
      card.querySelector<HTMLElement>(".quote-open")?.click();
      await new Promise(requestAnimationFrame);
      quotes[id] = lit();
    }
    return {
      title: text("h2"),
      position: text(".dossier-position"),
      date: text(".dating-date"),
      steps: all(".dating-step-order", root)
        .slice(0, 1)
        .flatMap((list) => all(":scope > li", list))
        .map((step) => all("bdi", step).at(-1)?.textContent ?? ""),
      lit: arrived,
      quotes,
    };
  });
}
