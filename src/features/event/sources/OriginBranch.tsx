import type { OriginGroup } from "../../../domain/evidence.ts";
import { formatNumber } from "../../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { useCorpus } from "../../../state/use-isnad.ts";
import { branchCarriers } from "./branch-carriers.ts";
import { OtherPlaces } from "./OtherPlaces.tsx";
import { QuoteCard } from "./QuoteCard.tsx";

interface OriginBranchProps {
  readonly group: OriginGroup;
  /** Position in the chain, from 1. */
  readonly number: number;
  /** Whether each quote names its speaker, because there are several or some quotes have none. */
  readonly tellsSpeakers: boolean;
}

/** One independent origin with the articles that reprint it and their quotes. */
export function OriginBranch({ group, number, tellsSpeakers }: OriginBranchProps) {
  const { t } = useTranslation();
  const corpus = useCorpus();
  const { language, locale, read } = useLanguage();
  const { origin, documents } = group;
  return (
    <li className="origin-branch">
      <h4 className="origin-title" data-anchor={origin.id}>
        <span className="origin-number">
          {t("event.origin", { number: formatNumber(number, locale) })}
        </span>{" "}
        <bdi className="origin-name">{read(origin.name)}</bdi>
      </h4>
      {(!origin.consulted || documents.length > 1) && (
        <p className="origin-notes">
          {!origin.consulted && <span className="origin-note">{t("event.unseen")}</span>}
          {documents.length > 1 && (
            <span className="origin-note">
              {t("event.countedOnce", { count: documents.length })}
            </span>
          )}
        </p>
      )}
      {branchCarriers(group, language, corpus).map(({ document, quote, others }) => (
        <div key={document.id} className="origin-carrier">
          <QuoteCard quote={quote} source={document} tellsSpeaker={tellsSpeakers} />
          {others.length > 0 && (
            <OtherPlaces quotes={others} source={document} tellsSpeakers={tellsSpeakers} />
          )}
        </div>
      ))}
    </li>
  );
}
