import { useId } from "react";
import { Trans } from "react-i18next";
import type { SourceDocument } from "../../../domain/document.ts";
import { overlaps, type Span } from "../../../domain/span.ts";
import { citationText, placeInWords } from "../../../evidence/citation/reference.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { formatLink } from "../../../state/url-codec.ts";
import { useCorpus } from "../../../state/use-isnad.ts";
import { CopyAnswer } from "../../../ui/CopyAnswer.tsx";
import { useCopy } from "../../../ui/use-copy.ts";
import "./CopyPassage.css";

interface CopyPassageProps {
  readonly source: SourceDocument;
  /** The selected spans of the article's text, in order and not overlapping. */
  readonly spans: readonly Span[];
  /** Whether to name the article, because two are open. */
  readonly named: boolean;
}

/** Stands between words that are not adjacent in the article. */
const OMISSION = " […] ";

/** Copies selected words of an article exactly as in its file, either with a citation or as a link. */
export function CopyPassage({ source, spans, named }: CopyPassageProps) {
  const { t } = useTranslation("reader");
  const { t: citation } = useTranslation("citation");
  const { t: common } = useTranslation();
  const { language, locale, direction, read } = useLanguage();
  const corpus = useCorpus();
  const { answer, copy, dismiss } = useCopy<"passage" | "passageLink">();
  const place = useId();
  const touched = source.paragraphs.filter((paragraph) =>
    spans.some((span) => overlaps(paragraph.span, span)),
  );
  const first = touched[0]?.number;
  if (first === undefined) return null;
  const paragraphs = { first, last: touched.at(-1)?.number ?? first };
  const words = { corpus, locale, t: common };
  const query = formatLink({
    language,
    event: null,
    quote: null,
    document: source.id,
    paragraph: first,
  });
  const link = `${location.origin}${location.pathname}${query}`;
  const write = {
    passage: (): string => {
      const exact = spans.map(({ start, end }) => source.text.slice(start, end).trim());
      const passage = { exact: exact.join(OMISSION), paragraphs, link, quote: null };
      return citationText(passage, source, words);
    },
    passageLink: (): string => link,
  };
  return (
    <div className="dock-row">
      <p id={place}>
        {named ? (
          <Trans
            t={t}
            i18nKey="selectedIn"
            values={{ name: read(source.name), place: placeInWords(paragraphs, words) }}
            components={{ bdi: <bdi /> }}
          />
        ) : (
          t("selected", { place: placeInWords(paragraphs, words) })
        )}
      </p>
      {(["passage", "passageLink"] as const).map((what) => (
        <button
          key={what}
          type="button"
          className={`touch-height ${what === "passage" ? "copy-passage" : "link"}`}
          aria-describedby={place}
          // Keeps the selection, which the press would clear.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => copy(what, write[what]())}
        >
          {t(what === "passage" ? "copyPassage" : "copyPassageLink")}
        </button>
      ))}
      <CopyAnswer
        answer={answer}
        message={
          answer
            ? answer.state === "copied"
              ? t(`copied.${answer.what}`)
              : citation("refused")
            : ""
        }
        field={citation("field")}
        direction={answer?.what === "passageLink" ? "ltr" : direction}
        rows={answer?.what === "passageLink" ? 1 : 4}
        onDismiss={dismiss}
      />
    </div>
  );
}
