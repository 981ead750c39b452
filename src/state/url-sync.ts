import { keptBeside } from "./selectors.ts";
import type { IsnadStore } from "./store.ts";
import { formatLink, parseLink } from "./url-codec.ts";
import type { View } from "./view.ts";

/**
 * Where the reader stands. Language, filter, window, list, the way of time, translations folded, what is uncited
 * shown and the question of a comparison are ways of looking: they make no entry of the history.
 */
function place(
  view: Pick<View, "page" | "event" | "quote" | "document" | "paragraph" | "beside">,
): string {
  const { page, event, quote, document, paragraph, beside } = view;
  return formatLink({ page, event, quote, document, paragraph, beside, language: "ar" });
}

/** Whether a view is what remains when something of the other is closed. */
function closes(next: View, previous: View): boolean {
  if (next.page !== previous.page) return false;
  if (previous.event !== null && next.event === null) return true;
  const sameText = next.quote === previous.quote && next.document === previous.document;
  if (next.event === previous.event && sameText) return previous.beside !== null && !next.beside;
  const hadArticle = previous.quote !== null || previous.document !== null;
  return next.event === previous.event && hadArticle && !next.quote && !next.document;
}

/**
 * Keeps the address and the store alike until the returned function is called. What the reader opens makes
 * an entry of the history; language, filter, window, list and the way of time rewrite the current one, so that Back
 * never changes the language. Closing something goes back when that is where Back would lead, so that no pair of entries
 * piles up.
 */
export function startUrlSync(store: IsnadStore, target: Window = window): () => void {
  const { history, location } = target;
  const address = (view: View): string => `${location.pathname}${formatLink(view)}`;
  const previousPlace = (): string | undefined =>
    (history.state as { previous?: string } | null)?.previous;
  const shown = () => {
    const { corpus, view } = store.getState();
    return parseLink(location.search, corpus, view.language);
  };
  const shownPlace = (): string => place(shown());
  // `history.back()` arrives later: until then nothing is written, or it would stand on the wrong entry.
  let returning = false;

  const write = (view: View, from: string): void => {
    if (place(view) === from) history.replaceState(history.state, "", address(view));
    else history.pushState({ previous: from }, "", address(view));
  };
  write(store.getState().view, place(store.getState().view));

  const onPopState = (): void => {
    const { corpus, view, restore } = store.getState();
    if (returning) {
      returning = false;
      write(view, shownPlace());
      return;
    }
    if (shownPlace() === place(view)) return;
    const link = shown();
    // Only a link to the figures says which of them are shown.
    const figures = link.page === "figures" ? link : view;
    const { language } = view;
    const written = { ...view, ...link, language: link.language ?? language };
    // Only a link to a comparison names its question.
    const asked = link.page === "compare" || link.event !== view.event ? link : view;
    restore({
      ...link,
      question: asked.question,
      language,
      beside: keptBeside(corpus, written, { ...link, language }),
      window: view.window,
      list: view.list,
      time: view.time,
      uncited: view.uncited,
      reads: view.reads,
      unit: figures.unit,
      order: figures.order,
    });
  };
  target.addEventListener("popstate", onPopState);

  const unsubscribe = store.subscribe(({ view }, { view: previous }) => {
    if (view === previous || returning) return;
    if (closes(view, previous) && previousPlace() === place(view)) {
      returning = true;
      history.back();
    } else {
      // Another language can open the other of two articles: still the same place, said otherwise.
      write(view, view.language === previous.language ? shownPlace() : place(view));
    }
  });
  return () => {
    unsubscribe();
    target.removeEventListener("popstate", onPopState);
  };
}
