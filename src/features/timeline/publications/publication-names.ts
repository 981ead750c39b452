/**
 * Names as many publications as have room, day by day: all; else not those in a bracket; else none. A name
 * is never cut. Follows the room; returns what stops that.
 */
export function nameWhatFits(row: HTMLElement | null): () => void {
  const fit = (day: HTMLElement): void => {
    const groups = day.querySelector(".publications-groups");
    for (const names of ["all", "single", "none"]) {
      day.dataset.names = names;
      if (!groups || groups.getBoundingClientRect().width <= day.clientWidth) return;
    }
  };
  const observer = new ResizeObserver((entries) => {
    const days = new Set(entries.map(({ target }) => target.closest<HTMLElement>("li")));
    for (const day of days) if (day) fit(day);
  });
  // The room changes with the zoom, the names with language and font.
  for (const element of row?.querySelectorAll("li, .publications-groups") ?? []) {
    observer.observe(element);
  }
  return () => observer.disconnect();
}
