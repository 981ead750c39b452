import type { ReactNode } from "react";
import type { SourceDocument } from "../../domain/document.ts";
import { Reasoning } from "../../evidence/dates/Reasoning.tsx";
import { languageName } from "../../i18n/language-name.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { Origin } from "./Origin.tsx";
import { Publication } from "./Publication.tsx";
import "./ArticleFacts.css";

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="source-fact">
      <dt className="source-fact-name">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface ArticleFactsProps {
  readonly source: SourceDocument;
  readonly kin: readonly SourceDocument[];
}

/** The facts that an article states about itself, and its file. */
export function ArticleFacts({ source, kin }: ArticleFactsProps) {
  const { t } = useTranslation("articles");
  const { language, read } = useLanguage();
  const { publisher, publisherNote, agency } = source;
  return (
    <dl className="source-facts">
      <Fact name={t("publisher")}>
        {publisher ? <bdi>{read(publisher)}</bdi> : t("publisherNotStated")}
        {publisherNote && (
          <p className="small-note">
            <Reasoning
              text={read(publisherNote.reason)}
              expression={publisherNote.words}
              source={source}
            />
          </p>
        )}
      </Fact>
      <Fact name={t("agency")}>{agency ? <bdi>{read(agency)}</bdi> : t("noAgency")}</Fact>
      <Fact name={t("language")}>{languageName(source.language, language)}</Fact>
      <Fact name={t("publication")}>
        <Publication source={source} />
      </Fact>
      <Fact name={t("origin")}>
        <Origin source={source} kin={kin} />
      </Fact>
      <Fact name={t("file")}>
        <a
          className="source-file file-link"
          dir="ltr"
          href={`data/documents/${encodeURIComponent(source.file)}`}
          download={source.file}
        >
          {source.file}
        </a>
      </Fact>
      <Fact name={t("hash")}>
        <code className="source-hash" dir="ltr">
          {source.sha256}
        </code>
      </Fact>
    </dl>
  );
}
