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

/** Words of the article that another translation of the same text renders otherwise. */
export interface DisputedRendering {
  readonly disagreement: Disagreement;
  /** Those of this article; never empty. */
  readonly positions: readonly Position[];
}

/** What a reader should know of an article before leaning on it. All follows from the corpus. */
export interface ReadingNotes {
  readonly translation: TranslationNotice | null;
  /** Dates on the page that look like the publication and are not. */
  readonly rejected: readonly RejectedDate[];
  readonly repeated: readonly Paragraph[];
  readonly renderings: readonly DisputedRendering[];
  /** What is of the page and not of the article, by its role, in the order of the text. */
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
 * Where the article and another that descends from the same text differ as translations do. Articles that
 * merely tell of the same speech are no translations of one another.
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

/** Gathers what is peculiar about an article. */
export function readingNotes(corpus: Corpus, source: SourceDocument): ReadingNotes {
  return {
    translation: source.machineTranslation,
    rejected: source.publication.rejected,
    repeated: source.paragraphs.filter(({ role }) => role === "repeated-headline"),
    renderings: disputedRenderings(corpus, source),
    furniture: byRole(source.paragraphs),
  };
}

/** Whether there is anything to tell. */
export function hasNotes(notes: ReadingNotes): boolean {
  const { translation, rejected, repeated, renderings, furniture } = notes;
  return (
    translation !== null || [rejected, repeated, renderings, furniture].some((list) => list.length)
  );
}
