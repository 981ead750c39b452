import { type FocusEvent, useId, useState } from "react";
import { useTranslation } from "../../i18n/translation.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { OnDemand } from "../../ui/OnDemand.tsx";
import { onDemand } from "../../ui/on-demand.ts";
import "./SettingsButton.css";

const SettingsPanel = onDemand(["settings"], () => import("./SettingsPanel.tsx"));

/**
 * The button of the settings and their panel, a native popover: Esc or a press beside it closes it and returns the
 * focus. It lies above everything, so no bar can cut it off.
 */
export function SettingsButton() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const id = useId();
  const name = t("app.settings");
  // Tab leads out of the panel; it then no longer covers what has the focus. A press on the button closes it by itself.
  const leave = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void => {
    if (!(relatedTarget instanceof HTMLElement) || currentTarget.contains(relatedTarget)) return;
    if (relatedTarget.getAttribute("aria-controls") !== id) currentTarget.hidePopover();
  };
  return (
    <>
      <IconButton
        icon="settings"
        name={name}
        className="settings-button icon-button"
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={id}
        popoverTarget={id}
      />
      <div
        id={id}
        className="settings-popover"
        popover="auto"
        role="dialog"
        aria-label={name}
        onToggle={({ newState }) => setOpen(newState === "open")}
        onBlur={leave}
      >
        {open && (
          <OnDemand>
            <SettingsPanel popover={id} />
          </OnDemand>
        )}
      </div>
    </>
  );
}
