import { useCallback, useState } from "react";
import { DAY_MS, dayToTime } from "../../../domain/dates/calendar-day.ts";
import { dateInWords } from "../../../i18n/date-words.ts";
import { formatDay } from "../../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { daysSeen } from "../axis/days-seen.ts";
import type { Mark, Stretch } from "../layout/timeline-items.ts";

/** The message for screen readers when the window is at rest: the visible days and the number of their events. */
export function useAnnouncement(marks: readonly Mark[]): [string, (window: Stretch) => void] {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const [announcement, setAnnouncement] = useState("");
  const announce = useCallback(
    (window: Stretch) => {
      const { first, last } = daysSeen(window);
      const end = dayToTime(last) + DAY_MS;
      const start = dayToTime(first);
      const count = marks.filter(({ within, ...mark }) =>
        within ? within.start >= start && within.end <= end : mark.start < end && mark.end > start,
      ).length;
      const days =
        first === last
          ? formatDay(first, locale, "full")
          : dateInWords({ form: "between", earliest: first, latest: last }, locale, t);
      setAnnouncement(t("timeline.announcement", { events: t("timeline.count", { count }), days }));
    },
    [marks, locale, t],
  );
  return [announcement, announce];
}
