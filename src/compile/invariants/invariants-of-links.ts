import type { CorpusData } from "../../domain/corpus.ts";
import type { Dating } from "../../domain/dates/dating.ts";
import { citedIn } from "../../domain/lede.ts";
import {
  type Gloss,
  INTERFACE_LANGUAGES,
  type LocalisedText,
} from "../../domain/localised-text.ts";
import type { Speaker } from "../../domain/quote.ts";
import type { Expect } from "./expect.ts";

type Lists = Omit<
  CorpusData,
  "id" | "title" | "question" | "notice" | "lede" | "period" | "calendar" | "parallels"
>;

/** Checks that identifiers are unique, references resolve, and texts are in both languages. */
export function checkLinkInvariants(data: CorpusData, expect: Expect) {
  const { id: _id, title, question, notice, lede, period: _period, calendar, ...rest } = data;
  const { parallels: _parallels, ...lists } = rest;
  const known = (list: keyof Lists) => new Set<string>(data[list].map(({ id }) => id));
  for (const [name, records] of Object.entries(lists)) {
    const ids = records.map(({ id }) => id);
    expect(new Set(ids).size === ids.length, `${name} have identifiers of their own`);
    for (const id of ids) expect(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id), `${id} is an identifier`);
  }

  const ids = {
    kind: known("kinds"),
    unit: known("units"),
    origin: known("origins"),
    occasion: known("occasions"),
    actor: known("actors"),
    place: known("places"),
    document: known("documents"),
    event: known("events"),
    quote: known("quotes"),
  };
  const link = (from: string, sort: keyof typeof ids, to: string | null) =>
    expect(to === null || ids[sort].has(to), `${from} leads to the ${sort} ${to}`);
  const text = (from: string, texts: LocalisedText) => {
    for (const language of INTERFACE_LANGUAGES) {
      expect(
        /[^\p{White_Space}\p{Default_Ignorable_Code_Point}]/u.test(texts[language] ?? ""),
        `${from} has a text in ${language}`,
      );
    }
  };
  const dating = (from: string, { anchor, steps, override, reasoning }: Dating) => {
    link(from, "document", anchor);
    for (const step of steps) {
      if ("document" in step) link(from, "document", step.document);
      if (step.rule === "link") link(from, "event", step.event);
    }
    for (const each of [override, reasoning]) if (each) text(from, each);
  };
  const speaker = (from: string, said: Speaker | null) => {
    if (said === null) return;
    for (const actor of [said.actor, ...said.via]) link(from, "actor", actor);
    if (said.manner) text(from, said.manner);
  };

  for (const each of [title, question, notice]) text("the corpus", each);
  for (const language of INTERFACE_LANGUAGES) {
    for (const sentence of lede?.[language] ?? []) {
      expect(citedIn(sentence).length > 0, `a sentence of the lede in ${language} cites an event`);
      for (const event of citedIn(sentence)) link("the lede", "event", event);
    }
  }
  link("the calendar", "place", calendar.place);
  for (const { id, name, singular, short } of data.kinds) {
    for (const each of [name, singular, short]) text(id, each);
  }
  for (const { id, name } of [...data.units, ...data.occasions, ...data.actors, ...data.places]) {
    text(id, name);
  }
  for (const { id, within } of data.places) link(id, "place", within);
  for (const { id, name, from } of data.origins) {
    text(id, name);
    link(id, "origin", from);
  }
  for (const { id, name, origin, publication } of data.documents) {
    text(id, name);
    dating(id, publication);
    link(id, "origin", origin);
  }
  const quoteCount = data.events.reduce((sum, { quotes }) => sum + quotes.length, 0);
  expect(quoteCount === data.quotes.length, "each quote belongs to one event");
  for (const event of data.events) {
    const { id, kind, place, actors, quotes, label, title: heading, summary, dating: when } = event;
    link(id, "kind", kind);
    link(id, "place", place);
    for (const actor of actors) link(id, "actor", actor);
    for (const quote of quotes) link(id, "quote", quote);
    for (const each of [label, heading, summary]) text(id, each);
    if (event.anchor) text(`the anchor of ${id}`, event.anchor.because);
    expect(quotes.length > 0, `${id} has a quote`);
    dating(id, when);
  }
  const languages = new Map(data.documents.map(({ id, language }) => [id, language.split("-")[0]]));
  const owners = new Map(
    data.events.flatMap(({ id, quotes }) => quotes.map((quote) => [quote, id])),
  );
  const glossed = (from: string, document: string | null, gloss: Gloss) => {
    for (const reader of INTERFACE_LANGUAGES) {
      const isNeeded = document !== null && languages.get(document) !== reader;
      expect(
        (gloss[reader] !== undefined) === isNeeded,
        `${from} is glossed for ${reader} if needed`,
      );
    }
  };
  for (const quote of data.quotes) {
    const { id, event, document, origin, occasion, gloss } = quote;
    expect(owners.get(id) === event, `${id} knows its event`);
    link(id, "document", document);
    link(id, "occasion", occasion);
    link(id, "origin", origin);
    const source = data.documents.find((each) => each.id === document);
    expect(source?.origin !== origin, `${id} names an origin only if it has its own`);
    speaker(id, quote.speaker);
    glossed(id, document, gloss);
  }
  for (const figure of data.figures) {
    link(figure.id, "event", figure.event);
    link(figure.id, "document", figure.document);
    link(figure.id, "quote", figure.quote);
    link(figure.id, "unit", figure.unit);
    speaker(figure.id, figure.speaker);
    text(figure.id, figure.population);
  }
  for (const { id, events, positions, question: asked, note } of data.disagreements) {
    for (const event of events) link(id, "event", event);
    for (const { document, quote, gloss } of positions) {
      glossed(`a position of ${id}`, quote === null ? document : null, gloss);
      link(id, "document", document);
      link(id, "quote", quote);
    }
    text(id, asked);
    text(id, note);
    expect(events.length > 0 && positions.length > 1, `${id} has events and two positions`);
  }
}
