import { keptBeside } from "./selectors.ts";
import type { IsnadStore } from "./store.ts";
import { formatLink, parseLink } from "./url-codec.ts";
import type { View } from "./view.ts";

/**
 * The part of the view that gets history entries of its own: what is open. Changes of language, filter, window, list
 * and other settings only rewrite the current entry.
 */
function place(
  view: Pick<View, "page" | "event" | "quote" | "document" | "paragraph" | "beside">,
): string {
  const { page, event, quote, document, paragraph, beside } = view;
  return formatLink({ page, event, quote, document, paragraph, beside, language: "ar" });
}

/** Whether `next` results from closing something in `previous`. */
function closes(next: View, previous: View): boolean {
  if (next.page !== previous.page) return false;
  if (previous.event !== null && next.event === null) return true;
  const sameText = next.quote === previous.quote && next.document === previous.document;
  if (next.event === previous.event && sameText) return previous.beside !== null && !next.beside;
  const hadArticle = previous.quote !== null || previous.document !== null;
  return next.event === previous.event && hadArticle && !next.quote && !next.document;
}

/**
 * Synchronises the address with the store until the returned function is called. Opening something adds a history
 * entry; settings such as the language rewrite the current one, so that Back never changes the language. Closing
 * something goes back if Back would lead to the same view, so that opening and closing does not pile up entries.
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
  // `history.back()` is asynchronous: until it is done, nothing is written, because it would go to the wrong entry.
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
    // Only a link to the figures page contains the choice of figures.
    const figures = link.page === "figures" ? link : view;
    const { language } = view;
    const written = { ...view, ...link, language: link.language ?? language };
    // Only a link to a comparison contains its question.
    const asked = link.page === "compare" || link.event !== view.event ? link : view;
    restore({
      ...link,
      question: asked.question,
      // Only a link to the page Compare contains how it is ordered.
      differenceOrder: (link.page === "compare" ? link : view).differenceOrder,
      language,
      beside: keptBeside(corpus, written, { ...link, language }),
      window: view.window,
      list: view.list,
      time: view.time,
      digits: view.digits,
      months: view.months,
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
      // A language switch can swap parallel articles; it is still the same place.
      write(view, view.language === previous.language ? shownPlace() : place(view));
    }
  });
  return () => {
    unsubscribe();
    target.removeEventListener("popstate", onPopState);
  };
}
