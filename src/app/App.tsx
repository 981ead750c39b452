import { useTranslation } from "../i18n/translation.ts";
import { useView } from "../state/use-isnad.ts";
import { PageNav } from "./bar/PageNav.tsx";
import { TopBar } from "./bar/TopBar.tsx";
import { Desk } from "./Desk.tsx";
import { focusMain } from "./focus-main.ts";
import { OtherPage } from "./OtherPage.tsx";
import { PageTitle } from "./PageTitle.tsx";
import { Phone } from "./Phone.tsx";
import { UnknownNotice } from "./UnknownNotice.tsx";
import { useKeptFocus } from "./use-kept-focus.ts";
import { useLayout } from "./use-layout.ts";
import "./App.css";

/** The whole page. Regions meet here and nowhere else. */
export function App() {
  const { t } = useTranslation();
  const layout = useLayout();
  const { page } = useView();
  useKeptFocus(page);
  const timeline = layout === "phone" ? <Phone /> : <Desk layout={layout} />;
  return (
    <div className="app" data-layout={layout} data-page={page}>
      <PageTitle />
      {/* A button: the fragment of a link would become part of every address that is copied later. */}
      <button type="button" className="skip-link" onClick={focusMain}>
        {t("app.skip")}
      </button>
      <TopBar>{layout !== "phone" && <PageNav />}</TopBar>
      {/* On a phone it scrolls away with the page, which leaves more of it to read. */}
      {layout === "phone" && <PageNav />}
      {(layout !== "phone" || page !== "timeline") && <UnknownNotice />}
      {page === "timeline" ? timeline : <OtherPage page={page} />}
    </div>
  );
}
