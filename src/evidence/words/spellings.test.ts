import { expect, test } from "vitest";
import { Corpus } from "../../domain/corpus.ts";
import { smallCorpus } from "../../testing/small-corpus.ts";
import { allSpellings, spellingsOf } from "./spellings.ts";

const [flood, relief] = smallCorpus.events;
if (!flood || !relief) throw new Error("the fixture has changed");

const corpus = new Corpus({
  ...smallCorpus,
  actors: smallCorpus.actors.map((actor) =>
    actor.id === "mayor" ? { ...actor, spellings: ["Bantuan"] } : actor,
  ),
});

const found = (event: typeof flood) =>
  spellingsOf(event, corpus).map(({ named, spellings }) => [
    named.id,
    ...spellings.map(({ exact, occurrences }) => [
      exact,
      ...occurrences.map(({ source, paragraphs }) => `${source.id} ${paragraphs.join(",")}`),
    ]),
  ]);

test("lists the other spellings of the place, with article and paragraph", () => {
  expect(found({ ...flood, place: "town", actors: [] })).toEqual([
    ["town", ["the town", "herald 2"]],
  ]);
});

test("lists those of actors and speakers, each once", () => {
  expect(found({ ...relief, place: null, actors: ["mayor"] })).toEqual([
    ["mayor", ["Bantuan", "kabar 2"]],
  ]);
});

test("is empty if no name has another spelling", () => {
  expect(spellingsOf({ ...flood, place: null, actors: [] }, new Corpus(smallCorpus))).toEqual([]);
});

test("lists all names of the corpus, a state and the place of its name once", () => {
  const [town] = smallCorpus.places;
  if (!town) throw new Error("the fixture has changed");
  const state = { id: "state", type: "state", name: town.name, spellings: town.spellings } as const;
  const named = (actors: typeof smallCorpus.actors) =>
    allSpellings(new Corpus({ ...corpus.data, actors })).map(({ named: { id } }) => id);
  expect(named([...corpus.data.actors, state])).toEqual(["town", "mayor"]);
  // The same name with other spellings is another line.
  expect(named([{ ...state, spellings: ["Bantuan"] }])).toEqual(["town", "state"]);
});
