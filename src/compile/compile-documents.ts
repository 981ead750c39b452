import { createHash } from "node:crypto";
import type { Paragraph, ParagraphRole, SourceDocument } from "../domain/document.ts";
import type { Span } from "../domain/span.ts";
import { anchorQuote, type Selector } from "./anchor-quotes.ts";
import { compileDating } from "./compile-dating.ts";
import type { TextFile } from "./decode-file.ts";
import type { DocumentEntry } from "./gather-seeds.ts";
import { type Article, findParagraphs } from "./paragraphs.ts";
import type { Report } from "./problem.ts";
import type { DocumentSeed } from "./schema-document.ts";
import { directionOf } from "./text-direction.ts";
import type { SeedPlace } from "./yaml-file.ts";

/** The articles by document identifier, also of documents whose annotation is refused: quotes are still checked. */
export function articlesOf(documents: readonly DocumentEntry[]): ReadonlyMap<string, Article> {
  return new Map(
    documents.flatMap(({ id, article }) =>
      id !== null && article
        ? [[id, { text: article.text, paragraphs: findParagraphs(article.text) }] as const]
        : [],
    ),
  );
}

/** The span of the words, or null with a problem at `exact`. */
export function anchorWords(
  article: Article,
  words: Selector,
  place: SeedPlace,
  report: Report,
): Span | null {
  const anchoring = anchorQuote(article, words);
  if (anchoring.ok) return anchoring.span;
  const { code, message, hint } = anchoring.issue;
  report(place.at("exact").problem(code, message, hint));
  return null;
}

function checkHash(seed: DocumentSeed, file: TextFile, place: SeedPlace, report: Report) {
  const sha256 = createHash("sha256").update(file.bytes).digest("hex");
  if (seed.sha256.toLowerCase() === sha256) return;
  const message = `The text of ${file.path} changed after it was annotated: its SHA-256 is ${sha256}.`;
  const hint = `Restore the file; or, if the change is meant, read every quote of this document again and write \`sha256: ${sha256}\`.`;
  report(place.at("sha256").problem("text-changed", message, hint));
}

function compileParagraphs(
  seed: DocumentSeed,
  article: Article,
  place: SeedPlace,
  report: Report,
): Paragraph[] {
  const roles = new Map<number, ParagraphRole>();
  for (const [key, role] of Object.entries(seed.paragraphs ?? {})) {
    const number = Number(key);
    if (/^[1-9]\d*$/.test(key) && number <= article.paragraphs.length) roles.set(number, role);
    else {
      const message = `There is no paragraph ${JSON.stringify(key)}: the article has ${article.paragraphs.length}.`;
      const hint = "Paragraphs are the lines that are not blank, counted from 1.";
      report(place.at("paragraphs").keyProblem(key, "unknown-paragraph", message, hint));
    }
  }
  return article.paragraphs.map((span, index) => ({
    number: index + 1,
    span,
    role: roles.get(index + 1) ?? "body",
  }));
}

/** A document with its text, paragraphs and dating. Null where it cannot be made; the problems are reported. */
export function compileDocument(
  { seed, place, article: file }: DocumentEntry,
  article: Article | undefined,
  report: Report,
): SourceDocument | null {
  if (!seed || !file || !article) return null;
  checkHash(seed, file, place, report);
  const direction = directionOf(seed.language);
  if (direction === null) {
    const message = `${JSON.stringify(seed.language)} is not a language tag (BCP 47) whose script is known.`;
    const hint = "Write ar, fr, kk …; with the script where it is not the usual one: kk-Arab.";
    report(place.at("language").problem("invalid-language", message, hint));
  }
  const machine = seed.machineTranslation;
  const notice = machine && anchorWords(article, machine, place.at("machineTranslation"), report);
  const publication = compileDating(
    seed.publication,
    place.at("publication"),
    (words: Selector, at) => {
      const span = anchorWords(article, words, at, report);
      return span && { document: seed.id, quote: null, exact: words.exact, span };
    },
    report,
  );
  const paragraphs = compileParagraphs(seed, article, place, report);
  if (direction === null || !publication) return null;
  return {
    id: seed.id,
    file: file.name.slice("documents/".length),
    language: seed.language,
    direction,
    name: seed.name,
    publisher: seed.publisher ?? null,
    agency: seed.agency ?? null,
    origin: seed.origin,
    publication,
    paragraphs,
    text: file.text,
    sha256: seed.sha256.toLowerCase(),
    machineTranslation: machine && notice ? { exact: machine.exact, span: notice } : null,
  };
}
