import type { Corpus } from "../domain/corpus.ts";
import { DIGITS, MONTH_NAMES } from "../domain/locale.ts";
import { type InterfaceLanguage, isInterfaceLanguage } from "../domain/localised-text.ts";
import { activeDocument } from "./selectors.ts";
import {
  DIFFERENCE_ORDERS,
  FIGURE_ORDERS,
  INITIAL_VIEW,
  PAGES,
  TIME_DIRECTIONS,
  type UnknownReference,
  type View,
} from "./view.ts";
import { formatWindow, parseWindow } from "./window-codec.ts";

/** The value of a parameter that is a flag. */
const SHOWN = "1";

/** The fields of the view that a link contains, beside the language. */
type Carried = Omit<View, "language" | "pane" | "compare" | "scheme" | "unknown">;

/** The view of a link, and the parts of the link that cannot be followed. */
export type LinkedView = Carried &
  Pick<View, "unknown"> & {
    /** Null if the link does not name a language. */
    readonly language: InterfaceLanguage | null;
  };

/** Whether a document of the corpus is in the language of this BCP 47 tag. */
export function isLanguageOf(corpus: Corpus, tag: string): boolean {
  return corpus.data.documents.some(({ language }) => language === tag);
}

/**
 * Reads the query of a link ("?lang=ar&event=…"). Parts that cannot be followed are listed in `unknown`; the rest is
 * used. A quote selects its event and its article. The article that an event opens depends on the language, which is
 * `fallback` if the link names none.
 */
export function parseLink(search: string, corpus: Corpus, fallback: InterfaceLanguage): LinkedView {
  const parameters = new URLSearchParams(search);
  const unknown: UnknownReference[] = [];
  const report = (
    parameter: UnknownReference["parameter"],
    value: string,
    reason: UnknownReference["reason"] = "missing",
  ): null => {
    unknown.push({ parameter, value, reason });
    return null;
  };
  const known = <T>(
    parameter: "event" | "doc" | "quote" | "beside" | "unit",
    find: (id: string) => T | undefined,
  ): T | null => {
    const id = parameters.get(parameter);
    return id === null ? null : (find(id) ?? report(parameter, id));
  };

  const lang = parameters.get("lang");
  const language = lang === null || isInterfaceLanguage(lang) ? lang : report("lang", lang);

  /** One of a few values; null if the link names none, or another. */
  const oneOf = <T extends string>(
    parameter: "page" | "time" | "digits" | "months" | "order",
    values: readonly T[],
  ): T | null => {
    const value = parameters.get(parameter);
    return value === null
      ? null
      : (values.find((each) => each === value) ?? report(parameter, value));
  };

  const page = oneOf("page", PAGES) ?? INITIAL_VIEW.page;

  const event = known("event", (id) => corpus.event(id));
  const document = known("doc", (id) => corpus.document(id));
  let quote = known("quote", (id) => corpus.quote(id));
  if (quote && event && quote.event !== event.id) {
    quote = report("quote", quote.id, "mismatch");
  }
  if (quote && document && quote.document !== document.id) {
    quote = report("quote", quote.id, "mismatch");
  }

  const open = {
    event: event?.id ?? quote?.event ?? null,
    quote: quote?.id ?? null,
    document: quote ? null : (document?.id ?? null),
  };
  const beside = known("beside", (id) => {
    const to = activeDocument(corpus, { ...open, language: language ?? fallback });
    return to && corpus.parallel(to.id, id) && id;
  });
  const numbered = parameters.get("par");
  const paragraph =
    numbered === null
      ? null
      : (document?.paragraphs.find(({ number }) => `${number}` === numbered)?.number ??
        report("par", numbered));

  const kinds = [...new Set(parameters.get("kinds")?.split(",") ?? [])].filter(
    (id) => corpus.kind(id) !== undefined || report("kinds", id),
  );

  const [from, to] = [parameters.get("from"), parameters.get("to")];
  const isWhole = from === null && to === null;
  const window = isWhole
    ? null
    : (parseWindow(from ?? "", to ?? "") ?? report("from", [from, to].filter(Boolean).join("/")));

  const shown = (parameter: "list" | "uncited"): boolean => {
    const value = parameters.get(parameter);
    return value === SHOWN || (value !== null && report(parameter, value) !== null);
  };
  const list = shown("list");
  const uncited = shown("uncited");
  const time = oneOf("time", TIME_DIRECTIONS);
  const digits = oneOf("digits", DIGITS);
  const months = oneOf("months", MONTH_NAMES);

  const reads = [...new Set(parameters.get("reads")?.split(",") ?? [])].filter(
    (tag) => isLanguageOf(corpus, tag) || report("reads", tag),
  );

  const asks = parameters.get("question");
  const question =
    asks === null
      ? null
      : (corpus.data.disagreements.find(
          ({ id, events }) => id === asks && events.includes(open.event ?? ""),
        )?.id ?? report("question", asks));

  const unit = known("unit", (id) => corpus.unit(id));
  // Two pages have an order, each its own.
  const compares = page === "compare";
  const order = (!compares && oneOf("order", FIGURE_ORDERS)) || INITIAL_VIEW.order;
  const differenceOrder =
    (compares && oneOf("order", DIFFERENCE_ORDERS)) || INITIAL_VIEW.differenceOrder;

  return {
    language,
    page,
    ...open,
    paragraph: quote ? null : paragraph,
    // A link to a paragraph opens its article alone.
    beside: paragraph !== null && !quote ? null : beside,
    kinds: kinds.length === corpus.data.kinds.length ? [] : kinds,
    window,
    list,
    time,
    digits,
    months,
    question,
    unit: unit?.id ?? null,
    order,
    differenceOrder,
    uncited,
    reads,
    unknown,
  };
}

