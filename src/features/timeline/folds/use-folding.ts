import { useMemo } from "react";
import { firstWeekday } from "../../../i18n/first-weekday.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import type { TimelineModel } from "../timeline-model.ts";
import type { TimelineProps } from "../vis/timeline-props.ts";
import type { OpenedFold } from "./FoldList.tsx";
import { foldUnit, foldUnits } from "./fold-units.ts";
import { foldWords } from "./fold-words.ts";

/** The units, words and opening of the rows that count events. */
export function useFolding(
  { lanes, extent, hasTimes, index, faceOf }: TimelineModel,
  onOpen: (opened: OpenedFold) => void,
): Pick<TimelineProps, "unitsOf" | "wordsOfFold" | "onFold"> {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  return useMemo(() => {
    const firstDay = firstWeekday(locale.language);
    const finest = hasTimes ? "minute" : "day";
    const yearOf = (time: number) => new Date(time).getUTCFullYear();
    const years = yearOf(extent.start) !== yearOf(extent.end - 1);
    return {
      unitsOf: (window, width) => foldUnits(window, width, finest, firstDay),
      wordsOfFold: (fold, window, width) => {
        const lane = lanes.find(({ id }) => id === fold.lane)?.name ?? "";
        const marks = fold.ids.flatMap((id) => index.mark(id) ?? []);
        const spokesman = marks.find(({ open }) => open.start || open.end) ?? marks[0];
        const when = fold.kind === "bracket" && spokesman ? faceOf(spokesman.id)?.when : "";
        const unit = foldUnit(window, width, finest);
        return foldWords(fold, unit, { lane, when: when ?? "", years }, locale, t);
      },
      onFold: (fold, button) => onOpen({ fold, name: button.ariaLabel ?? "", button }),
    };
  }, [lanes, extent, hasTimes, index, faceOf, onOpen, locale, t]);
}
