import { daysBetween } from "../../domain/dates/calendar-day.ts";
import type { SilentDays } from "../../domain/dates/silent-days.ts";
import { spansYears } from "../../domain/spans-years.ts";
import { formatDay, formatDayRange } from "../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus, useView } from "../../state/use-isnad.ts";
import { dayTarget } from "./day-heading.ts";
import { noneDated, noneDatedPrecisely } from "./none-dated.ts";

/** Says that nothing is dated on these days, so that the gap does not look like a fault of the list. */
export function EmptyDaysRow({ days }: { readonly days: SilentDays }) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const { kinds } = useView();
  const years = spansYears(useCorpus().data);
  const { first, last, possible } = days;
  const none = possible ? noneDatedPrecisely : noneDated;
  const count = daysBetween(first, last) + 1;
  return (
    <p className="event-list-empty-days" {...dayTarget(first)}>
      <span className="event-list-empty-date">
        {count === 1
          ? formatDay(first, locale, years ? "full" : "weekdayDayMonth")
          : formatDayRange(first, last, locale)}
      </span>{" "}
      <span>{t(none(kinds), { count })}</span>
    </p>
  );
}
