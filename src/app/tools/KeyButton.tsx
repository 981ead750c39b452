import { useTranslation } from "../../i18n/translation.ts";
import { ExpandButton } from "../../ui/ExpandButton.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { OnDemand } from "../../ui/OnDemand.tsx";
import { onDemand } from "../../ui/on-demand.ts";
import { usePanel } from "./use-panel.ts";

const TimelineKeyPanel = onDemand(
  ["timeline"],
  () => import("../../features/timeline/controls/TimelineKeyPanel.tsx"),
);

/** Shows and hides the whole key, over the drawing. */
export function KeyButton() {
  const { t } = useTranslation();
  const { root, id, open, toggle, onKeyDown } = usePanel();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for Esc from the controls inside
    <div ref={root} className="key-panel-root" onKeyDown={onKeyDown}>
      <ExpandButton className="key-button tool-button" open={open} controls={id} onToggle={toggle}>
        {t("timeline.keyButton")}
        <Icon name="down" />
      </ExpandButton>
      <div id={id} className="tool-panel" hidden={!open}>
        {open && (
          <OnDemand>
            <TimelineKeyPanel />
          </OnDemand>
        )}
      </div>
    </div>
  );
}
