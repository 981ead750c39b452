/** Milliseconds to wait after the page has loaded, so that visible content is loaded first. */
const DELAY_MS = 300;

/**
 * Fetches the fonts that the page does not use yet, once it has loaded. The first article then opens in its own font
 * and does not shift when the font arrives. Does nothing if the reader has asked to save data.
 */
export function fetchFonts(): void {
  const { connection }: { readonly connection?: { readonly saveData?: boolean } } =
    navigator as object;
  if (connection?.saveData) return;
  const fetchAll = () =>
    setTimeout(() => {
      for (const face of document.fonts) {
        // The browser tries again when text needs the font.
        if (face.status === "unloaded") face.load().catch(() => undefined);
      }
    }, DELAY_MS);
  if (document.readyState === "complete") fetchAll();
  else addEventListener("load", fetchAll, { once: true });
}
