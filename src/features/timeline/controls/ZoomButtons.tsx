import { useTranslation } from "../../../i18n/translation.ts";
import { Icon } from "../../../ui/Icon.tsx";

interface Props {
  onZoom(way: "in" | "out"): void;
  onFit(): void;
}

/** Buttons to zoom in, zoom out and show the whole period. */
export function ZoomButtons({ onZoom, onFit }: Props) {
  const { t } = useTranslation();
  return (
    <div className="timeline-gutter">
      <fieldset className="zoom-buttons" aria-label={t("timeline.zoom")}>
        <button
          type="button"
          className="zoom-button"
          aria-label={t("timeline.zoomOut")}
          onClick={() => onZoom("out")}
        >
          <Icon name="minus" />
        </button>
        <button
          type="button"
          className="zoom-button zoom-fit"
          title={t("timeline.fitTitle")}
          onClick={onFit}
        >
          {t("timeline.fit")}
        </button>
        <button
          type="button"
          className="zoom-button"
          aria-label={t("timeline.zoomIn")}
          onClick={() => onZoom("in")}
        >
          <Icon name="plus" />
        </button>
      </fieldset>
    </div>
  );
}
