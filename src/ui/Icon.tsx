import "./Icon.css";

/**
 * Drawn on a grid of 20 units for left-to-right text. Directional icons are mirrored in right-to-left text.
 */
const ICONS = {
  close: { path: "M5 5 15 15M15 5 5 15", directional: false },
  previous: { path: "M12 5 7 10l5 5", directional: true },
  next: { path: "m8 5 5 5-5 5", directional: true },
  down: { path: "m5 8 5 5 5-5", directional: false },
  link: {
    path: "M8.5 11.5a3 3 0 0 0 4.2 0l2.6-2.6a3 3 0 0 0-4.2-4.2l-1 1M11.5 8.5a3 3 0 0 0-4.2 0l-2.6 2.6a3 3 0 0 0 4.2 4.2l1-1",
    directional: false,
  },
  copy: { path: "M8 7.5h8.5v9H8ZM12.5 7.5v-4H4v9h4", directional: false },
  plus: { path: "M10 5v10M5 10h10", directional: false },
  minus: { path: "M5 10h10", directional: false },
  settings: {
    path: "M3 6h8.5M16.5 6h.5M3 14h.5M8.5 14H17M14 3.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5ZM6 11.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5Z",
    directional: true,
  },
  filter: { path: "M4 6h12M6.5 10h7M9 14h2", directional: false },
  list: { path: "M7.5 6H16M7.5 10H16M7.5 14H16M4 6h.01M4 10h.01M4 14h.01", directional: true },
  page: { path: "M5.5 3.5h9v13h-9Z", directional: false },
} as const;

export type IconName = keyof typeof ICONS;

/** A line icon in the colour of the text. It is hidden from screen readers, so give its control a name. */
export function Icon({ name }: { readonly name: IconName }) {
  const { path, directional } = ICONS[name];
  return (
    <svg
      className="icon"
      data-directional={directional || undefined}
      viewBox="0 0 20 20"
      width="20"
      height="20"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
