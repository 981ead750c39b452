import type { SourceDocument } from "../../domain/document.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus, useIntents } from "../../state/use-isnad.ts";
import { ArticleFacts } from "./ArticleFacts.tsx";
import { CitedShare } from "./CitedShare.tsx";
import { headingId } from "./heading-id.ts";
import { Notes } from "./Notes.tsx";
import { hasNotes, readingNotes } from "./reading-notes.ts";
import "./ArticleCard.css";

interface ArticleCardProps {
  readonly source: SourceDocument;
  /** Other articles that descend from the same text. */
  readonly kin: readonly SourceDocument[];
}

/** One article: its facts, how much of it the events cite, and what to know before reading it. */
export function ArticleCard({ source, kin }: ArticleCardProps) {
  const { t } = useTranslation("articles");
  const { read } = useLanguage();
  const { openDocument } = useIntents();
  const notes = readingNotes(useCorpus(), source);
  const name = headingId(source);
  const open = `source-open-${source.id}`;
  return (
    <article className="source" aria-labelledby={name}>
      <header className="source-head">
        <h3 id={name} className="source-name reading">
          {read(source.name)}
        </h3>
        <button
          type="button"
          id={open}
          className="source-open touch-height"
          aria-labelledby={`${open} ${name}`}
          onClick={() => openDocument(source.id)}
        >
          {t("open")}
        </button>
      </header>
      <div className="source-columns">
        <ArticleFacts source={source} kin={kin} />
        <div className="source-reading">
          <CitedShare source={source} />
          {hasNotes(notes) && <Notes source={source} notes={notes} />}
        </div>
      </div>
    </article>
  );
}
