import { type RefObject, useState } from "react";
import { flushSync } from "react-dom";
import type { SourceDocument } from "../../../domain/document.ts";
import { formatNumber } from "../../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { StepButton } from "../../../ui/StepButton.tsx";
import { bringIntoView } from "../place/bring-into-view.ts";
import { UncitedShare } from "./UncitedShare.tsx";
import type { UncitedPlace } from "./uncited-walk.ts";

interface UncitedStepsProps {
  readonly root: RefObject<HTMLElement | null>;
  /** The open article, or the two side by side. */
  readonly sources: readonly SourceDocument[];
  /** In reading order. */
  readonly places: readonly UncitedPlace[];
  /** Share of each article that the events cite, in per cent. */
  readonly shares: readonly number[];
  /** Called with the number of a paragraph that must be drawn. */
  readonly onWanted: (paragraph: number) => void;
}

/** The elements of a passage. It can be several, because differences between two texts cut it. */
function piecesOf(root: HTMLElement, { source, paragraph, span }: UncitedPlace): HTMLElement[] {
  const anchor = `[data-anchor="${CSS.escape(`${source.id}-${paragraph.number}`)}"]`;
  return [...root.querySelectorAll<HTMLElement>(`${anchor} [data-uncited]`)].filter((piece) => {
    const start = Number(piece.dataset.uncited);
    return span.start <= start && start < span.end;
  });
}

/** How much of the articles is uncited, and buttons to step through the uncited passages. */
export function UncitedSteps({ root, sources, places, shares, onWanted }: UncitedStepsProps) {
  const { t } = useTranslation("reader");
  const { t: common } = useTranslation();
  const { locale, read } = useLanguage();
  const [at, setAt] = useState(-1);
  const here = places[at];
  const stepTo = (index: number) => {
    const place = places[index];
    if (!place) return null;
    return () => {
      setAt(index);
      // In a long article it may not be drawn yet.
      flushSync(() => onWanted(place.paragraph.number));
      if (!root.current) return;
      for (const other of root.current.querySelectorAll("[data-stepped]")) {
        other.removeAttribute("data-stepped");
      }
      for (const piece of piecesOf(root.current, place)) piece.dataset.stepped = "";
      bringIntoView(root.current, "[data-stepped]", "instant");
    };
  };
  const nameOf = ({ source, paragraph }: UncitedPlace): string => {
    const number = formatNumber(paragraph.number, locale);
    return sources.length > 1
      ? t("paragraph", { name: read(source.name), number })
      : common("event.paragraph", { number });
  };
  return (
    <div className="dock-row dock-uncited">
      <UncitedShare sources={sources} shares={shares} count={places.length} />
      <p role="status">
        {here &&
          t("position", {
            index: formatNumber(at + 1, locale),
            total: formatNumber(places.length, locale),
            place: nameOf(here),
          })}
      </p>
      {places.length > 0 && (
        <div className="dock-steps">
          <StepButton to="previous" name={t("previous")} onStep={stepTo(at - 1)} />
          <StepButton to="next" name={t("next")} onStep={stepTo(at + 1)} />
        </div>
      )}
    </div>
  );
}
