import type { MouseEvent, ReactNode } from "react";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { formatLink } from "../../state/url-codec.ts";
import { useCorpus, useIntents } from "../../state/use-isnad.ts";
import { Brand } from "./Brand.tsx";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { SchemeSwitch } from "./SchemeSwitch.tsx";
import "./TopBar.css";

/** The names of project and corpus, the children, and the switches of colours and language. */
export function TopBar({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const { language, read } = useLanguage();
  const { data } = useCorpus();
  const { goToStart } = useIntents();
  const start = formatLink({ language, event: null, quote: null, document: null });
  const toStart = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    goToStart();
    window.scrollTo(0, 0);
  };
  return (
    <header className="top-bar">
      <h1 className="top-bar-title">
        <a className="top-bar-brand" href={start} onClick={toStart}>
          <Brand />
          <span className="reading">{t("app.name")}</span>
        </a>
        <span className="top-bar-corpus">{read(data.title)}</span>
      </h1>
      {children}
      <div className="top-bar-controls">
        <LanguageSwitch />
        <SchemeSwitch />
      </div>
    </header>
  );
}
