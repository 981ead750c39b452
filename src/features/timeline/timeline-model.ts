import type { TFunction } from "i18next";
import type { Corpus } from "../../domain/corpus.ts";
import { DAY_MS } from "../../domain/dates/calendar-day.ts";
import type { EventId, KindId } from "../../domain/ids.ts";
import type { Locale } from "../../domain/locale.ts";
import { directionOf } from "../../i18n/direction.ts";
import { readIn } from "../../i18n/editorial-text.ts";
import { sharedCalendar } from "../../i18n/short-dates.ts";
import { visibleEvents } from "../../state/selectors.ts";
import { type Silence, silentDays } from "./axis/silent-days.ts";
import type { WeightedMark } from "./layout/block-frame.ts";
import { MarkIndex } from "./layout/mark-index.ts";
import { extentOf, markDays, type Stretch, toMarks, wholeDays } from "./layout/timeline-items.ts";
import { faceOf, weighted } from "./mark-faces.ts";
import type { LaneFace, MarkFace } from "./marks/item-element.ts";
import { type PublicationDay, publicationDays } from "./publications/publication-row.ts";

/** Ten minutes, the shortest window of a corpus with times. */
const MINUTES_SHOWN = DAY_MS / 144;

/** The contents of the drawing in one language. They do not depend on the selection and the window. */
export interface TimelineModel {
  readonly period: Stretch;
  readonly extent: Stretch;
  readonly lanes: readonly LaneFace[];
  /** The lanes of claims. */
  readonly calm: readonly KindId[];
  /** In order of time. */
  readonly marks: readonly WeightedMark[];
  readonly index: MarkIndex<WeightedMark>;
  /** A mark with its words, made when it is first drawn: that of ten thousand marks takes a second. */
  readonly faceOf: (id: EventId) => MarkFace | null;
  readonly publications: readonly PublicationDay[];
  readonly silences: readonly Silence[];
  /** Whether any date has a time of day; if not, the axis has no hours. */
  readonly hasTimes: boolean;
  /** The length of the shortest window: minutes if there are times, else a day. */
  readonly shortestWindow: number;
}

/** The axis of a corpus: its period and its extent. */
function axisOf(corpus: Corpus): Pick<TimelineModel, "period" | "extent"> {
  const { period, events, documents } = corpus.data;
  const datings = [
    ...events.map(({ dating }) => dating),
    ...documents.map(({ publication }) => publication),
  ];
  const extent = extentOf(period, markDays(datings));
  return {
    period: wholeDays(period.start, period.end),
    extent,
  };
}

/** Builds the contents of the drawing, for the given kinds or for all if none is given. */
export function timelineModel(
  corpus: Corpus,
  kinds: readonly KindId[],
  locale: Locale,
  t: TFunction,
): TimelineModel {
  const axis = axisOf(corpus);
  const hasTimes = corpus.data.events.some(({ dating }) => dating.date.form === "time");
  const events = visibleEvents(corpus, kinds);
  const shown = corpus.data.kinds.filter(({ id }) => kinds.length === 0 || kinds.includes(id));
  const byId = new Map(events.map((event) => [event.id, event]));
  const direction = directionOf(locale.language);
  const counts = new Map<KindId, number>();
  for (const { kind } of events) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const lanes = shown.map(({ id, shape, tone, name, claims }) => {
    const held = counts.get(id) ?? 0;
    const count = t("timeline.count", { count: held });
    const face = { id, shape, tone, claims, events: held, count, direction };
    return { ...face, name: readIn(name, locale) };
  });
  const shared = sharedCalendar(corpus.data.period.start, corpus.data.period.end);
  const context = { corpus, locale, shared, t };
  const marks = toMarks(events, axis.extent, axis.period).flatMap((mark): WeightedMark[] => {
    const event = byId.get(mark.id);
    const kind = corpus.kind(mark.lane);
    return event && kind ? [weighted(mark, event, kind, locale)] : [];
  });
  const index = new MarkIndex(marks);
  const faces = new Map<EventId, MarkFace>();
  const face = (id: EventId): MarkFace | null => {
    const known = faces.get(id);
    if (known) return known;
    const mark = index.mark(id);
    const event = byId.get(id);
    const kind = mark && corpus.kind(mark.lane);
    if (!event || !kind) return null;
    const made = faceOf(mark, event, kind, context);
    faces.set(id, made);
    return made;
  };
  return {
    ...axis,
    lanes,
    calm: lanes.flatMap(({ id, claims }) => (claims ? [id] : [])),
    marks,
    index,
    faceOf: face,
    publications: publicationDays(corpus.data.documents, (document) => corpus.rootOrigin(document)),
    // From all events, because hidden events are dated too.
    silences: silentDays(
      axis.period,
      corpus.data.events.map(({ dating }) => dating),
    ),
    hasTimes,
    shortestWindow: hasTimes ? MINUTES_SHOWN : DAY_MS,
  };
}
