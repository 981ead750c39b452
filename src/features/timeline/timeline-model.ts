import type { TFunction } from "i18next";
import type { Corpus } from "../../domain/corpus.ts";
import { DAY_MS } from "../../domain/dates/calendar-day.ts";
import { markDay, type PartialDate } from "../../domain/dates/partial-date.ts";
import type { CrisisEvent } from "../../domain/event.ts";
import type { KindId } from "../../domain/ids.ts";
import type { Kind } from "../../domain/kind.ts";
import type { Locale } from "../../domain/locale.ts";
import { datingInWords } from "../../i18n/date-words.ts";
import { directionOf } from "../../i18n/direction.ts";
import { readIn } from "../../i18n/editorial-text.ts";
import { formatDay } from "../../i18n/formats.ts";
import { visibleEvents } from "../../state/selectors.ts";
import { type Silence, silentDays } from "./axis/silent-days.ts";
import { extentOf, markDays, type Stretch, toMarks, wholeDays } from "./layout/timeline-items.ts";
import type { LaneFace, MarkFace } from "./marks/item-element.ts";
import { type PublicationDay, publicationDays } from "./publications/publication-row.ts";

/** Ten minutes, the shortest window of a corpus with times. */
const MINUTES_SHOWN = DAY_MS / 144;

/** The contents of the drawing in one language. They do not depend on the selection and the window. */
export interface TimelineModel {
  readonly period: Stretch;
  readonly extent: Stretch;
  readonly lanes: readonly LaneFace[];
  readonly marks: readonly MarkFace[];
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

/** A label with its sign of doubt ("؟" after it, "~" before it), and with its month or year if that is its date. */
function labelOf(event: CrisisEvent, locale: Locale, t: TFunction): string {
  const { date } = event.dating;
  const label = withUnit(readIn(event.label, locale), date, locale, t);
  if (!("uncertain" in date)) return label;
  if (date.uncertain && date.approximate) return t("timeline.uncertainApproximate", { label });
  if (date.uncertain) return t("timeline.uncertain", { label });
  return date.approximate ? t("timeline.approximate", { label }) : label;
}

function withUnit(label: string, date: PartialDate, locale: Locale, t: TFunction): string {
  if (date.form !== "month" && date.form !== "year") return label;
  const style = date.form === "month" ? "monthYearShort" : "year";
  return t("timeline.ofUnit", { label, unit: formatDay(markDay(date), locale, style) });
}

/** Kind, title and date. The name includes the visible label, so that speech control finds it. */
function nameOf(
  event: CrisisEvent,
  kind: Kind,
  label: string,
  locale: Locale,
  t: TFunction,
): string {
  const named = readIn(kind.singular, locale);
  const title = readIn(event.title, locale);
  const date = datingInWords(event.dating, locale, t);
  return title.includes(label)
    ? t("timeline.name", { kind: named, title, date })
    : t("timeline.nameWithLabel", { kind: named, label, title, date });
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
  const lanes = shown.map(({ id, shape, tone, name }) => {
    const held = events.filter(({ kind }) => kind === id).length;
    const count = t("timeline.count", { count: held });
    return { id, shape, tone, name: readIn(name, locale), count, direction };
  });
  const marks = toMarks(events, axis.extent, axis.period).flatMap((mark): MarkFace[] => {
    const event = byId.get(mark.id);
    const kind = corpus.kind(mark.lane);
    if (!event || !kind) return [];
    const label = labelOf(event, locale, t);
    const name = nameOf(event, kind, label, locale, t);
    const { shape, tone } = kind;
    return [{ ...mark, shape, tone, label, name, language: locale.language, direction }];
  });
  return {
    ...axis,
    lanes,
    marks,
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
