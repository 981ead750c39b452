import { useCallback, useMemo, useRef, useState } from "react";
import { firstWeekday } from "../../../i18n/first-weekday.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import type { Fold } from "../layout/folds.ts";
import type { Stretch } from "../layout/timeline-items.ts";
import type { TimelineModel } from "../timeline-model.ts";
import type { TimelineProps } from "../vis/timeline-props.ts";
import { foldUnit, foldUnits } from "./fold-units.ts";
import { foldWords } from "./fold-words.ts";

/** A row of counted events whose list is open. */
export interface OpenedFold {
  readonly fold: Fold;
  /** Its accessible name. */
  readonly name: string;
}

interface OpenedList {
  readonly opened: OpenedFold | null;
  /** Opens the list of a row, or closes it if it is open. */
  readonly toggle: (opened: OpenedFold) => void;
  readonly close: () => void;
  /** Takes the window of each frame. A moved window closes the list, because its row is elsewhere. */
  readonly follow: (window: Stretch) => void;
}

/** The list of a row of counted events, if one is open. */
export function useOpenedFold(): OpenedList {
  const [opened, setOpened] = useState<OpenedFold | null>(null);
  const seen = useRef<Stretch | null>(null);
  const toggle = useCallback((next: OpenedFold) => {
    setOpened((now) => (now?.fold.key === next.fold.key ? null : next));
  }, []);
  const close = useCallback(() => setOpened(null), []);
  const follow = useCallback((window: Stretch) => {
    const before = seen.current;
    seen.current = window;
    if (before?.start !== window.start || before.end !== window.end) setOpened(null);
  }, []);
  return { opened, toggle, close, follow };
}

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
      onFold: (fold, button) => onOpen({ fold, name: button.ariaLabel ?? "" }),
    };
  }, [lanes, extent, hasTimes, index, faceOf, onOpen, locale, t]);
}
