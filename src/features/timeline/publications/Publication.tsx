import { Toolbar } from "radix-ui";
import type { ReactNode } from "react";
import type { SourceDocument } from "../../../domain/document.ts";
import { dateInWords } from "../../../i18n/date-words.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { activeDocument } from "../../../state/selectors.ts";
import { useCorpus, useIntents, useView } from "../../../state/use-isnad.ts";

interface PublicationProps {
  readonly source: SourceDocument;
  readonly children?: ReactNode;
}

/** The mark of an article, which opens it. */
export function Publication({ source, children }: PublicationProps) {
  const { t } = useTranslation();
  const { t: own } = useTranslation("timeline");
  const { locale, read } = useLanguage();
  const corpus = useCorpus();
  const view = useView();
  const { openDocument } = useIntents();
  const name = read(source.name);
  const date = dateInWords(source.publication.date, locale, t);
  return (
    <Toolbar.Button
      className="publication"
      aria-label={name}
      aria-current={activeDocument(corpus, view)?.id === source.id || undefined}
      title={own("appearedOn", { name, date })}
      onClick={() => openDocument(source.id)}
    >
      <span className="publication-mark" />
      {children}
    </Toolbar.Button>
  );
}
