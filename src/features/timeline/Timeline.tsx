import { type CSSProperties, useCallback, useId, useMemo, useRef, useState } from "react";
import { DAY_MS } from "../../domain/dates/calendar-day.ts";
import { unitOf } from "../../domain/dates/partial-date.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { activeDocument, selectedEvent } from "../../state/selectors.ts";
import { useCorpus, useIntents, useView } from "../../state/use-isnad.ts";
import {
  type AxisDetail,
  axisDetail,
  axisStep,
  firstNamedDay,
  firstNamedHour,
} from "./axis/axis-labels.ts";
import { DayAxis } from "./axis/DayAxis.tsx";
import { DayColumns } from "./axis/DayColumns.tsx";
import { HourAxis } from "./axis/HourAxis.tsx";
import { LanesBelow } from "./controls/LanesBelow.tsx";
import { MarkCard, type Pointed } from "./controls/MarkCard.tsx";
import { useAnnouncement } from "./controls/use-announcement.ts";
import { ZoomButtons } from "./controls/ZoomButtons.tsx";
import { windowShowing } from "./layout/fit-window.ts";
import type { PlacedLane } from "./layout/lane-layout.ts";
import { daysOf, type Stretch, stretchOf, wholeDays } from "./layout/timeline-items.ts";
import { Overview } from "./overview/Overview.tsx";
import { PublicationRow } from "./publications/PublicationRow.tsx";
import { TimelineFallback } from "./TimelineFallback.tsx";
import { timelineModel } from "./timeline-model.ts";
import type { TimelineProps } from "./vis/timeline-props.ts";
import { useTimelineView } from "./vis/use-timeline-view.ts";
import "./Timeline.css";
import "./axis/axis.css";
import "./vis/vis.css";
import "../../ui/marks.css";
import "./marks/drawing.css";
import "./marks/lanes.css";
import "./publications/publications.css";

/** The parts of the axis that depend on the window. */
interface Axis {
  readonly first: string;
  readonly detail: AxisDetail;
  /** Days from one named day to the next. */
  readonly step: number;
  /** The position from which hours are labelled; null if none are. */
  readonly hours: number | null;
}

