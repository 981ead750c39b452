import type { MouseEvent } from "react";
import type { CrisisEvent } from "../../../domain/event.ts";
import { NameList } from "../../../evidence/claims/NameList.tsx";
import { WitnessCount } from "../../../evidence/claims/WitnessCount.tsx";
import { Spellings } from "../../../evidence/words/Spellings.tsx";
import { spellingsOf } from "../../../evidence/words/spellings.ts";
import { datingInWords } from "../../../i18n/date-words.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { formatLink } from "../../../state/url-codec.ts";
import { useCorpus, useIntents, useView } from "../../../state/use-isnad.ts";
import { KindMark } from "../../../ui/KindMark.tsx";
import { TransmissionTree } from "../transmission/TransmissionTree.tsx";
import { CompareTable } from "./CompareTable.tsx";
import { comparisonOf } from "./comparison.ts";
import { QuestionSteps } from "./QuestionSteps.tsx";
import { useRoomForTable } from "./use-room-for-table.ts";
import { WideSheet } from "./WideSheet.tsx";
import "./EventComparison.css";

/** Number of articles that stay legible side by side on a landscape sheet. */
const COLUMNS_ON_PAPER = 5;

/** The sources of one event side by side: a table if there is room, otherwise one question at a time. */
export function EventComparison({ event }: { readonly event: CrisisEvent }) {
  const { t } = useTranslation("compare");
  const { t: common } = useTranslation();
  const { locale, read } = useLanguage();
  const corpus = useCorpus();
  const view = useView();
  const { selectEvent, closeEvent } = useIntents();
  const table = useRoomForTable();
  const comparison = comparisonOf(event, corpus);
  const { columns, others } = comparison;
  const named = new Set(
    (table ? [...columns, ...others] : columns).map(({ document }) => document),
  );
  const silent = corpus.data.documents.filter((document) => !named.has(document));
  const beyondPaper = columns.length > COLUMNS_ON_PAPER;
  const kind = corpus.kind(event.kind);
  const place = event.place === null ? undefined : corpus.place(event.place);
  const follow = (intent: () => void) => (click: MouseEvent) => {
    if (click.metaKey || click.ctrlKey || click.shiftKey) return;
    click.preventDefault();
    intent();
    window.scrollTo(0, 0);
  };
  const shared = { ...view, quote: null, document: null, beside: null };
  const tree = <TransmissionTree transmission={comparison.transmission} drawn={table} />;
  return (
    <div className="comparison">
      <header className="comparison-header">
        <div>
          <p className="comparison-about">
            {kind && (
              <span className="comparison-kind" data-tone={kind.tone}>
                <KindMark kind={kind} />
                <span>{read(kind.singular)}</span>
              </span>
            )}
            <span>{datingInWords(event.dating, locale, common)}</span>
            {place && <span>{read(place.name)}</span>}
            <span>
              <WitnessCount event={event} />
            </span>
          </p>
          <h2 id="comparison-title" className="page-title reading">
            {read(event.title)}
          </h2>
        </div>
        <p className="comparison-ways">
          <a
            className="compare-link finger-target link"
            href={formatLink({ ...shared, page: "timeline", event: event.id })}
            onClick={follow(() => selectEvent(event.id))}
          >
            {t("back")}
          </a>
          <a
            className="compare-link finger-target link"
            href={formatLink({ ...shared, page: "compare", event: null })}
            onClick={follow(closeEvent)}
          >
            {t("all")}
          </a>
        </p>
      </header>
      {table ? (
        <>
          <WideSheet columns={columns.length} others={others.length > 0} onPaper={!beyondPaper}>
            {tree}
            <CompareTable event={event} comparison={comparison} />
          </WideSheet>
          {!beyondPaper && others.length > 0 && columns.length > 1 && (
            <p className="comparison-paper comparison-foot small-note">
              {t("leftOut")} <NameList of={others.map(({ document }) => document)} />
            </p>
          )}
          {beyondPaper && (
            <div className="comparison-paper">
              <QuestionSteps event={event} comparison={comparison} />
            </div>
          )}
        </>
      ) : (
        <>
          <QuestionSteps event={event} comparison={comparison} />
          {tree}
        </>
      )}
      <Spellings names={spellingsOf(event, corpus)} describedBy="comparison-title" />
      {silent.length > 0 && (
        <p className="comparison-foot small-note">
          {t("silent", { count: silent.length })} <NameList of={silent} />
        </p>
      )}
      <p className="comparison-foot small-note">{t("foot")}</p>
    </div>
  );
}
