import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { EventId } from "../../../domain/ids.ts";
import { datingInWords } from "../../../i18n/date-words.ts";
import { formatNumber } from "../../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { useCorpus } from "../../../state/use-isnad.ts";
import { onEscape } from "../../../ui/on-escape.ts";
import { rowOf } from "./fold-boxes.ts";
import type { OpenedFold } from "./use-folding.ts";
import "./folds.css";

interface Props {
  readonly opened: OpenedFold;
  readonly time: "ltr" | "rtl";
  /** The element that the list stays inside, with the rows. */
  readonly frame: HTMLElement;
  onClose(): void;
  onChoose(id: EventId): void;
}

/** The events that are listed at once; a button shows more. */
const PAGE = 100;

/** The events that a row of the drawing only counts. Escape closes the list, and so does a focus elsewhere. */
export function FoldList({ opened, time, frame, onClose, onChoose }: Props) {
  const { t } = useTranslation();
  const { direction, locale, read } = useLanguage();
  const corpus = useCorpus();
  const list = useRef<HTMLElement>(null);
  const [shown, setShown] = useState(PAGE);
  const { fold, name } = opened;
  const { key } = fold;
  useLayoutEffect(() => {
    const element = list.current;
    element?.querySelector("button")?.focus();
    return () => {
      // Whatever closes the list, the focus in it goes back to the drawing.
      if (element?.contains(document.activeElement)) {
        (rowOf(frame, key) ?? frame.querySelector<HTMLElement>(".timeline-host"))?.focus();
      }
    };
  }, [frame, key]);
  // Every arrangement of the drawing makes the buttons of the rows anew.
  const button = rowOf(frame, key);
  useEffect(() => {
    if (!button) onClose();
  }, [button, onClose]);
  if (!button) return null;
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
      tabIndex={-1}
      onKeyDown={onEscape(onClose)}
      onBlur={({ relatedTarget, currentTarget }) => {
        const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
        // A press on the row itself closes the list when it becomes a click.
        if (!isInside && relatedTarget !== rowOf(frame, key)) onClose();
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
                    onChoose(id);
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
