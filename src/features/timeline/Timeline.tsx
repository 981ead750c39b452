import { type CSSProperties, useCallback, useId, useMemo, useRef, useState } from "react";
import { DAY_MS } from "../../domain/dates/calendar-day.ts";
import { unitOf } from "../../domain/dates/partial-date.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { activeDocument, selectedEvent } from "../../state/selectors.ts";
import { useCorpus, useIntents, useView } from "../../state/use-isnad.ts";
import { TimeGrid } from "./axis/TimeGrid.tsx";
import { TimeHead } from "./axis/TimeHead.tsx";
import { useAxis } from "./axis/use-axis.ts";
import { BracketLayer } from "./brackets/BracketLayer.tsx";
import { LanesBelow } from "./controls/LanesBelow.tsx";
import { MarkCard, type Pointed } from "./controls/MarkCard.tsx";
import { useAnnouncement } from "./controls/use-announcement.ts";
import { ZoomButtons } from "./controls/ZoomButtons.tsx";
import { FoldList } from "./folds/FoldList.tsx";
import { useFolding, useOpenedFold } from "./folds/use-folding.ts";
import type { Board } from "./layout/board.ts";
import { windowShowing } from "./layout/fit-window.ts";
import { type Stretch, stretchOf } from "./layout/timeline-items.ts";
import { Overview } from "./overview/Overview.tsx";
import { TimelineFallback } from "./TimelineFallback.tsx";
import { timelineModel } from "./timeline-model.ts";
import type { TimelineProps } from "./vis/timeline-props.ts";
import { useTimelineView } from "./vis/use-timeline-view.ts";
import "./Timeline.css";
import "./vis/vis.css";
import "../../ui/marks.css";
import "./marks/drawing.css";
import "./marks/weights.css";
import "./marks/compact.css";
import "./marks/lanes.css";

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

  const axis = useAxis(section, model);
  const { onFrame: onAxis } = axis;
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [board, setBoard] = useState<Board | null>(null);
  const [rested, setRested] = useState<Stretch | null>(null);
  const [overviewInUse, setOverviewInUse] = useState(false);
  const fitting = useRef(false);
  const [announcement, announce] = useAnnouncement(model.marks);

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
  const { opened, toggle, close, follow } = useOpenedFold();
  const folding = useFolding(model, toggle);
  const onFrame = useCallback<TimelineProps["onFrame"]>(
    (window, dayWidth) => {
      onAxis(window, dayWidth);
      follow(window);
    },
    [onAxis, follow],
  );
  const props = useMemo<TimelineProps>(
    () => ({
      direction: time,
      density: open ? "compact" : "labelled",
      lanes: model.lanes,
      marks: model.marks,
      index: model.index,
      faceOf: model.faceOf,
      ...folding,
      selected: event?.id ?? null,
      window: view.window,
      period: model.period,
      extent: model.extent,
      shortestWindow: model.shortestWindow,
      silences: model.silences,
      onBoard: setBoard,
      onSelect: intents.selectEvent,
      onWindow,
      onFrame,
      onPoint,
    }),
    [time, open, model, folding, event, view.window, intents, onWindow, onFrame, onPoint],
  );
  const { slot, scroller, drawing, ready } = useTimelineView(props, language, id);

  // Not for a month or a year, which would highlight every day.
  const dating = event && unitOf(event.dating.date) === "day" ? event.dating : null;
  const days = useMemo(() => (dating ? stretchOf(dating) : null), [dating]);
  const { extent, period } = model;
  // The strip below the drawing shows where the window is; the whole period needs none. But it stays under the reader.
  const isWhole =
    !view.window || (view.window.start <= period.start && view.window.end >= period.end);
  if (!ready) return <TimelineFallback />;
  return (
    <section
      ref={section}
      className="timeline"
      data-density={props.density}
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
        <TimeHead
          axis={axis}
          extent={extent}
          time={time}
          selected={days}
          onPan={(pixels) => drawing.current?.pan(pixels)}
          onShow={(part) => drawing.current?.moveWindow(() => part, true)}
          onReach={(part) => drawing.current?.moveWindow((from) => windowShowing(from, part, 0))}
        >
          <ZoomButtons
            onZoom={(way) => drawing.current?.zoom(way)}
            onFit={() => drawing.current?.fit()}
          />
        </TimeHead>
        <div className="timeline-body">
          <TimeGrid
            plan={axis.plan}
            extent={extent}
            selected={days}
            silences={model.silences}
            quiet={board?.quiet ?? []}
          />
          <BracketLayer
            board={board}
            calm={model.calm}
            faceOf={model.faceOf}
            start={extent.start}
          />
          <div ref={slot} />
        </div>
        <LanesBelow scroller={scroller} />
      </div>
      {(!isWhole || overviewInUse) && (
        <Overview
          marks={model.marks}
          time={time}
          extent={extent}
          hasTimes={model.hasTimes}
          window={rested ?? model.period}
          shortestWindow={model.shortestWindow}
          onMove={(change) => drawing.current?.moveWindow(change)}
          onUse={setOverviewInUse}
        />
      )}
      {opened && section.current && (
        <FoldList
          key={opened.fold.key}
          opened={opened}
          time={time}
          frame={section.current}
          onClose={close}
          onChoose={(chosen) => drawing.current?.choose(chosen)}
        />
      )}
      {pointed && pointed.id !== event?.id && (
        <MarkCard pointed={pointed} time={time} frame={section.current} />
      )}
      <p className="visually-hidden" role="status" dir={direction}>
        {announcement}
      </p>
    </section>
  );
}
