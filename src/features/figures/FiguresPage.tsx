import { Trans } from "react-i18next";
import { distinctClaims } from "../../evidence/claims/distinct-claims.ts";
import { useTranslation } from "../../i18n/translation.ts";
import { useCorpus, useView } from "../../state/use-isnad.ts";
import { ClaimGroup, ColumnNames } from "./ClaimGroup.tsx";
import { disagreementsConcerning } from "./concerning.ts";
import { FigureChoices } from "./FigureChoices.tsx";
import { GroupNotes } from "./GroupNotes.tsx";
import { groupClaims } from "./group-claims.ts";
import { Picture } from "./picture/Picture.tsx";
import "./FiguresPage.css";

/** URL relative to the page; the build writes `data/`. */
const CLAIMS_FILE = "data/claims.csv";

/** Every figure of the corpus as its source states it. Nothing is added up, and none is declared right. */
export default function FiguresPage() {
  const { t } = useTranslation("figures");
  const { t: common } = useTranslation();
  const corpus = useCorpus();
  const { unit, order } = useView();
  const { figures, disagreements } = corpus.data;
  const shown = unit === null ? figures : figures.filter((figure) => figure.unit === unit);
  const groups = groupClaims(shown, order, corpus);
  const claims = distinctClaims(figures, corpus).length;
  const copies = figures.length - claims;
  const articles = new Set(figures.map(({ document }) => document)).size;
  return (
    <>
      <header className="figures-head">
        <div>
          <h2 className="page-title reading">{t("title")}</h2>
          <p className="page-lede">
            {figures.length === 0
              ? t("none")
              : t("lede", {
                  figures: t("found", { count: claims }),
                  articles: common("app.fromArticles", { count: articles }),
                })}
            {copies > 0 && ` ${t("copies", { count: copies })}`}
          </p>
        </div>
        {figures.length > 0 && (
          <p className="figures-no-total small-note">
            <Trans t={t} i18nKey="noTotal" components={{ strong: <strong /> }} />
          </p>
        )}
      </header>
      {figures.length > 0 && <Picture />}
      {figures.length > 0 && <FigureChoices />}
      {figures.length > 0 && shown.length === 0 && (
        <p className="figures-none">{t("noneChosen")}</p>
      )}
      {groups.length > 0 && <ColumnNames />}
      {groups.map((group) => (
        <ClaimGroup key={`${order} ${group.key}`} group={group} order={order} />
      ))}
      {order !== "unit" && (
        <GroupNotes titled disagreements={disagreementsConcerning(shown, disagreements)} />
      )}
      {figures.length > 0 && (
        <p className="figures-download">
          <a href={CLAIMS_FILE} download>
            {t("download")}
          </a>
        </p>
      )}
    </>
  );
}
