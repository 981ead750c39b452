import { useId } from "react";
import { claimDating } from "../../evidence/dates/claim-dating.ts";
import { datingInWords } from "../../i18n/date-words.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus } from "../../state/use-isnad.ts";
import type { FigureOrder } from "../../state/view.ts";
import { ClaimRow } from "./ClaimRow.tsx";
import { disagreementsConcerning } from "./concerning.ts";
import { GroupNotes } from "./GroupNotes.tsx";
import type { ClaimGroup as Group } from "./group-claims.ts";
import "./ClaimGroup.css";

const COLUMNS = ["figure", "population", "speaker", "date", "quote"] as const;

/** Visible column names, once above all tables. Each table repeats them for screen readers. */
export function ColumnNames() {
  const { t } = useTranslation("figures");
  return (
    <div className="claims-names" aria-hidden="true">
      {COLUMNS.map((column) => (
        <span key={column}>{t(`column.${column}`)}</span>
      ))}
    </div>
  );
}

interface ClaimGroupProps {
  readonly group: Group;
  readonly order: FigureOrder;
}

/** A table of figures under one heading. If grouped by unit, differences follow. */
export function ClaimGroup({ group, order }: ClaimGroupProps) {
  const { t } = useTranslation("figures");
  const { t: common } = useTranslation();
  const { locale, read } = useLanguage();
  const corpus = useCorpus();
  const title = useId();
  const { figures } = group;
  const [first] = figures;

  const heading = (): string => {
    if (order === "date") {
      const dating = claimDating(first, corpus);
      return dating ? datingInWords(dating, locale, common) : "";
    }
    const named = order === "unit" ? corpus.unit(first.unit) : corpus.document(first.document);
    return named ? read(named.name) : "";
  };

  return (
    <section className="claim-group" aria-labelledby={title}>
      <h3 id={title} className="claims-title claims-caption">
        <bdi>{heading()}</bdi>
      </h3>
      <table className="claims" aria-labelledby={title}>
        <colgroup>
          {COLUMNS.map((column) => (
            <col key={column} className={`claims-column-${column}`} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className="claims-column">
                <span className="visually-hidden">{t(`column.${column}`)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <ClaimRow key={figure.id} figure={figure} tellsUnit={order !== "unit"} />
          ))}
        </tbody>
      </table>
      {order === "unit" && (
        <GroupNotes disagreements={disagreementsConcerning(figures, corpus.data.disagreements)} />
      )}
    </section>
  );
}
