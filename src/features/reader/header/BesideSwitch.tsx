import { Trans } from "react-i18next";
import type { SourceDocument } from "../../../domain/document.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { useCorpus, useIntents, useView } from "../../../state/use-isnad.ts";
import "./BesideSwitch.css";

/** One switch for each article that can be shown side by side with this one. */
export function BesideSwitch({ source }: { readonly source: SourceDocument }) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  const corpus = useCorpus();
  const { beside } = useView();
  const { readBeside } = useIntents();
  return corpus.parallelsOf(source.id).map(({ first, second }) => {
    const other = corpus.document(first === source.id ? second : first);
    return (
      other && (
        <button
          key={other.id}
          type="button"
          className="beside-switch pill touch-height toggle"
          aria-pressed={other.id === beside}
          onClick={() => readBeside(other.id === beside ? null : other.id)}
        >
          <Trans
            t={t}
            i18nKey="reader.beside"
            values={{ name: read(other.name) }}
            components={{ bdi: <bdi /> }}
          />
        </button>
      )
    );
  });
}
