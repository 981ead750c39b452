import type { PartialDate } from "../../domain/dates/partial-date.ts";
import { sharedCalendar, shortDate } from "../../i18n/short-dates.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus } from "../../state/use-isnad.ts";

/** Writes dates as the drawing does: "le 5 ?", "vers le 6". Empty for a sure day. */
export function useShortDate(): (date: PartialDate) => string {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const { start, end } = useCorpus().data.period;
  return (date) => shortDate(date, sharedCalendar(start, end), locale, t);
}
