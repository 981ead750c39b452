/** Milliseconds for which a section is held: its neighbours come into the page within this time. */
const HOLD = 700;

const GESTURES = ["pointerdown", "keydown", "wheel", "touchstart"] as const;

/**
 * Keeps a section at the top of the scroll while the sections above it come into the page with other heights than
 * estimated; not every browser does so by itself. Ends with the next gesture.
 */
export function holdInView(section: HTMLElement): void {
  const list = section.closest("[data-long]");
  if (!list) return;
  const held = new AbortController();
  const align = () => section.scrollIntoView({ block: "start", behavior: "auto" });
  const resized = new ResizeObserver(align);
  resized.observe(list);
  const options = { capture: true, passive: true, signal: held.signal };
  const release = () => {
    resized.disconnect();
    held.abort();
  };
  for (const gesture of GESTURES) document.addEventListener(gesture, release, options);
  setTimeout(release, HOLD);
}
