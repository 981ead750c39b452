import { type FocusEvent, type KeyboardEvent, type PointerEvent, useMemo, useRef } from "react";
import { DAY_MS, timeToDay } from "../../../domain/dates/calendar-day.ts";
import { shortest } from "../../../domain/dates/calendar-ticks.ts";
import { firstWeekday } from "../../../i18n/first-weekday.ts";
import { formatDay } from "../../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { useCorpus } from "../../../state/use-isnad.ts";
import type { TimeDirection } from "../../../state/view.ts";
import type { Mark, Stretch } from "../layout/timeline-items.ts";
import { DensityBars } from "./DensityBars.tsx";
import { densityOf } from "./density.ts";
import { fractionAlong, type Grip, gripSteps, moveGrip } from "./overview-window.ts";
import "./Overview.css";

interface Props {
  readonly marks: readonly Mark[];
  readonly time: TimeDirection;
  readonly extent: Stretch;
  /** Whether a date has a time of day, whose clock is then named; days are those of the articles. */
  readonly hasTimes: boolean;
  /** The window when it was last at rest. */
  readonly window: Stretch;
  /** The length of the shortest window. */
  readonly shortestWindow: number;
  /** Changes the window, from the one on screen. */
  onMove(change: (now: Stretch) => Stretch): void;
  /** Reports whether a grip has the focus or is held; then the strip must stay. */
  onUse(inUse: boolean): void;
}

const GRIPS: readonly Grip[] = ["start", "whole", "end"];

/** The whole extent with the numbers of its events and the window, which can be dragged, resized or moved by keys. */
export function Overview(props: Props) {
  const { marks, time, extent, hasTimes, window, shortestWindow, onMove, onUse } = props;
  const { t } = useTranslation();
  const { locale, direction, read } = useLanguage();
  const corpus = useCorpus();
  const track = useRef<HTMLDivElement>(null);
  const held = useRef<{ readonly at: number; from: Stretch | null } | null>(null);
  const density = useMemo(
    () => densityOf(marks, extent, firstWeekday(locale.language), hasTimes ? "minute" : "day"),
    [marks, extent, locale, hasTimes],
  );
  const length = extent.end - extent.start;
  const step = shortest(density.unit);
  const place = corpus.place(corpus.data.calendar.place);

  const timeAt = (event: PointerEvent): number =>
    track.current
      ? fractionAlong(event.clientX, track.current.getBoundingClientRect(), time) * length
      : 0;
  const onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = { at: timeAt(event), from: null };
    onUse(true);
  };
  const onPointerMove = (event: PointerEvent, grip: Grip): void => {
    const hold = held.current;
    if (!hold) return;
    const by = timeAt(event) - hold.at;
    onMove((now) => {
      // From the window on screen, because `window` may be older than the last move.
      hold.from ??= now;
      return moveGrip(hold.from, grip, by, extent, shortestWindow);
    });
  };
  const release = (): void => {
    held.current = null;
    onUse(track.current?.contains(document.activeElement) ?? false);
  };
  const onBlur = ({ relatedTarget }: FocusEvent): void => {
    // A browser window that is left keeps the focus inside the page.
    const next = relatedTarget ?? document.activeElement;
    if (!held.current) onUse(track.current?.contains(next) ?? false);
  };
  const onKeyDown = (event: KeyboardEvent, grip: Grip): void => {
    const steps = gripSteps(event.key, time);
    if (steps === null) return;
    event.preventDefault();
    onMove((now) => moveGrip(now, grip, steps * step, extent, shortestWindow));
  };

  const last = timeToDay(window.end - 1);
  const values: Readonly<Record<Grip, { now: number; text: string }>> = {
    start: { now: window.start, text: formatDay(timeToDay(window.start), locale, "date") },
    whole: { now: window.start, text: formatDay(timeToDay(window.start), locale, "date") },
    end: { now: window.end, text: formatDay(last, locale, "date") },
  };
  return (
    <div className="overview" data-follows>
      <p className="timeline-gutter overview-title">
        <bdi dir={direction}>{t("timeline.overview")}</bdi>
      </p>
      <div ref={track} className="overview-track">
        <DensityBars density={density} extent={extent} />
        <div className="overview-window">
          {GRIPS.map((grip) => (
            <div
              key={grip}
              className={`overview-grip overview-grip-${grip}`}
              role="slider"
              tabIndex={0}
              aria-label={t(`timeline.grip.${grip}`)}
              aria-orientation="horizontal"
              aria-valuemin={0}
              aria-valuemax={Math.round(length / DAY_MS)}
              aria-valuenow={Math.round((values[grip].now - extent.start) / DAY_MS)}
              aria-valuetext={values[grip].text}
              onFocus={() => onUse(true)}
              onBlur={onBlur}
              onPointerDown={onPointerDown}
              onPointerMove={(event) => onPointerMove(event, grip)}
              onPointerUp={release}
              onPointerCancel={release}
              onKeyDown={(event) => onKeyDown(event, grip)}
            />
          ))}
        </div>
      </div>
      <p className="overview-zone">
        <bdi dir={direction}>
          {hasTimes && place
            ? t("timeline.zone", { place: read(place.name) })
            : t("timeline.namedDays")}
        </bdi>
      </p>
    </div>
  );
}
