import type { CrisisEvent } from "../../domain/event.ts";
import { useTranslation } from "../../i18n/translation.ts";
import { useCorpus } from "../../state/use-isnad.ts";
import { countWitnesses } from "./count-witnesses.ts";

/** The number of independent origins and of articles that report an event, in words. */
export function WitnessCount({ event }: { readonly event: CrisisEvent }) {
  const { t } = useTranslation();
  const { origins, articles } = countWitnesses(useCorpus(), event);
  return t("event.count", {
    origins: t("counts.origins", { count: origins }),
    articles: t("counts.articles", { count: articles }),
  });
}
