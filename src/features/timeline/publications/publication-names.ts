/**
 * Shows the names of a day's publications if they fit: all names, else those outside brackets, else none. A name is
 * never cut. Updates at every change of size until the returned function is called.
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
  // The room changes with the zoom, the widths of names with language and font.
  for (const element of row?.querySelectorAll("li, .publications-groups") ?? []) {
    observer.observe(element);
  }
  return () => observer.disconnect();
}
