import type * as z from "zod";
import { fileProblem, type Report } from "../problems/problem.ts";
import { acceptedParts, checkSchema } from "./check-schema.ts";
import { decodeFile, type TextFile } from "./decode-file.ts";
import { reportOrphans } from "./pair-files.ts";
import {
  type ActorSeed,
  type AlignmentSeed,
  actor,
  alignment,
  type CorpusHeadSeed,
  corpusHead,
  type KindSeed,
  kind,
  type OriginSeed,
  occasion,
  origin,
  type PlaceSeed,
  place,
  unit,
} from "./schema-corpus.ts";
import { type DocumentSeed, documentSeed } from "./schema-document.ts";
import { type EventSeed, eventSeed, type QuoteSeed, quoteSeed } from "./schema-event.ts";
import {
  type DisagreementSeed,
  disagreementSeed,
  type FigureSeed,
  figureSeed,
} from "./schema-figure.ts";
import type { SeedFolder } from "./seed-folder.ts";
import { parseYaml, type SeedPlace } from "./yaml-file.ts";

/**
 * A record of the seeds. Invalid ones are kept, so that references to them are not reported too.
 */
export interface Entry<T> {
  /** As written, if it is a string. */
  readonly id: string | null;
  /** Null if the record is invalid, which is reported. */
  readonly seed: T | null;
  /** The fields that are valid on their own. */
  readonly parts: Partial<T>;
  readonly place: SeedPlace;
}

export interface DocumentEntry extends Entry<DocumentSeed> {
  readonly article: TextFile | null;
}

export interface EventEntry extends Entry<EventSeed> {
  readonly quotes: readonly Entry<QuoteSeed>[];
}

/** All records of the seeds, typed, in file order. */
export interface Seeds {
  readonly head: Entry<CorpusHeadSeed> | null;
  readonly kinds: readonly Entry<KindSeed>[];
  readonly origins: readonly Entry<OriginSeed>[];
  readonly units: readonly Entry<z.infer<typeof unit>>[];
  readonly occasions: readonly Entry<z.infer<typeof occasion>>[];
  readonly actors: readonly Entry<ActorSeed>[];
  readonly places: readonly Entry<PlaceSeed>[];
  /** Alignments have no identifier; their two documents identify them. */
  readonly alignments: readonly Entry<AlignmentSeed>[];
  readonly documents: readonly DocumentEntry[];
  /**
   * False if `documents` is incomplete, because an annotation could not be read or has no
   * identifier.
   */
  readonly allDocumentsRead: boolean;
  readonly events: readonly EventEntry[];
  readonly figures: readonly Entry<FigureSeed>[];
  readonly disagreements: readonly Entry<DisagreementSeed>[];
}

function property(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}

function idOf(value: unknown): string | null {
  const id = property(value, "id");
  return typeof id === "string" ? id : null;
}

function entry<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  value: unknown,
  place: SeedPlace,
  report: Report,
): Entry<z.infer<z.ZodObject<Shape>>> {
  const seed = checkSchema(schema, value, place, report);
  return { id: idOf(value), seed, parts: seed ?? acceptedParts(schema, value), place };
}

function entries<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  list: unknown,
  place: SeedPlace,
  report: Report,
): Entry<z.infer<z.ZodObject<Shape>>>[] {
  if (!Array.isArray(list)) return [];
  return list.map((value: unknown, index) => entry(schema, value, place.at(index), report));
}

/** Decodes, parses and validates the files of a folder. Reports all problems; never throws. */
export function gatherSeeds(folder: SeedFolder, report: Report): Seeds {
  const files = new Map(
    folder.files.map((raw) => [raw.name, decodeFile(folder.folder, raw, report)] as const),
  );
  reportOrphans(files, report);

  const parse = (name: string, optional = false) => {
    const file = files.get(name);
    if (file && file.text.trim() !== "") return parseYaml(file, report);
    // If the folder cannot be read, its files are not missing.
    const unread = [folder.folder, `${folder.folder}/${name}`];
    const known = folder.problems.some(({ file: path }) => unread.includes(path));
    if (!file && !optional && !known) {
      const hint = "Create it; seeds/README.md describes its content.";
      report(
        fileProblem("file-missing", `${folder.folder}/${name}`, "This file is missing.", hint),
      );
    }
    return null;
  };

  const corpus = parse("corpus.yaml");
  const list = <Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>, key: string) =>
    corpus ? entries(schema, property(corpus.value, key), corpus.place.at(key), report) : [];

  /** Reads an optional file. */
  const listFile = <Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>, name: string) => {
    const yaml = parse(name, true);
    // A file with only comments has no records.
    if (yaml?.value === null) return [];
    if (yaml && !Array.isArray(yaml.value)) {
      const hint = "Begin each item with `- id:` at the start of a line, or delete the file.";
      report(yaml.place.problem("wrong-type", "This file must be a list.", hint));
    }
    return yaml ? entries(schema, yaml.value, yaml.place, report) : [];
  };

  const articles = [...files.keys()].filter((name) => /^documents\/.*\.txt$/.test(name));
  const annotations = [...files.keys()].filter((name) => /^documents\/.*\.yaml$/.test(name)).sort();
  const documents = annotations.flatMap((name) => {
    const yaml = parse(name);
    const article = files.get(name.replace(/yaml$/, "txt")) ?? null;
    return yaml ? [{ ...entry(documentSeed, yaml.value, yaml.place, report), article }] : [];
  });
  const events = parse("events.yaml");
  const eventValues: unknown[] = events && Array.isArray(events.value) ? events.value : [];
  if (events && (!Array.isArray(events.value) || events.value.length === 0)) {
    const hint = "Begin each event with `- id:` at the start of a line.";
    report(events.place.problem("wrong-type", "This file must be a list of events.", hint));
  }

  return {
    head: corpus && entry(corpusHead, corpus.value, corpus.place, report),
    kinds: list(kind, "kinds"),
    origins: list(origin, "origins"),
    units: list(unit, "units"),
    occasions: list(occasion, "occasions"),
    actors: list(actor, "actors"),
    places: list(place, "places"),
    alignments: list(alignment, "alignments"),
    documents,
    allDocumentsRead:
      folder.problems.length === 0 &&
      // Articles without a document are unknown.
      articles.length === annotations.length &&
      documents.length === annotations.length &&
      documents.every(({ id }) => id !== null),
    events: eventValues.flatMap((value, index) => {
      if (!events) return [];
      const at = events.place.at(index);
      const quotes = entries(quoteSeed, property(value, "quotes"), at.at("quotes"), report);
      return [{ ...entry(eventSeed, value, at, report), quotes }];
    }),
    figures: listFile(figureSeed, "figures.yaml"),
    disagreements: listFile(disagreementSeed, "disagreements.yaml"),
  };
}
