import type { MouseEvent, ReactNode } from "react";
import { SettingsButton } from "../../features/settings/SettingsButton.tsx";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { startOf } from "../../state/settings.ts";
import { formatLink } from "../../state/url-codec.ts";
import { useCorpus, useIntents, useView } from "../../state/use-isnad.ts";
import { Brand } from "./Brand.tsx";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import "./TopBar.css";

/** The names of project and corpus, the children, the language switch and the settings. */
export function TopBar({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  const { data } = useCorpus();
  const view = useView();
  const { goToStart } = useIntents();
  const start = formatLink(startOf(view));
  const toStart = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    goToStart();
    window.scrollTo(0, 0);
  };
  return (
    <header className="top-bar">
      <h1 className="top-bar-title">
        <span className="top-bar-names">
          <a className="top-bar-brand" href={start} onClick={toStart}>
            <Brand />
            <span className="reading">{t("app.name")}</span>
          </a>
          <span className="top-bar-corpus" title={read(data.title)}>
            {read(data.title)}
          </span>
        </span>
      </h1>
      {children}
      <div className="top-bar-controls">
        <LanguageSwitch />
        <SettingsButton />
      </div>
    </header>
  );
}
