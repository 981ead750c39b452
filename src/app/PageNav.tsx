import type { MouseEvent } from "react";
import { useTranslation } from "react-i18next";
import { formatLink } from "../state/url-codec.ts";
import { useIntents, useView } from "../state/use-isnad.ts";
import { PAGES, type PageId } from "../state/view.ts";
import "./PageNav.css";

/** The ways of looking at the corpus, as links: each can be opened in a tab of its own. */
export function PageNav() {
  const { t } = useTranslation();
  const view = useView();
  const { openPage } = useIntents();
  const open = (page: PageId) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    openPage(page);
    window.scrollTo(0, 0);
  };
  return (
    <nav className="page-nav" aria-label={t("app.pages.label")}>
      <ul className="page-nav-list">
        {PAGES.map((page) => (
          <li key={page}>
            <a
              className="page-nav-link"
              href={formatLink({ ...view, page })}
              aria-current={page === view.page ? "page" : undefined}
              onClick={open(page)}
            >
              {t(`app.pages.${page}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
