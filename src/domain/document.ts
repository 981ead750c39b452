import type { Dating } from "./dates/dating.ts";
import type { DocumentId, OriginId } from "./ids.ts";
import type { LocalisedText } from "./localised-text.ts";
import type { Span } from "./span.ts";

/**
 * The role of a paragraph. `background` belongs to the article but is about things before or
 * outside the crisis. The first five roles belong to the article; the others are furniture.
 */
export const PARAGRAPH_ROLES = [
  "body",
  "headline",
  "lead",
  "subheading",
  "background",
  "page-date",
  "repeated-headline",
  "caption",
  "read-also",
  "share",
  "page-control",
  "credit",
  "translation-notice",
] as const;
export type ParagraphRole = (typeof PARAGRAPH_ROLES)[number];

const ARTICLE_ROLES = ["body", "headline", "lead", "subheading", "background"] as const;
type ArticleRole = (typeof ARTICLE_ROLES)[number];

/** The roles of furniture, i.e. text of the page around the article. */
export type FurnitureRole = Exclude<ParagraphRole, ArticleRole>;

/** Whether a paragraph belongs to the page and not to the article. */
export function isFurniture(role: ParagraphRole): role is FurnitureRole {
  return !ARTICLE_ROLES.some((own) => own === role);
}

/** A line of the file that is not blank. */
export interface Paragraph {
  /** From 1, without blank lines. */
  readonly number: number;
  readonly span: Span;
  readonly role: ParagraphRole;
}

/** The paragraph at an offset, or the one before it if the offset is between two. */
export function paragraphAt(
  { paragraphs }: { readonly paragraphs: readonly Paragraph[] },
  offset: number,
): Paragraph | undefined {
  return paragraphs.findLast(({ span }) => span.start <= offset);
}

/** The article's own headline, verbatim; null if the file has none. */
export function headlineOf({
  text,
  paragraphs,
}: Pick<SourceDocument, "text" | "paragraphs">): string | null {
  const headline = paragraphs.find(({ role }) => role === "headline");
  return headline ? text.slice(headline.span.start, headline.span.end) : null;
}

export type TextDirection = "ltr" | "rtl";

/** The words in which a document says that it was machine-translated. */
export interface TranslationNotice {
  readonly exact: string;
  readonly span: Span;
  /** BCP 47 tag of the notice, which may be in another language than the article. */
  readonly language: string;
  readonly direction: TextDirection;
}

/** An editorial note on why a publisher is or is not named, if readers may wonder. */
export interface PublisherNote {
  readonly reason: LocalisedText;
  /** The words that point to the publisher; null if there are none. */
  readonly words: { readonly exact: string; readonly span: Span } | null;
}

/** An article as it was collected, unchanged. */
export interface SourceDocument {
  readonly id: DocumentId;
  /** File name in seeds/documents. */
  readonly file: string;
  /** BCP 47 tag of the text. */
  readonly language: string;
  readonly direction: TextDirection;
  /** Short name for tabs: the publisher, or a description if it is unknown. */
  readonly name: LocalisedText;
  /** As the document states it; null if it does not. */
  readonly publisher: LocalisedText | null;
  readonly publisherNote: PublisherNote | null;
  /** The agency that the document credits; null if it credits none. */
  readonly agency: LocalisedText | null;
  readonly origin: OriginId;
  readonly publication: Dating;
  readonly paragraphs: readonly Paragraph[];
  /** The whole file, never normalised, because offsets point into it. */
  readonly text: string;
  /** SHA-256 of the file's bytes in hexadecimal. */
  readonly sha256: string;
  /** The notice of machine translation in the document; null if there is none. */
  readonly machineTranslation: TranslationNotice | null;
}
