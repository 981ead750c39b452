/** Milliseconds after the page has loaded: what is seen first comes first. */
const AFTER = 300;

/**
 * Fetches the letters that nothing on the page is set in so far, once the page is there: the first article that
 * is opened stands in its own letters at once, and nothing in it moves when they come. Not for who asked to save
 * data.
 */
export function fetchLetters(): void {
  const { connection }: { readonly connection?: { readonly saveData?: boolean } } =
    navigator as object;
  if (connection?.saveData) return;
  const fetchAll = () =>
    setTimeout(() => {
      for (const face of document.fonts) {
        // One that does not arrive is tried again by whatever is set in it.
        if (face.status === "unloaded") face.load().catch(() => undefined);
      }
    }, AFTER);
  if (document.readyState === "complete") fetchAll();
  else addEventListener("load", fetchAll, { once: true });
}
