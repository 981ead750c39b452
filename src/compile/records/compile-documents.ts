import type { Dating } from "../../domain/dates/dating.ts";
import type {
  Paragraph,
  ParagraphRole,
  PublisherNote,
  SourceDocument,
  TextDirection,
  TranslationNotice,
} from "../../domain/document.ts";
import { anchorWords } from "../anchor/anchor-words.ts";
import type { Article } from "../anchor/paragraphs.ts";
import type { Report } from "../problems/problem.ts";
import type { TextFile } from "../seeds/decode-file.ts";
import type { DocumentEntry } from "../seeds/gather-seeds.ts";
import type { DocumentSeed } from "../seeds/schema-document.ts";
import type { SeedPlace } from "../seeds/yaml-file.ts";
import { toYamlString } from "../text/code-points.ts";
import { isolate } from "../text/isolate.ts";
import { sha256Of } from "../text/sha256.ts";
import { directionOf } from "../text/text-direction.ts";

function checkHash(annotated: string, file: TextFile, place: SeedPlace, report: Report): boolean {
  const sha256 = sha256Of(file.bytes);
  if (annotated.toLowerCase() === sha256) return true;
  // An author who does not know the hash writes any word.
  if (!/^[0-9a-f]{64}$/i.test(annotated)) {
    const message = `${isolate(toYamlString(annotated))} is no SHA-256, so nothing shows that ${file.path} is unchanged.`;
    report(place.problem("text-changed", message, `Write \`sha256: ${sha256}\`.`));
    return false;
  }
  const message = `The text of ${file.path} has changed since it was annotated: its SHA-256 differs.`;
  const hint = `Restore the file. If the change is intended, check every quote of this document, then write \`sha256: ${sha256}\`.`;
  report(place.problem("text-changed", message, hint));
  return false;
}

/**
 * The paragraphs with their roles. Null if a role refers to no paragraph, because the extent of the
 * article is then unknown.
 */
function compileParagraphs(
  seed: DocumentSeed["paragraphs"],
  article: Article,
  place: SeedPlace,
  report: Report,
): Paragraph[] | null {
  const roles = new Map<number, ParagraphRole>();
  let isKnown = true;
  for (const [key, role] of Object.entries(seed ?? {})) {
    const number = Number(key);
    if (/^[1-9]\d*$/.test(key) && number <= article.paragraphs.length) roles.set(number, role);
    else {
      const message = `There is no paragraph ${JSON.stringify(key)}: the article has ${article.paragraphs.length}.`;
      const hint = "Paragraphs are the lines that are not blank, counted from 1.";
      report(place.keyProblem(key, "unknown-paragraph", message, hint));
      isKnown = false;
    }
  }
  if (!isKnown) return null;
  return article.paragraphs.map((span, index) => ({
    number: index + 1,
    span,
    role: roles.get(index + 1) ?? "body",
  }));
}

function canonical(language: string): string {
  return new Intl.Locale(language).toString();
}

function compileDirection(
  language: string,
  place: SeedPlace,
  report: Report,
): TextDirection | null {
  const direction = directionOf(language);
  if (direction === null) {
    const message = `${JSON.stringify(language)} is not a language tag (BCP 47) whose script is known.`;
    const hint = "Write ar, fr, kk …; add the script if it is not the usual one: kk-Arab.";
    report(place.problem("invalid-language", message, hint));
  }
  return direction;
}

function compileNotice(
  seed: DocumentSeed["machineTranslation"],
  article: Article,
  place: SeedPlace,
  report: Report,
): TranslationNotice | null {
  if (!seed) return null;
  const span = anchorWords(article, seed, place, report);
  const direction = compileDirection(seed.language, place.at("language"), report);
  if (!span || !direction) return null;
  return { exact: seed.exact, span, language: canonical(seed.language), direction };
}

/** A note may have no words. Words that do not occur are reported and make the document invalid. */
function compilePublisherNote(
  seed: DocumentSeed["publisherNote"],
  article: Article,
  place: SeedPlace,
  report: Report,
): PublisherNote | null {
  if (!seed) return null;
  const { reason, exact } = seed;
  if (!exact) return { reason, words: null };
  const span = anchorWords(article, { ...seed, exact }, place, report);
  return span && { reason, words: { exact, span } };
}

/** A document with its text, paragraphs and dating. Returns null after a problem. */
export function compileDocument(
  { seed, parts, place, id, article: file }: DocumentEntry,
  article: Article | undefined,
  publication: Dating | undefined,
  report: Report,
): SourceDocument | null {
  if (!file || !article || id === null) return null;
  const isAnnotated =
    parts.sha256 === undefined || checkHash(parts.sha256, file, place.at("sha256"), report);
  const direction =
    parts.language === undefined
      ? null
      : compileDirection(parts.language, place.at("language"), report);
  const said = place.at("machineTranslation");
  const machineTranslation = compileNotice(parts.machineTranslation, article, said, report);
  const named = place.at("publisherNote");
  const publisherNote = compilePublisherNote(parts.publisherNote, article, named, report);
  const paragraphs = compileParagraphs(parts.paragraphs, article, place.at("paragraphs"), report);
  if (!seed || direction === null || !publication || !paragraphs || !isAnnotated) return null;
  return {
    id,
    file: file.name.slice("documents/".length),
    language: canonical(seed.language),
    direction,
    name: seed.name,
    publisher: seed.publisher ?? null,
    publisherNote,
    agency: seed.agency ?? null,
    origin: seed.origin,
    publication,
    paragraphs,
    text: file.text,
    sha256: seed.sha256.toLowerCase(),
    machineTranslation,
  };
}
