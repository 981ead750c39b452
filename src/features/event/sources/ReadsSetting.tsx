import type { CrisisEvent } from "../../../domain/event.ts";
import { glossOf } from "../../../evidence/glosses/glosses.ts";
import { languageName } from "../../../i18n/language-name.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { useCorpus, useIntents, useView } from "../../../state/use-isnad.ts";

/** Checkboxes for the languages of the event's translated quotes: the reader marks those they can read. */
export function ReadsSetting({ event }: { readonly event: CrisisEvent }) {
  const { t } = useTranslation();
  const { language, locale } = useLanguage();
  const corpus = useCorpus();
  const { reads } = useView();
  const { setReads } = useIntents();
  const translated = corpus.documentsOf(event).filter((source) =>
    corpus.quotesOf(event).some((quote) => {
      return quote.document === source.id && glossOf(quote, source, locale) !== null;
    }),
  );
  return [...new Set(translated.map((source) => source.language))].map((tag) => (
    <label key={tag} className="check reads-setting">
      <input
        type="checkbox"
        className="check-input"
        checked={reads.includes(tag)}
        onChange={() => setReads(tag, !reads.includes(tag))}
      />
      {t("event.reads", { language: languageName(tag, language) })}
    </label>
  ));
}
