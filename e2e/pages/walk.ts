import type { Locator } from "@playwright/test";

/** The highlighted words of the open article. */
export interface HighlightedWords {
  readonly document: string;
  /** Offsets into the article's textContent, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lang: string;
  readonly dir: string;
  /** Whether their first line is on the screen, with nothing over it. */
  readonly isInView: boolean;
}

/** What the dossier of an event and the article beside it show. */
export interface Stop {
  readonly position: string;
  readonly date: string;
  /** The date that each step of the dating leads to: the last one in its sentence. */
  readonly steps: readonly string[];
  /** The highlighted words before a quote is opened. */
  readonly highlighted: HighlightedWords | null;
  /** The ids of the quotes in the dossier. */
  readonly shown: readonly string[];
  /** The highlighted words after each of the chosen quotes was opened. */
  readonly quotes: Readonly<Record<string, HighlightedWords | null>>;
}

/**
 * Unfolds how the event is dated and opens the chosen quotes, inside the page so that a whole corpus takes seconds.
 * Emulate reduced motion before: then the article is at rest in the next frame.
 */
export async function visit(dossier: Locator, chosen: readonly string[]): Promise<Stop> {
  return dossier.evaluate(async (root, chosen) => {
    const page = root.ownerDocument;
    const all = (selector: string, within: ParentNode = root) => [
      ...within.querySelectorAll<HTMLElement>(selector),
    ];
    const text = (selector: string): string =>
      all(selector)
        .map(({ textContent }) => textContent)
        .join("");
    const highlighted = (): HighlightedWords | null => {
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
    const arrived = highlighted();
    for (const button of all('.dating-how, .other-places-show[aria-expanded="false"]')) {
      button.click();
    }
    const shown: string[] = [];
    const quotes: Record<string, HighlightedWords | null> = {};
    for (const card of all(".quote-card")) {
      const id = card.querySelector<HTMLElement>("[data-quote]")?.dataset.quote ?? "";
      shown.push(id);
      if (!chosen.includes(id)) continue;
      card.querySelector<HTMLElement>(".quote-open")?.click();
      await new Promise(requestAnimationFrame);
      quotes[id] = highlighted();
    }
    return {
      position: text(".dossier-position"),
      date: text(".dating-date"),
      steps: all(".dating-step-order", root)
        .slice(0, 1)
        .flatMap((list) => all(":scope > li", list))
        .map((step) => all("bdi", step).at(-1)?.textContent ?? ""),
      highlighted: arrived,
      shown,
      quotes,
    };
  }, chosen);
}
