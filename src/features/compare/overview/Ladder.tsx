import { flushSync } from "react-dom";
import { formatNumber } from "../../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { useIntents, useView } from "../../../state/use-isnad.ts";
import type { CompareSection } from "../../../state/view.ts";
import { headingOf } from "./sections.ts";
import { toggled, withAll } from "./toggled.ts";
import "./Ladder.css";

interface LadderProps {
  /** What the overview holds, most important first. */
  readonly rungs: readonly { readonly section: CompareSection; readonly count: number }[];
}

/** The name of a section as a sentence with its number; where there is less room, in a word. */
function Rung({ section, count }: LadderProps["rungs"][number]) {
  const { t } = useTranslation("compare");
  const { locale } = useLanguage();
  return (
    <>
      <span className="rung-count">{formatNumber(count, locale)}</span>{" "}
      <span className="rung-name">{t(`section.${section}.name`)}</span>
      <span className="rung-short">{t(`section.${section}.short`)}</span>{" "}
      <span className="rung-gloss">{t(`section.${section}.gloss`)}</span>
    </>
  );
}

/** The sections of the overview by consequence. A rung leads to its section and unfolds it. */
export function Ladder({ rungs }: LadderProps) {
  const { t } = useTranslation("compare");
  const { compare } = useView();
  const { arrangeComparison } = useIntents();
  const goTo = (section: CompareSection) => {
    // What is to be scrolled to must be in the page.
    if (section !== "scope") {
      flushSync(() => arrangeComparison({ sections: withAll(compare.sections, [section]) }));
    }
    const heading = document.getElementById(headingOf(section));
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: "start" });
  };
  return (
    <nav className="ladder" aria-label={t("ladder")}>
      <ul>
        {rungs.map((rung) => (
          <li key={rung.section}>
            <button type="button" className="rung" onClick={() => goTo(rung.section)}>
              <Rung {...rung} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The same rungs as a filter, for the order of time, where the types are mixed. */
export function LadderFilter({ rungs }: LadderProps) {
  const { t } = useTranslation("compare");
  const { compare } = useView();
  const { arrangeComparison } = useIntents();
  return (
    <fieldset className="ladder">
      <legend className="visually-hidden">{t("filter")}</legend>
      <ul>
        {rungs.map(
          ({ section, count }) =>
            section !== "spelling" && (
              <li key={section}>
                <button
                  type="button"
                  className="rung choice"
                  aria-pressed={compare.types.includes(section)}
                  onClick={() => arrangeComparison({ types: toggled(compare.types, section) })}
                >
                  <Rung section={section} count={count} />
                </button>
              </li>
            ),
        )}
      </ul>
    </fieldset>
  );
}
