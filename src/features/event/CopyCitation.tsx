import { useTranslation } from "react-i18next";
import { dateInWords } from "../../i18n/date-words.ts";
import { formatNumber } from "../../i18n/formats.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { activeQuote } from "../../state/selectors.ts";
import { formatLink } from "../../state/url-codec.ts";
import { useCorpus, useView } from "../../state/use-isnad.ts";
import { CopyButton } from "./CopyButton.tsx";

/** Marks of direction serve the page; what leaves it holds none. */
const ISOLATES = /[\u2066-\u2069]/g;

/** Copies the open quote to the character, with who printed it, when, in which paragraph, and the way back. */
export function CopyCitation() {
  const { t } = useTranslation();
  const { language, direction, read } = useLanguage();
  const corpus = useCorpus();
  const quote = activeQuote(corpus, useView());
  const source = quote && corpus.document(quote.document);
  if (!quote || !source) return null;
  const name = read(source.name);
  const text = (): string => {
    const date = dateInWords(source.publication.date, language, t);
    const link = formatLink({ language, event: quote.event, quote: quote.id, document: null });
    return t("event.citation", {
      words: quote.exact,
      name: source.agency ? t("reader.via", { name, agency: read(source.agency) }) : name,
      number: formatNumber(quote.paragraphs.first, language),
      published: t(`reader.published.${source.publication.state}`, {
        date: date.replaceAll(ISOLATES, ""),
      }),
      corpus: read(corpus.data.title),
      link: `${location.origin}${location.pathname}${link}`,
    });
  };
  return (
    <CopyButton key={quote.id} what="citation" icon="quote" direction={direction} text={text} />
  );
}
