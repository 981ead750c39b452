import { memo } from "react";
import type { EventId } from "../../../domain/ids.ts";
import { useLanguage } from "../../../i18n/translation.ts";
import type { Board } from "../layout/board.ts";
import type { MarkFace } from "../marks/item-element.ts";
import { placeBrackets } from "./bracket-places.ts";
import "./brackets.css";

interface Props {
  /** Null before the first arrangement. */
  readonly board: Board | null;
  /** The lanes of claims, which have a calmer ground. */
  readonly calm: readonly string[];
  readonly faceOf: (id: EventId) => MarkFace | null;
  /** The first day of the axis. */
  readonly start: number;
}

/**
 * The lines of dates that are known by bounds, each with its words: a doubt that several marks share is said once. Hidden
 * from screen readers, because the name of each mark has its date.
 */
export const BracketLayer = memo(function BracketLayer({ board, calm, faceOf, start }: Props) {
  const { direction } = useLanguage();
  return (
    <div className="timeline-track bracket-layer" data-follows aria-hidden="true">
      {board?.lanes
        .filter(({ id }) => calm.includes(id))
        .map(({ id, top, size }) => (
          <div key={id} className="bracket-ground" style={{ top, height: size - 1 }} />
        ))}
      {(board ? placeBrackets(board, start) : []).map(
        ({ key, drawn, style, pieces, stem, covered, ...rest }) => {
          const { words, attested } = rest;
          const { open, cut, spokesman } = drawn.bracket;
          const face = faceOf(spokesman);
          return (
            <div
              key={key}
              className="bracket"
              data-calm={calm.includes(drawn.bracket.lane) || undefined}
              data-tone={face?.tone}
              data-unit={face?.form === "month" || undefined}
              data-start={open.start ? "open" : cut.start ? "cut" : "tick"}
              data-end={covered || cut.end ? "cut" : open.end ? "open" : "tick"}
              style={style}
            >
              {pieces.map((piece, index) => (
                <span
                  key={index === 0 ? "before" : "after"}
                  className="bracket-line"
                  style={piece}
                />
              ))}
              {stem && <span className="bracket-stem" style={stem} />}
              {attested && <span className="bracket-attested" style={attested} />}
              {words && (
                <span className="bracket-words" style={words} dir={direction}>
                  {face?.when}
                </span>
              )}
            </div>
          );
        },
      )}
    </div>
  );
});