/** The timeline: the axis, the publications, the lanes of events and the overview. Fills its container. */
export default function Timeline() {
  const { t } = useTranslation();
  const { t: own } = useTranslation("timeline");
  const { language, locale, direction } = useLanguage();
  const corpus = useCorpus();
  const view = useView();
  const intents = useIntents();
  const id = useId();
  const section = useRef<HTMLElement>(null);
  const time = view.time ?? direction;
  const model = useMemo(
    () => timelineModel(corpus, view.kinds, locale, t),
    [corpus, view.kinds, locale, t],
  );
  const event = selectedEvent(corpus, view);
  const open = event !== null || activeDocument(corpus, view) !== null;

  const [axis, setAxis] = useState<Axis>({ first: "", detail: "words", step: 1, hours: null });
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [quiet, setQuiet] = useState<readonly (PlacedLane | null)[]>([]);
  const [rested, setRested] = useState<Stretch | null>(null);
  const fitting = useRef(false);
  const [announcement, announce] = useAnnouncement(model.marks);

  // Called at every frame of a gesture: updates styles directly, and React state only if words change.
  const onFrame = useCallback(
    (window: Stretch, dayWidth: number) => {
      // Not on the section: the properties are inherited, so all marks would be restyled.
      for (const { style } of section.current?.querySelectorAll<HTMLElement>("[data-follows]") ??
        []) {
        style.setProperty("--from", `${(window.start - model.extent.start) / DAY_MS}`);
        style.setProperty("--shown", `${(window.end - window.start) / DAY_MS}`);
        style.setProperty("--day-width", `${dayWidth}px`);
      }
      const first = firstNamedDay(window, dayWidth);
      const detail = axisDetail(dayWidth, model.hasTimes);
      const step = axisStep(dayWidth);
      const hours = detail === "hours" ? firstNamedHour(window, dayWidth) : null;
      setAxis((known) =>
        known.first === first &&
        known.detail === detail &&
        known.step === step &&
        known.hours === hours
          ? known
          : { first, detail, step, hours },
      );
    },
    [model.extent.start, model.hasTimes],
  );
  const onQuiet = useCallback(
    (lanes: readonly (PlacedLane | null)[]) =>
      setQuiet((known) => (JSON.stringify(known) === JSON.stringify(lanes) ? known : lanes)),
    [],
  );
  const onWindow = useCallback(
    (window: Stretch | null, byUser: boolean) => {
      if (window) setRested(window);
      if (window && (byUser || fitting.current)) announce(window);
      if (!byUser) return;
      // The window of "fit" is known, and announced, only when the drawing is at rest.
      fitting.current = window === null;
      intents.setWindow(window);
    },
    [intents, announce],
  );
  const onPoint = useCallback<TimelineProps["onPoint"]>(
    (mark, place) => setPointed(mark !== null && place ? { id: mark, place } : null),
    [],
  );
  const props = useMemo<TimelineProps>(
    () => ({
      direction: time,
      density: open ? "compact" : "labelled",
      lanes: model.lanes,
      marks: model.marks,
      selected: event?.id ?? null,
      window: view.window,
      period: model.period,
      extent: model.extent,
      silences: model.silences,
      onQuiet,
      onSelect: intents.selectEvent,
      onWindow,
      onFrame,
      onPoint,
    }),
    [time, open, model, event, view.window, intents, onQuiet, onWindow, onFrame, onPoint],
  );
  const { slot, scroller, drawing, ready } = useTimelineView(props, language, id);

  // Not for a month or a year, which would highlight every day.
  const dating = event && unitOf(event.dating.date) === "day" ? event.dating : null;
  const days = useMemo(() => (dating ? daysOf(stretchOf(dating)) : []), [dating]);
  const { extent } = model;
  if (!ready) return <TimelineFallback />;
  return (
    <section
      ref={section}
      className="timeline"
      data-density={props.density}
      data-axis={axis.detail}
      aria-labelledby={`${id}-title`}
      dir={time}
      style={{ "--extent": (extent.end - extent.start) / DAY_MS } as CSSProperties}
    >
      <h2 className="visually-hidden" id={`${id}-title`} dir={direction}>
        {t("timeline.title")}
      </h2>
      <p className="visually-hidden" id={`${id}-help`} dir={direction}>
        {own("help")}
      </p>
      <div ref={scroller} className="timeline-scroll">
        <div className="timeline-head" data-follows>
          <div className="timeline-axis-row">
            <ZoomButtons
              onZoom={(way) => drawing.current?.zoom(way)}
              onFit={() => drawing.current?.fit()}
            />
            {axis.hours !== null && <HourAxis days={model.days} from={axis.hours} />}
            <DayAxis
              days={model.days}
              time={time}
              first={axis.first}
              step={axis.step}
              selected={days}
              onPan={(pixels) => drawing.current?.pan(pixels)}
              onDay={(day) => drawing.current?.moveWindow(() => wholeDays(day, day), true)}
            />
          </div>
          <PublicationRow
            publications={model.publications}
            days={model.days}
            selected={days}
            time={time}
            onReach={(day) =>
              drawing.current?.moveWindow((from) => windowShowing(from, wholeDays(day, day), 0))
            }
          />
        </div>
        <div className="timeline-body">
          <DayColumns
            days={model.days}
            selected={days}
            silences={model.silences}
            quiet={quiet}
            hours={axis.hours !== null}
            start={extent.start}
          />
          <div ref={slot} />
        </div>
        <LanesBelow scroller={scroller} />
      </div>
      <Overview
        marks={model.marks}
        days={model.days}
        time={time}
        extent={extent}
        hasTimes={model.hasTimes}
        window={rested ?? model.period}
        onMove={(change) => drawing.current?.moveWindow(change)}
      />
      {pointed && pointed.id !== event?.id && (
        <MarkCard pointed={pointed} time={time} frame={section.current} />
      )}
      <p className="visually-hidden" role="status" dir={direction}>
        {announcement}
      </p>
    </section>
  );
}
