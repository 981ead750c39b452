import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { PageId } from "../state/view.ts";
import { Boundary } from "./Boundary.tsx";
import { PAGE_CONTENT } from "./pages.ts";
import "./page-head.css";
import "./OtherPage.css";

function FailedPage() {
  const { t } = useTranslation();
  return (
    <p className="page-message" role="alert">
      {t("app.pages.failed")}{" "}
      <button type="button" className="link" onClick={() => location.reload()}>
        {t("app.retry")}
      </button>
    </p>
  );
}

/** A page beside the timeline: one column that scrolls with the window. */
export function OtherPage({ page }: { readonly page: Exclude<PageId, "timeline"> }) {
  const { t } = useTranslation();
  const Content = PAGE_CONTENT[page];
  return (
    <main id="main" className="page" tabIndex={-1}>
      <Boundary key={page} fallback={<FailedPage />}>
        <Suspense fallback={<p className="page-message">{t("app.pages.loading")}</p>}>
          <Content />
        </Suspense>
      </Boundary>
    </main>
  );
}
