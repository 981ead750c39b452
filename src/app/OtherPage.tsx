import { useTranslation } from "../i18n/translation.ts";
import type { PageId } from "../state/view.ts";
import { OnDemand } from "../ui/OnDemand.tsx";
import { PAGE_CONTENT } from "./pages.ts";
import "./style/page-head.css";
import "./OtherPage.css";

/** A page other than the timeline: one column that scrolls with the window. */
export function OtherPage({ page }: { readonly page: Exclude<PageId, "timeline"> }) {
  const { t } = useTranslation();
  const Content = PAGE_CONTENT[page];
  return (
    <main id="main" className="page" tabIndex={-1}>
      <OnDemand key={page} loading={<p className="on-demand-message">{t("app.pages.loading")}</p>}>
        <Content />
      </OnDemand>
    </main>
  );
}
