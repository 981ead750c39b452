import { useTranslation } from "react-i18next";
import { Desk } from "./Desk.tsx";
import { focusMain } from "./focus-main.ts";
import { PageTitle } from "./PageTitle.tsx";
import { Phone } from "./Phone.tsx";
import { TopBar } from "./TopBar.tsx";
import { UnknownNotice } from "./UnknownNotice.tsx";
import { useLayout } from "./use-layout.ts";
import "./App.css";

/** The whole page. Regions meet here and nowhere else. */
export function App() {
  const { t } = useTranslation();
  const layout = useLayout();
  return (
    <div className="app" data-layout={layout}>
      <PageTitle />
      {/* A button: the fragment of a link would become part of every address that is copied later. */}
      <button type="button" className="skip-link" onClick={focusMain}>
        {t("app.skip")}
      </button>
      <TopBar />
      {layout !== "phone" && <UnknownNotice />}
      {layout === "phone" ? <Phone /> : <Desk layout={layout} />}
    </div>
  );
}
