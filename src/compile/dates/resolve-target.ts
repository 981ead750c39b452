import type { DatingStep } from "../../domain/dates/dating.ts";
import type { PartialDate } from "../../domain/dates/partial-date.ts";
import type { EventDatingSeed } from "../seeds/schema-dating.ts";
import type { SeedPlace } from "../seeds/yaml-file.ts";
import { counts } from "./apply-reading.ts";
import { type DateContext, readIn } from "./date-context.ts";

export type LinkSeed = NonNullable<EventDatingSeed["links"]>[number];

/** What a temporal link relates to: an event, a publication, or a day that words name. */
export interface LinkTarget {
  readonly date: PartialDate;
  /** Its name in messages. */
  readonly name: string;
  /** Its place in the seeds. */
  readonly place: SeedPlace;
  /** The step of the dating, given the date after it. */
  readonly toStep: (date: PartialDate) => DatingStep;
}

/** The day that the words of a link name. Null after a problem. */
function namedDay(
  { relation, expression }: LinkSeed,
  at: SeedPlace,
  context: DateContext,
): LinkTarget | null {
  const place = at.at("expression");
  const words = expression ? context.findWords(expression, place) : null;
  if (!words) return null;
  const anchor = expression?.anchor ?? words.document;
  const read = readIn(context, words, anchor);
  if (!read) return null;
  if (!read.ok) {
    const { code, message, hint } = read.issue;
    context.report(place.at("exact").problem(code, message, hint));
    return null;
  }
  const { reading, date: target } = read;
  const { pointer } = reading;
  const document = counts(pointer) || (pointer.form === "date" && !pointer.year) ? anchor : null;
  return {
    date: target,
    name: words.exact,
    place,
    toStep: (date) => ({ rule: "bound", relation, words, reading, document, target, date }),
  };
}

/** Finds the target of a link. Null after a problem, or if the target has no date. */
export function targetOf(link: LinkSeed, at: SeedPlace, context: DateContext): LinkTarget | null {
  if (link.expression) return namedDay(link, at, context);
  const { relation, event = null, document = null } = link;
  const words = link.signal ? context.findWords(link.signal, at.at("signal")) : null;
  const dating = event ? context.datingOf(event) : context.publications.get(document ?? "");
  if (!dating || (link.signal && !words)) return null;
  const target = dating.date;
  return {
    date: target,
    name: event ?? document ?? "",
    place: at.at(event === null ? "document" : "event"),
    toStep: (date) => ({ rule: "link", relation, event, document, target, words, date }),
  };
}
