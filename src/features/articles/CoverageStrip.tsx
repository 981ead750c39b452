import { useTranslation } from "../../i18n/translation.ts";
import type { CoveragePiece, PieceState } from "./coverage-pieces.ts";
import "./CoverageStrip.css";

/**
 * The article as one bar in reading direction. Hidden from assistive technology: the text below says the
 * same.
 */
export function CoverageStrip({ pieces }: { readonly pieces: readonly CoveragePiece[] }) {
  return (
    <span className="coverage-strip" aria-hidden="true">
      {pieces.map(({ start, end, state }) => (
        <span
          key={start}
          className="coverage-piece"
          data-state={state}
          style={{ flexGrow: end - start }}
        />
      ))}
    </span>
  );
}

const STATES: readonly PieceState[] = ["cited", "uncited", "page"];

/** The key to all coverage strips. */
export function CoverageKey() {
  const { t } = useTranslation("articles");
  return (
    <ul className="coverage-key" aria-label={t("key.title")}>
      {STATES.map((state) => (
        <li key={state} className="coverage-key-entry">
          <span className="coverage-piece" data-state={state} aria-hidden="true" />
          {t(`key.${state}`)}
        </li>
      ))}
    </ul>
  );
}
