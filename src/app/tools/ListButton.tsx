import { useTranslation } from "../../i18n/translation.ts";
import { useIntents, useView } from "../../state/use-isnad.ts";
import { Icon } from "../../ui/Icon.tsx";

/** Shows and hides the list beside the drawing. */
export function ListButton() {
  const { t } = useTranslation();
  const { list } = useView();
  const { showList } = useIntents();
  return (
    <button
      type="button"
      className="list-button tool-button"
      aria-expanded={list}
      onClick={() => showList(!list)}
    >
      <Icon name="list" />
      {t("app.list")}
    </button>
  );
}
