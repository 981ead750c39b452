import { useTranslation } from "react-i18next";
import { daysBetween } from "../../domain/calendar-day.ts";
import { formatDay, formatDayRange } from "../../i18n/formats.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useView } from "../../state/use-isnad.ts";
import { dayTarget } from "./day-heading.ts";
import type { EmptyDays } from "./days.ts";

/** Days on which nothing is dated, said in words: silence of the sources is not a fault of the list. */
export function EmptyDaysRow({ days }: { readonly days: EmptyDays }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { kinds } = useView();
  const { first, last } = days;
  const count = daysBetween(first, last) + 1;
  return (
    <p className="event-list-empty-days" {...dayTarget(first)}>
      <span className="event-list-empty-date">
        {count === 1
          ? formatDay(first, language, "weekdayDayMonth")
          : formatDayRange(first, last, language)}
      </span>{" "}
      <span>{t(kinds.length === 0 ? "list.noneDated" : "list.noneChosen", { count })}</span>
    </p>
  );
}
