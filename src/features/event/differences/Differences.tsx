import { useId, useState } from "react";
import type { CrisisEvent } from "../../../domain/event.ts";
import { CompareLink } from "../../../evidence/differences/CompareLink.tsx";
import {
  isWithinOneArticle,
  orderDifferences,
} from "../../../evidence/differences/order-differences.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { useCorpus } from "../../../state/use-isnad.ts";
import { DifferenceSign } from "../../../ui/DifferenceSign.tsx";
import { ExpandButton } from "../../../ui/ExpandButton.tsx";
import { Difference } from "./Difference.tsx";
import "./Differences.css";

/**
 * Where the sources of the event differ: one line that links to the comparison and expands to the words of
 * each side.
 */
export function Differences({ event }: { readonly event: CrisisEvent }) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  const [open, setOpen] = useState(false);
  const title = useId();
  const list = useId();
  const differences = orderDifferences(useCorpus().disagreementsOf(event));
  const [first] = differences;
  if (!first) return null;
  const count = differences.length;
  return (
    <section className="differences" aria-labelledby={title}>
      <header className="differences-line">
        <DifferenceSign contradiction={differences.some(({ type }) => type === "contradiction")} />
        <div>
          <h3 id={title} className="differences-count">
            {isWithinOneArticle(differences)
              ? t("event.differences.within", { count })
              : t("event.differences.between", { count })}
          </h3>
          {!open && <p className="differences-first">{read(first.question)}</p>}
          <CompareLink event={event.id} className="differences-link finger-target link">
            {t("event.differences.sideBySide")}
          </CompareLink>
        </div>
        <ExpandButton
          className="differences-show finger-target link"
          open={open}
          controls={list}
          onToggle={() => setOpen(!open)}
        >
          {open ? t("event.differences.hide") : t("event.differences.show")}
        </ExpandButton>
      </header>
      <ol id={list} className="differences-list" hidden={!open}>
        {differences.map((difference) => (
          <Difference key={difference.id} difference={difference} event={event} />
        ))}
      </ol>
    </section>
  );
}
