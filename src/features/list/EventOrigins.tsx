import { Trans } from "react-i18next";
import type { CrisisEvent } from "../../domain/event.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus } from "../../state/use-isnad.ts";

/** The number of an event's independent origins, and the publisher if only one article reports it. */
export function EventOrigins({ event }: { readonly event: CrisisEvent }) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  const corpus = useCorpus();
  const documents = corpus.documentsOf(event);
  const origins = t("counts.origins", { count: corpus.independentOrigins(event) });
  const [only, another] = documents;
  if (!only || another) {
    const articles = t("counts.articles", { count: documents.length });
    return <span>{t("list.tally", { origins, articles })}</span>;
  }
  const publisher = read(only.publisher ?? only.name);
  // The credit does not cover words of another origin, such as an interview of the newsroom's own.
  const isCredited = corpus.quotesOf(event).some(({ origin }) => origin === null);
  return (
    <span>
      {only.agency && isCredited ? (
        <Trans
          t={t}
          i18nKey="list.carrierCredits"
          values={{ origins, publisher, agency: read(only.agency) }}
          components={{ name: <bdi /> }}
        />
      ) : (
        <Trans
          t={t}
          i18nKey="list.carrier"
          values={{ origins, publisher }}
          components={{ name: <bdi /> }}
        />
      )}
    </span>
  );
}
