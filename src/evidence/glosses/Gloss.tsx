import type { SourceDocument } from "../../domain/document.ts";
import type { Gloss as GlossOfWords } from "../../domain/localised-text.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useView } from "../../state/use-isnad.ts";
import { Unfold } from "../../ui/Unfold.tsx";
import { glossOf } from "./glosses.ts";
import "./Gloss.css";

interface GlossProps {
  readonly of: { readonly gloss: GlossOfWords };
  readonly source: SourceDocument;
  /** Id of the element that contains the words. */
  readonly describedBy: string;
}

/** Our own translation of words of an article, labelled as such. It is folded for readers of the source language. */
export function Gloss({ of, source, describedBy }: GlossProps) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const { reads } = useView();
  const gloss = glossOf(of, source, locale);
  if (gloss === null) return null;
  return reads.includes(source.language) ? (
    <div className="gloss">
      <Unfold label={t("event.glossFolded")} describedBy={describedBy}>
        {gloss}
      </Unfold>
    </div>
  ) : (
    <p className="gloss">
      <span className="gloss-label">{t("event.gloss")}</span> {gloss}
    </p>
  );
}
