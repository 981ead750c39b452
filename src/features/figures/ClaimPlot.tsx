import { type CSSProperties, Fragment, useId } from "react";
import { Trans } from "react-i18next";
import type { CalendarDay } from "../../domain/dates/calendar-day.ts";
import { isCertainDay } from "../../domain/dates/partial-date.ts";
import { paragraphAt } from "../../domain/document.ts";
import type { Figure } from "../../domain/figure.ts";
import { QuantityWords } from "../../evidence/claims/QuantityWords.tsx";
import { PlaceLink } from "../../evidence/words/PlaceLink.tsx";
import { dateInWords } from "../../i18n/date-words.ts";
import { formatDay } from "../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus, useView } from "../../state/use-isnad.ts";
import type { Plot, Stop } from "./plots.ts";
import { ReachMark, TickLabels } from "./ReachMark.tsx";
import type { Scale } from "./reach.ts";
import "./ClaimPlot.css";

interface ClaimProps {
  readonly figure: Figure;
  readonly scale: Scale | null;
}

/** One claim: its mark if it states a number, its quantity in words, and a link to its place. */
function Claim({ figure, scale }: ClaimProps) {
  const corpus = useCorpus();
  const words = useId();
  const source = corpus.document(figure.document);
  if (!source) return null;
  return (
    <li className="plot-claim" data-plotted={figure.id}>
      {scale && <ReachMark value={figure.value} scale={scale} />}
      <p id={words} className="plot-words">
        <QuantityWords value={figure.value} />
      </p>
      <p className="plot-place">
        <PlaceLink
          source={source}
          quote={figure.quote}
          paragraph={paragraphAt(source, figure.span.start)?.number ?? 1}
          describedBy={words}
        />
      </p>
    </li>
  );
}

/**
 * Days without a figure. If there are too many, or their number is unknown, the axis is interrupted instead.
 */
function Between({ days, scale }: { days: readonly CalendarDay[] | null; scale: Scale | null }) {
  const { locale, direction } = useLanguage();
  return (days ?? [null]).map((day) => (
    <li
      key={day}
      className="plot-stop"
      data-between={day === null ? "broken" : "day"}
      aria-hidden="true"
    >
      <p className="plot-date" dir={direction}>
        {day !== null && formatDay(day, locale, "dayMonth")}
      </p>
      {scale && day !== null && <ReachMark value={null} scale={scale} />}
    </li>
  ));
}

/** The claims of one date, side by side. */
function DateStop({ stop, scale }: { readonly stop: Stop; readonly scale: Scale | null }) {
  const { t } = useTranslation();
  const { locale, direction } = useLanguage();
  const { date, figures } = stop;
  return (
    <li className="plot-stop" style={{ "--claims": figures.length } as CSSProperties}>
      <p className="plot-date" dir={direction} data-certain={isCertainDay(date) || undefined}>
        {dateInWords(date, locale, t)}
      </p>
      <ul className="plot-claims" dir={direction}>
        {figures.map((figure) => (
          <Claim key={figure.id} figure={figure} scale={scale} />
        ))}
      </ul>
    </li>
  );
}

/** Claims about one population, by date. The table has the same data. */
export function ClaimPlot({ plot }: { readonly plot: Plot }) {
  const { t } = useTranslation("figures");
  const { read, direction } = useLanguage();
  const time = useView().time ?? direction;
  const title = useId();
  const { population, scale, stops, leavesOut } = plot;
  const isGiven = stops.every(({ figures }) => figures.every(({ asOf }) => asOf));
  const isApproximate = stops.some(({ figures }) =>
    figures.some(({ value }) => value.form === "about"),
  );
  const about = [
    stops.length > 1 && t("plot.order"),
    t(scale ? "plot.about" : "plot.aboutWords"),
    isApproximate && t("plot.approximate"),
    !stops.every(({ date }) => isCertainDay(date)) && t("plot.uncertain"),
    !isGiven && t("plot.eventDate"),
    leavesOut && t("plot.copies"),
    t("plot.table"),
  ];
  return (
    <figure className="plot" aria-labelledby={title}>
      <p id={title} className="plot-title">
        <Trans
          t={t}
          i18nKey="plot.title"
          values={{ population: read(population) }}
          components={{ bdi: <bdi /> }}
        />
      </p>
      <div className="plot-chart" dir={time}>
        {scale && <TickLabels scale={scale} />}
        <ol className="plot-stops">
          {stops.map((stop) => (
            <Fragment key={stop.key}>
              <Between days={stop.daysBefore} scale={scale} />
              <DateStop stop={stop} scale={scale} />
            </Fragment>
          ))}
        </ol>
      </div>
      <figcaption className="plot-caption">{about.filter(Boolean).join(" ")}</figcaption>
    </figure>
  );
}
