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

/** The whole page: the only component that places the regions. */
export function App() {
  const { t } = useTranslation();
  const layout = useLayout();
  const { page } = useView();
  useKeptFocus(page);
  const timeline = layout === "phone" ? <Phone /> : <Desk layout={layout} />;
  return (
    <div className="app" data-layout={layout} data-page={page}>
      <PageTitle />
      {/* A button, because a link would leave its fragment in the address, which readers copy. */}
      <button type="button" className="skip-link" onClick={focusMain}>
        {t("app.skip")}
      </button>
      <TopBar>{layout !== "phone" && <PageNav />}</TopBar>
      {/* On a phone it scrolls with the page, to leave room for reading. */}
      {layout === "phone" && <PageNav />}
      {(layout !== "phone" || page !== "timeline") && <UnknownNotice />}
      {page === "timeline" ? timeline : <OtherPage page={page} />}
    </div>
  );
}
