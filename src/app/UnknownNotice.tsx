import { Trans, useTranslation } from "react-i18next";
import { useIntents, useView } from "../state/use-isnad.ts";
import { Icon } from "../ui/Icon.tsx";
import { focusMain } from "./focus-main.ts";
import "./UnknownNotice.css";

/** A damaged link can carry anything of any length; this much is enough to recognise it. */
const SHOWN_CHARACTERS = 80;

/** Says which parts of the link could not be followed; the rest of the page is there. */
export function UnknownNotice() {
  const { t } = useTranslation();
  const { unknown } = useView();
  const { dismissUnknown } = useIntents();
  if (unknown.length === 0) return null;
  return (
    <div className="unknown-notice" role="alert">
      <ul className="unknown-notice-list">
        {unknown.map(({ parameter, value, reason }) => (
          <li key={`${parameter} ${value}`}>
            <Trans
              t={t}
              i18nKey={reason === "mismatch" ? "app.unknown.mismatch" : `app.unknown.${parameter}`}
              values={{ value: value.slice(0, SHOWN_CHARACTERS) || t("app.unknown.empty") }}
              components={{ id: <bdi className="unknown-notice-id" dir="ltr" /> }}
            />
          </li>
        ))}
        <li>{t("app.unknown.rest")}</li>
      </ul>
      <button
        type="button"
        className="unknown-notice-close"
        aria-label={t("app.dismiss")}
        onClick={() => {
          dismissUnknown();
          focusMain();
        }}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
