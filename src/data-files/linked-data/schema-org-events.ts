import type { Actor, ActorType, Place } from "../../domain/actor.ts";
import type { Corpus } from "../../domain/corpus.ts";
import type { PartialDate } from "../../domain/dates/partial-date.ts";
import type { CrisisEvent } from "../../domain/event.ts";
import { eventPage, iri } from "../addresses.ts";
import { edtfValue, listed, reference, tagged } from "./json-ld.ts";

/**
 * The certain part of a date: first and last day as schema.org Date, or a known time as local
 * DateTime without an offset. Undefined for all other dates.
 */
export function certainDays(
  date: PartialDate,
): { readonly first: string; readonly last: string | undefined } | undefined {
  if (date.form === "time") return { first: `${date.day}T${date.time}:00`, last: undefined };
  if (date.form === "span") return { first: date.start, last: date.end };
  if (date.form !== "day" || date.uncertain || date.approximate) return undefined;
  return { first: date.day, last: date.day };
}

/**
 * schema.org has no property for doubtful dates: only a certain date is a startDate, and EDTF
 * expresses all.
 */
export function schemaEvent(event: CrisisEvent, corpus: Corpus): object {
  const kind = corpus.kind(event.kind);
  const days = certainDays(event.dating.date);
  return {
    "@type": "Event",
    "@id": iri.event(event.id),
    url: eventPage(event.id),
    name: tagged(event.title),
    description: tagged(event.summary),
    keywords: kind && tagged(kind.singular),
    startDate: days?.first,
    endDate: days?.last,
    "dcterms:date": edtfValue(event.dating.edtf),
    location: event.place === null ? undefined : reference(iri.place(event.place)),
    about: listed(event.actors.map((id) => reference(iri.actor(id)))),
    subjectOf: corpus.documentsOf(event).map(({ id }) => reference(iri.document(id))),
  };
}

/** Leaves `geo` out if the coordinates are unknown. */
export function schemaPlace({ id, name, spellings, coordinates, within }: Place): object {
  return {
    "@type": "Place",
    "@id": iri.place(id),
    name: tagged(name),
    alternateName: listed(spellings),
    geo: coordinates ? { "@type": "GeoCoordinates", ...coordinates } : undefined,
    containedInPlace: within === null ? undefined : reference(iri.place(within)),
  };
}

/** schema.org has no type for states or for groups of people; both become an Organization. */
const ACTOR_CLASSES: Readonly<Record<ActorType, string>> = {
  person: "Person",
  organisation: "Organization",
  state: "Organization",
  group: "Organization",
};

/** Someone who acts or is quoted. */
export function schemaActor({ id, type, name, spellings }: Actor): object {
  return {
    "@type": ACTOR_CLASSES[type],
    "@id": iri.actor(id),
    name: tagged(name),
    alternateName: listed(spellings),
  };
}
