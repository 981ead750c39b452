import { Trans } from "react-i18next";
import type { Dating } from "../../domain/dates/dating.ts";
import { dateInWords, datingInWords, timeInWords } from "../../i18n/date-words.ts";
import { formatDay } from "../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { isPlainDay, isSure } from "./certainty.ts";

/** The date with its certainty in words. Visually hidden if the day's heading already shows all of it. */
export function EventWhen({ dating }: { readonly dating: Dating }) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const { date, attested } = dating;
  const words = datingInWords(dating, locale, t);
  if (date.form === "time") {
    return (
      <span className="event-row-when">
        <span className="visually-hidden">{formatDay(date.day, locale, "full")} </span>
        {timeInWords(date.time, locale, t)}
      </span>
    );
  }
  if (isPlainDay(date)) return <span className="visually-hidden">{words}</span>;
  return (
    <>
      <span className="event-row-when" data-sure={isSure(date)}>
        {words}
      </span>
      {attested && (
        <span>
          <Trans
            t={t}
            i18nKey="list.attested"
            values={{ when: dateInWords(attested, locale, t) }}
            components={{ when: <bdi /> }}
          />
        </span>
      )}
    </>
  );
}
