import { type MouseEvent, useEffect, useRef } from "react";
import { useTranslation } from "../../i18n/translation.ts";
import { formatLink } from "../../state/url-codec.ts";
import { useIntents, useView } from "../../state/use-isnad.ts";
import { PAGES, type PageId } from "../../state/view.ts";
import "./PageNav.css";

/**
 * Where the row is wider than the screen: scrolls it, and not the page, until the name is in sight. Pixels
 * from the left on both sides, so the same in both directions.
 */
function bringAlongIntoView(row: HTMLElement, name: Element): void {
  const [outer, inner] = [row.getBoundingClientRect(), name.getBoundingClientRect()];
  if (inner.left < outer.left) row.scrollBy(inner.left - outer.left, 0);
  else if (inner.right > outer.right) row.scrollBy(inner.right - outer.right, 0);
}

/** The ways of looking at the corpus, as links: each can be opened in a tab of its own. */
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
