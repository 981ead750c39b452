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
  quote: {
    path: "M4 6h4.5v4.5q0 3-3.5 4M11.5 6H16v4.5q0 3-3.5 4",
    directional: true,
  },
  plus: { path: "M10 5v10M5 10h10", directional: false },
  minus: { path: "M5 10h10", directional: false },
  moon: { path: "M16 12.2A6.6 6.6 0 0 1 7.8 4a6.6 6.6 0 1 0 8.2 8.2Z", directional: false },
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