/** Writes the query of a link, "?" included. Omits defaults, but always names the language. */
export function formatLink(
  view: Pick<View, "language" | "event" | "quote" | "document"> & Partial<Carried>,
): string {
  const parameters = new URLSearchParams({ lang: view.language });
  if (view.page && view.page !== INITIAL_VIEW.page) parameters.set("page", view.page);
  if (view.event !== null) parameters.set("event", view.event);
  if (view.document !== null) parameters.set("doc", view.document);
  if (view.document !== null && view.paragraph) parameters.set("par", `${view.paragraph}`);
  if (view.quote !== null) parameters.set("quote", view.quote);
  if (view.beside) parameters.set("beside", view.beside);
  if (view.kinds?.length) parameters.set("kinds", view.kinds.join(","));
  if (view.window) {
    const { from, to } = formatWindow(view.window);
    parameters.set("from", from);
    parameters.set("to", to);
  }
  if (view.list) parameters.set("list", SHOWN);
  if (view.time) parameters.set("time", view.time);
  if (view.digits) parameters.set("digits", view.digits);
  if (view.months) parameters.set("months", view.months);
  if (view.uncited) parameters.set("uncited", SHOWN);
  if (view.reads?.length) parameters.set("reads", view.reads.join(","));
  // Only the comparison of an event has questions.
  if (view.page === "compare" && view.event !== null && view.question) {
    parameters.set("question", view.question);
  }
  if (
    view.page === "compare" &&
    view.differenceOrder &&
    view.differenceOrder !== INITIAL_VIEW.differenceOrder
  ) {
    parameters.set("order", view.differenceOrder);
  }
  // Only the figures page uses these.
  if (view.page === "figures") {
    if (view.unit) parameters.set("unit", view.unit);
    if (view.order && view.order !== INITIAL_VIEW.order) parameters.set("order", view.order);
  }
  // Commas and colons are legal in a query and easier to read than %2C and %3A.
  return `?${parameters.toString().replaceAll("%2C", ",").replaceAll("%3A", ":")}`;
}
