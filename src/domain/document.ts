import type { Dating } from "./dates/dating.ts";
import type { DocumentId, OriginId } from "./ids.ts";
import type { LocalisedText } from "./localised-text.ts";
import type { Span } from "./span.ts";

/**
 * What a paragraph is. `background` is of the article, but tells what was before or beside the crisis. All
 * but the first five are furniture: text of the page, not of the article.
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

/** What a scrap of the page can be. */
export type FurnitureRole = Exclude<ParagraphRole, ArticleRole>;

/** Whether a paragraph belongs to the page around the article and not to the article. */
export function isFurniture(role: ParagraphRole): role is FurnitureRole {
  return !ARTICLE_ROLES.some((own) => own === role);
}

/** A line of the file that holds more than white space. */
export interface Paragraph {
  /** Counted from 1 over the lines that are not blank. */
  readonly number: number;
  readonly span: Span;
  readonly role: ParagraphRole;
}

/** The paragraph in which an offset lies, or the one before it where it lies between two. */
export function paragraphAt(
  { paragraphs }: { readonly paragraphs: readonly Paragraph[] },
  offset: number,
): Paragraph | undefined {
  return paragraphs.findLast(({ span }) => span.start <= offset);
}

/** The article's own headline, to the character; null where the file holds none. */
export function headlineOf({
  text,
  paragraphs,
}: Pick<SourceDocument, "text" | "paragraphs">): string | null {
  const headline = paragraphs.find(({ role }) => role === "headline");
  return headline ? text.slice(headline.span.start, headline.span.end) : null;
}

export type TextDirection = "ltr" | "rtl";

/** The words in which a document says that it was translated by machine. */
export interface TranslationNotice {
  readonly exact: string;
  readonly span: Span;
  /** BCP 47 tag of these words: a service speaks of itself in its own language. */
  readonly language: string;
  readonly direction: TextDirection;
}

/** Why a publisher is named, or none is, where a reader could wonder. Editorial, like every reasoning. */
export interface PublisherNote {
  readonly reason: LocalisedText;
  /** The words of the document that point to the publisher; null where none do. */
  readonly words: { readonly exact: string; readonly span: Span } | null;
}

/** An article as it was collected, bytes untouched. */
export interface SourceDocument {
  readonly id: DocumentId;
  /** File name under seeds/documents. */
  readonly file: string;
  /** BCP 47 tag of the text. */
  readonly language: string;
  readonly direction: TextDirection;
  /** Short name for tabs: the publisher, or what can be said where it is not stated. */
  readonly name: LocalisedText;
  /** As the document states it; null where it does not. */
  readonly publisher: LocalisedText | null;
  readonly publisherNote: PublisherNote | null;
  /** The agency it credits; null where it credits none. */
  readonly agency: LocalisedText | null;
  readonly origin: OriginId;
  readonly publication: Dating;
  readonly paragraphs: readonly Paragraph[];
  /** The whole file. Never normalised: offsets point into it. */
  readonly text: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly sha256: string;
  /** What the document says of its own translation by machine; null where it says nothing. */
  readonly machineTranslation: TranslationNotice | null;
}
