import type { SourceDocument } from "../../domain/document.ts";
import { RejectedDates } from "../../evidence/dates/RejectedDates.tsx";
import { useTranslation } from "../../i18n/translation.ts";
import { PageText } from "./PageText.tsx";
import { PassageList } from "./PassageList.tsx";
import { Renderings } from "./Renderings.tsx";
import type { ReadingNotes } from "./reading-notes.ts";
import "./Notes.css";

interface NotesProps {
  readonly source: SourceDocument;
  readonly notes: ReadingNotes;
}

/** What to know about an article before relying on it, each note with the words that show it. */
export function Notes({ source, notes }: NotesProps) {
  const { t } = useTranslation("articles");
  const { t: common } = useTranslation();
  const { translation, rejected, repeated, renderings, furniture } = notes;
  return (
    <div>
      <h4 className="source-subtitle">{t("notes.title")}</h4>
      <ul className="notes">
        {translation && (
          <li>
            <p>
              {common("reader.translation.title")} {common("reader.translation.says")}
            </p>
            <blockquote
              className="passage-words reading"
              lang={translation.language}
              dir={translation.direction}
            >
              {translation.exact}
            </blockquote>
          </li>
        )}
        {rejected.length > 0 && (
          <li>
            <p>{t("notes.rejected", { count: rejected.length })}</p>
            <RejectedDates rejected={rejected} />
          </li>
        )}
        {repeated.length > 0 && (
          <li>
            <p>{t("notes.repeated")}</p>
            <PassageList
              source={source}
              passages={repeated.map((paragraph) => ({ paragraph, span: paragraph.span }))}
            />
          </li>
        )}
        {renderings.length > 0 && (
          <li>
            <Renderings source={source} renderings={renderings} />
          </li>
        )}
        {furniture.length > 0 && (
          <li>
            <PageText source={source} furniture={furniture} />
          </li>
        )}
      </ul>
    </div>
  );
}
