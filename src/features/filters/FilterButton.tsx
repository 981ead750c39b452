import type { ReactNode } from "react";
import { useTranslation } from "../../i18n/translation.ts";
import { useCorpus, useView } from "../../state/use-isnad.ts";
import { ExpandButton } from "../../ui/ExpandButton.tsx";
import { Icon } from "../../ui/Icon.tsx";
import "./FilterButton.css";

interface FilterButtonProps {
  readonly open: boolean;
  /** Id of the choice that the button shows and hides. */
  readonly controls: string;
  readonly onToggle: () => void;
}

/** Shows and hides the choice of kinds. While a choice is made, it says how many of them are shown. */
export function FilterButton({ open, controls, onToggle }: FilterButtonProps) {
  const { t } = useTranslation();
  const { data } = useCorpus();
  const { kinds } = useView();
  const chosen: ReactNode =
    kinds.length > 0 && t("filters.chosen", { shown: kinds.length, all: data.kinds.length });
  return (
    <ExpandButton
      className="filter-button tool-button"
      open={open}
      controls={controls}
      onToggle={onToggle}
    >
      <Icon name="filter" />
      {t("filters.open")}
      {chosen && <span className="filter-chosen">{chosen}</span>}
    </ExpandButton>
  );
}
