import { useEffect, useRef, useState } from "react";
import { datingInWords } from "../../../i18n/date-words.ts";
import { formatNumber } from "../../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { useCorpus, useIntents } from "../../../state/use-isnad.ts";
import type { Fold } from "../layout/folds.ts";
import "./folds.css";

/** A row of folded events whose list is open. */
export interface OpenedFold {
  readonly fold: Fold;
  /** Its accessible name. */
  readonly name: string;
  readonly button: HTMLElement;
}

interface Props {
  readonly opened: OpenedFold;
  readonly time: "ltr" | "rtl";
  /** The element that the list stays inside. */
  readonly frame: HTMLElement | null;
  onClose(): void;
}

/** The events that are listed at once; a button shows more. */
const PAGE = 100;

/** The events that a row of the drawing only counts. Escape closes it, and so does a focus elsewhere. */
export function FoldList({ opened, time, frame, onClose }: Props) {
  const { t } = useTranslation();
  const { direction, locale, read } = useLanguage();
  const corpus = useCorpus();
  const { selectEvent } = useIntents();
  const list = useRef<HTMLElement>(null);
  const [shown, setShown] = useState(PAGE);
  const { fold, name, button } = opened;
  useEffect(() => {
    list.current?.querySelector("button")?.focus();
  }, []);
  if (!frame) return null;
  const box = frame.getBoundingClientRect();
  const row = button.getBoundingClientRect();
  const along = time === "rtl" ? box.right - row.right : row.left - box.left;
  // Beside the row, above it if there is more room.
  const below = row.bottom - box.top;
  const top = below < box.height * 0.55 ? below : Math.max(8, row.top - box.top - box.height * 0.5);
  const style: Record<string, string> = { "--fold-along": `${along}px`, "--fold-top": `${top}px` };
  const more = fold.ids.length - shown;
  return (
    <section
      ref={list}
      className="fold-list"
      role="dialog"
      aria-label={name}
      style={style}
      dir={direction}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
        button.focus();
      }}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return;
        onClose();
      }}
    >
      <p className="fold-list-title">{name}</p>
      <ul>
        {fold.ids.slice(0, shown).map((id) => {
          const event = corpus.event(id);
          return (
            event && (
              <li key={id}>
                <button
                  type="button"
                  className="fold-list-event"
                  onClick={() => {
                    onClose();
                    selectEvent(id);
                  }}
                >
                  <span className="fold-list-title-text">{read(event.title)}</span>
                  <span className="fold-list-date">{datingInWords(event.dating, locale, t)}</span>
                </button>
              </li>
            )
          );
        })}
      </ul>
      {more > 0 && (
        <button
          type="button"
          className="fold-list-more link"
          onClick={() => setShown(shown + PAGE)}
        >
          {t("timeline.fold.more", { count: formatNumber(more, locale) })}
        </button>
      )}
    </section>
  );
}
