import type { IsnadStore } from "./store.ts";
import { formatLink, parseLink } from "./url-codec.ts";
import type { View } from "./view.ts";

/** Where the reader stands apart from the language, which never makes an entry of the history. */
function place(view: View): string {
  return formatLink({ ...view, language: "ar" });
}

/** Whether a view is what remains when something of the other is closed. */
function closes(next: View, previous: View): boolean {
  if (previous.event !== null && next.event === null) return true;
  const hadArticle = previous.quote !== null || previous.document !== null;
  return next.event === previous.event && hadArticle && !next.quote && !next.document;
}

/**
 * Keeps the address and the store alike until the returned function is called. What the reader opens makes
 * an entry of the history; a switch of language rewrites the current one, so that Back never changes it.
 * Closing something goes back when that is where Back would lead, so that no pair of entries piles up.
 */
export function startUrlSync(store: IsnadStore, target: Window = window): () => void {
  const { history, location } = target;
  const address = (view: View): string => `${location.pathname}${formatLink(view)}${location.hash}`;
  const state = (): { previous?: string } => (history.state as { previous?: string } | null) ?? {};
  history.replaceState(state(), "", address(store.getState().view));

  const onPopState = (): void => {
    const { corpus, view, restore } = store.getState();
    restore({ ...parseLink(location.search, corpus), language: view.language });
    history.replaceState(state(), "", address(store.getState().view));
  };
  target.addEventListener("popstate", onPopState);

  const unsubscribe = store.subscribe(({ view, corpus }, { view: previous }) => {
    if (view === previous) return;
    const shown = { ...view, ...parseLink(location.search, corpus), language: view.language };
    if (place(view) === place(shown)) history.replaceState(state(), "", address(view));
    else if (closes(view, previous) && state().previous === place(view)) history.back();
    else history.pushState({ previous: place(previous) }, "", address(view));
  });
  return () => {
    unsubscribe();
    target.removeEventListener("popstate", onPopState);
  };
}
