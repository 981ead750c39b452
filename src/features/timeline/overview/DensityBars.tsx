import type { CSSProperties } from "react";
import { formatNumber } from "../../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { unitWords } from "../../../i18n/unit-words.ts";
import type { Stretch } from "../layout/timeline-items.ts";
import type { Density } from "./density.ts";

interface Props {
  readonly density: Density;
  readonly extent: Stretch;
}

/** The number of units up to which each has room for its number. */
const NUMBERED = 24;

/** A bar for each unit with events, as high as their number, which it names. */
export function DensityBars({ density, extent }: Props) {
  const { t } = useTranslation();
  const { t: own } = useTranslation("timeline");
  const { locale, direction } = useLanguage();
  const { unit, bins, unplaced } = density;
  const length = extent.end - extent.start;
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const others = unplaced > 0 ? [own("densityUnplaced", { count: unplaced })] : [];
  const label = [own("density"), ...others].join(t("timeline.listSeparator"));
  return (
    <ol className="density" aria-label={label}>
      {bins
        .filter(({ count }) => count > 0)
        .map((bin) => {
          const start = Math.max(bin.start, extent.start);
          const place = {
            "--at": (start - extent.start) / length,
            "--length": (Math.min(bin.end, extent.end) - start) / length,
            "--share": bin.count / most,
          };
          const words = own("densityOf", {
            date: unitWords(unit, bin, locale),
            events: t("counts.events", { count: bin.count }),
          });
          return (
            <li
              key={bin.start}
              className="density-bin"
              style={place as CSSProperties}
              title={words}
            >
              <span className="visually-hidden" dir={direction}>
                {words}
              </span>
              {bins.length <= NUMBERED && (
                <span className="density-number" aria-hidden="true">
                  {formatNumber(bin.count, locale)}
                </span>
              )}
            </li>
          );
        })}
    </ol>
  );
}
