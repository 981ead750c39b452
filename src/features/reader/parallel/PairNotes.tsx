import type { SourceDocument } from "../../../domain/document.ts";
import type { EventId } from "../../../domain/ids.ts";
import { CompareLink } from "../../../evidence/differences/CompareLink.tsx";
import { formatNumber } from "../../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import type { NumberedDifference } from "./pair-rows.ts";

interface PairNotesProps {
  readonly differences: readonly NumberedDifference[];
  readonly documents: readonly SourceDocument[];
  /** The open event. If a question concerns it, the link leads to its comparison. */
  readonly event: EventId | null;
}

/** The questions on which two paragraphs differ, as links to the comparison. */
export function PairNotes({ differences, documents, event }: PairNotesProps) {
  const { t } = useTranslation("reader");
  const { t: common } = useTranslation();
  const { locale, read } = useLanguage();
  if (differences.length === 0) return null;
  return (
    <ul className="pair-notes" aria-label={t("differences")}>
      {differences.map(({ number, difference: { id, type, events, question, positions } }) => {
        const to = events.find((each) => each === event) ?? events[0];
        return (
          to !== undefined && (
            <li key={id} className="pair-note">
              <span className="pair-note-number" aria-hidden="true">
                {formatNumber(number, locale)}
              </span>
              <span>
                <CompareLink event={to} question={id} className="pair-note-link touch-height link">
                  {read(question)}
                </CompareLink>{" "}
                <span className="pair-note-type">
                  {common(`event.differences.type.${type}.name`)}
                </span>
                {/* Sighted readers see from the number in the text which words are meant. */}
                {positions.map(({ document, span }) => {
                  const source = documents.find((each) => each.id === document);
                  return (
                    source && (
                      <span key={`${document} ${span.start}`} className="visually-hidden">
                        {read(source.name)}{" "}
                        <q lang={source.language} dir={source.direction}>
                          {source.text.slice(span.start, span.end)}
                        </q>
                      </span>
                    )
                  );
                })}
              </span>
            </li>
          )
        );
      })}
    </ul>
  );
}
