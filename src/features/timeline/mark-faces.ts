import type { TFunction } from "i18next";
import type { Corpus } from "../../domain/corpus.ts";
import { isCertainDay } from "../../domain/dates/partial-date.ts";
import { differingOf } from "../../domain/differing.ts";
import type { CrisisEvent } from "../../domain/event.ts";
import type { Kind } from "../../domain/kind.ts";
import type { Locale } from "../../domain/locale.ts";
import { tellersOf } from "../../evidence/claims/tellers-of.ts";
import { datingInWords } from "../../i18n/date-words.ts";
import { directionOf } from "../../i18n/direction.ts";
import { readIn } from "../../i18n/editorial-text.ts";
import { formatNumber } from "../../i18n/formats.ts";
import { type SharedCalendar, shortAttested, shortDate } from "../../i18n/short-dates.ts";
import type { Weight, WeightedMark } from "./layout/block-frame.ts";
import type { Mark } from "./layout/timeline-items.ts";
import type { MarkFace } from "./marks/item-element.ts";

/** What the faces of all marks share. */
export interface FaceContext {
  readonly corpus: Corpus;
  readonly locale: Locale;
  /** What short dates need not say. */
  readonly shared: SharedCalendar;
  readonly t: TFunction;
}

/** The most tellers that an anchor names. If there are more, it names the first and counts the others. */
const NAMED = 2;

function weightOf(event: CrisisEvent, kind: Kind): Weight {
  if (kind.claims) return "claim";
  if (event.anchor) return "anchor";
  const { date } = event.dating;
  return isCertainDay(date) || date.form === "span" ? "day" : "quiet";
}

/** Who tells an event, in one line: "Al-Araby, Jakarta", "Al-Mayadeen +3". */
function tellersInWords(event: CrisisEvent, { corpus, locale, t }: FaceContext): string {
  const names = tellersOf(corpus, event, (text) => readIn(text, locale));
  if (names.length <= NAMED) return names.join(t("timeline.listSeparator"));
  const more = formatNumber(names.length - 1, locale);
  return t("timeline.tellers", { names: names[0], more });
}

/** Its date in the words of the drawing; empty for a sure day. */
function whenOf({ dating }: CrisisEvent, { shared, locale, t }: FaceContext): string {
  const { date, attested } = dating;
  const isRange = date.form !== "day" && date.form !== "time" && date.form !== "span";
  return attested && isRange
    ? shortAttested(date, attested, shared, locale, t)
    : shortDate(date, shared, locale, t);
}

/** Kind, title, date, independent texts and difference. It includes the label, so that speech control finds it. */
function nameOf(event: CrisisEvent, kind: Kind, label: string, context: FaceContext): string {
  const { corpus, locale, t } = context;
  const named = readIn(kind.singular, locale);
  const title = readIn(event.title, locale);
  const date = datingInWords(event.dating, locale, t);
  const name = title.includes(label)
    ? t("timeline.name", { kind: named, title, date })
    : t("timeline.nameWithLabel", { kind: named, label, title, date });
  const origins = corpus.independentOrigins(event);
  const differing = differingOf(corpus, event);
  const more = [
    ...(origins > 1 ? [t("timeline.origins", { count: origins })] : []),
    ...(differing === "none" ? [] : [t(`timeline.differing.${differing}`)]),
  ];
  return more.reduce((said, each) => t("timeline.nameWithMore", { name: said, more: each }), name);
}

/** How loud a mark is, and whether its label holds a figure. */
export function weighted(mark: Mark, event: CrisisEvent, kind: Kind, locale: Locale): WeightedMark {
  const weight = weightOf(event, kind);
  return { ...mark, weight, hasFigure: /\p{Nd}/u.test(labelOf(event, weight, locale)) };
}

function labelOf(event: CrisisEvent, weight: Weight, locale: Locale): string {
  return readIn(weight === "claim" ? event.title : event.label, locale);
}

/** A mark with its words and appearance in one language. */
export function faceOf(
  mark: WeightedMark,
  event: CrisisEvent,
  kind: Kind,
  context: FaceContext,
): MarkFace {
  const { corpus, locale } = context;
  const { weight } = mark;
  const label = labelOf(event, weight, locale);
  const origins = corpus.independentOrigins(event);
  return {
    ...mark,
    isSure: isCertainDay(event.dating.date) || event.dating.date.form === "span",
    shape: kind.shape,
    tone: kind.tone,
    label,
    when: whenOf(event, context),
    tellers: weight === "anchor" || weight === "claim" ? tellersInWords(event, context) : "",
    origins: origins > 1 ? formatNumber(origins, locale) : "",
    differing: differingOf(corpus, event),
    name: nameOf(event, kind, label, context),
    language: locale.language,
    direction: directionOf(locale.language),
  };
}
