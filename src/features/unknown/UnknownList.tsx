import { Trans } from "react-i18next";
import { useTranslation } from "../../i18n/translation.ts";
import { useIntents, useView } from "../../state/use-isnad.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import "./UnknownList.css";

/** A damaged link may contain text of any length; this much is enough to recognise it. */
const SHOWN_CHARACTERS = 80;

interface UnknownListProps {
  /** Called after the notice is dismissed, to move the focus. */
  readonly onDismissed: () => void;
}

/** Lists the parts of the link that could not be followed. */
export default function UnknownList({ onDismissed }: UnknownListProps) {
  const { t } = useTranslation("unknown");
  const { t: common } = useTranslation();
  const { unknown } = useView();
  const { dismissUnknown } = useIntents();
  return (
    <div className="unknown-notice" role="alert">
      <ul className="unknown-notice-list">
        {unknown.map(({ parameter, value, reason }) => (
          <li key={`${parameter} ${value}`}>
            <Trans
              t={t}
              i18nKey={reason === "mismatch" ? "part.mismatch" : `part.${parameter}`}
              values={{ value: value.slice(0, SHOWN_CHARACTERS) || t("empty") }}
              components={{ id: <bdi className="unknown-notice-id" dir="ltr" /> }}
            />
          </li>
        ))}
        <li>{t("rest")}</li>
      </ul>
      <IconButton
        icon="close"
        name={common("app.dismiss")}
        className="close-button"
        onClick={() => {
          dismissUnknown();
          onDismissed();
        }}
      />
    </div>
  );
}
