import type { Disagreement } from "../../../domain/disagreement.ts";
import type { CrisisEvent } from "../../../domain/event.ts";
import type { DocumentId } from "../../../domain/ids.ts";
import { useTranslation } from "../../../i18n/translation.ts";
import { useCorpus } from "../../../state/use-isnad.ts";
import { ExcerptText } from "./ExcerptText.tsx";
import { excerptsFrom } from "./excerpts.ts";

interface ExcerptsProps {
  readonly documents: readonly DocumentId[];
  readonly difference: Disagreement;
  readonly event: CrisisEvent;
}

/** What articles say on a question, or a note that they say nothing. */
export function Excerpts({ documents, difference, event }: ExcerptsProps) {
  const { t } = useTranslation("compare");
  const corpus = useCorpus();
  const excerpts = documents.flatMap((id) => excerptsFrom(id, difference.positions, corpus));
  if (excerpts.length === 0) return <p className="compare-small">{t("nothing")}</p>;
  return excerpts.map((excerpt) => (
    <ExcerptText
      key={excerpt.quote?.id ?? `${excerpt.source.id} ${excerpt.start} ${excerpt.text.length}`}
      excerpt={excerpt}
      event={event}
    />
  ));
}
