import { type MouseEvent, useEffect, useRef } from "react";
import { useTranslation } from "../../i18n/translation.ts";
import { formatLink } from "../../state/url-codec.ts";
import { useIntents, useView } from "../../state/use-isnad.ts";
import { PAGES, type PageId } from "../../state/view.ts";
import "./PageNav.css";

/**
 * Scrolls a row that is wider than the screen, but not the page, until the link is visible. Compares pixels from the
 * left, so it works in both directions.
 */
function bringAlongIntoView(row: HTMLElement, name: Element): void {
  const [outer, inner] = [row.getBoundingClientRect(), name.getBoundingClientRect()];
  if (inner.left < outer.left) row.scrollBy(inner.left - outer.left, 0);
  else if (inner.right > outer.right) row.scrollBy(inner.right - outer.right, 0);
}

/** The pages, as links, so that each can be opened in a new tab. */
export function PageNav() {
  const { t } = useTranslation();
  const view = useView();
  const { page } = view;
  const { openPage } = useIntents();
  const open = (to: PageId) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    openPage(to);
    window.scrollTo(0, 0);
  };
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    const name = row.current?.querySelector(`[data-page="${page}"]`);
    if (row.current && name) bringAlongIntoView(row.current, name);
  }, [page]);
  return (
    <nav ref={row} className="page-nav" aria-label={t("app.pages.label")}>
      <ul className="page-nav-list">
        {PAGES.map((each) => (
          <li key={each}>
            <a
              className="page-nav-link"
              href={formatLink({ ...view, page: each })}
              data-page={each}
              aria-current={each === page ? "page" : undefined}
              onClick={open(each)}
            >
              {t(`app.pages.${each}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
