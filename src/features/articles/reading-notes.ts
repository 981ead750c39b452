import type { Corpus } from "../../domain/corpus.ts";
import type { RejectedDate } from "../../domain/dates/dating.ts";
import type { Disagreement, Position } from "../../domain/disagreement.ts";
import {
  type FurnitureRole,
  isFurniture,
  type Paragraph,
  type SourceDocument,
  type TranslationNotice,
} from "../../domain/document.ts";

/** Words of the article that another translation of the same text renders differently. */
export interface DisputedRendering {
  readonly disagreement: Disagreement;
  /** Positions of this article; never empty. */
  readonly positions: readonly Position[];
}

/** What to know about an article before relying on it. Derived from the corpus. */
export interface ReadingNotes {
  readonly translation: TranslationNotice | null;
  /** Dates on the page that look like the publication date but are not. */
  readonly rejected: readonly RejectedDate[];
  readonly repeated: readonly Paragraph[];
  readonly renderings: readonly DisputedRendering[];
  /** The furniture by role, in text order. */
  readonly furniture: readonly {
    readonly role: FurnitureRole;
    readonly paragraphs: readonly Paragraph[];
  }[];
}

function byRole(paragraphs: readonly Paragraph[]): ReadingNotes["furniture"] {
  const roles = new Map<FurnitureRole, Paragraph[]>();
  for (const paragraph of paragraphs) {
    const { role } = paragraph;
    if (!isFurniture(role)) continue;
    const known = roles.get(role);
    if (known) known.push(paragraph);
    else roles.set(role, [paragraph]);
  }
  return [...roles].map(([role, found]) => ({ role, paragraphs: found }));
}

/**
 * Differences of type "translation" between this article and another one with the same root origin. Articles
 * that only report the same speech are not translations of one another.
 */
function disputedRenderings(corpus: Corpus, source: SourceDocument): DisputedRendering[] {
  const root = corpus.rootOrigin(source);
  const isKin = ({ document: id }: Position) => {
    const document = corpus.document(id);
    return document && document !== source && corpus.rootOrigin(document) === root;
  };
  return corpus.data.disagreements
    .filter(({ type, positions }) => type === "translation" && positions.some(isKin))
    .map((disagreement) => ({
      disagreement,
      positions: disagreement.positions.filter(({ document }) => document === source.id),
    }))
    .filter(({ positions }) => positions.length > 0);
}

export function readingNotes(corpus: Corpus, source: SourceDocument): ReadingNotes {
  return {
    translation: source.machineTranslation,
    rejected: source.publication.rejected,
    repeated: source.paragraphs.filter(({ role }) => role === "repeated-headline"),
    renderings: disputedRenderings(corpus, source),
    furniture: byRole(source.paragraphs),
  };
}

/** Whether there is any note to show. */
export function hasNotes(notes: ReadingNotes): boolean {
  const { translation, rejected, repeated, renderings, furniture } = notes;
  return (
    translation !== null || [rejected, repeated, renderings, furniture].some((list) => list.length)
  );
}
