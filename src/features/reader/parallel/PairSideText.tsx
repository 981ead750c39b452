import { useMemo } from "react";
import { Trans } from "react-i18next";
import type { Quote } from "../../../domain/quote.ts";
import { formatNumber } from "../../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { useCorpus } from "../../../state/use-isnad.ts";
import { keepsSpaces } from "../article/keeps-spaces.ts";
import { elementOf } from "../article/paragraph-element.ts";
import { MarkedText, NOTES } from "../marks/MarkedText.tsx";
import { quoteSpans } from "../marks/quote-spans.ts";
import { DifferingText } from "./DifferingText.tsx";
import type { DifferenceSpan, PairSide } from "./pair-rows.ts";

interface PairSideTextProps {
  /** 0 for the open document, 1 for the other. */
  readonly side: number;
  readonly own: PairSide;
  /** What all rows of the document share. */
  readonly setting: {
    readonly headed: boolean;
    readonly differences: readonly DifferenceSpan[];
    /** Start offsets of the passages to show as uncited. */
    readonly uncited: ReadonlySet<number>;
  };
  readonly event: string | null;
  readonly active: Quote | null;
}

/** The paragraphs of one document in a row: exact text, each with its number. */
export function PairSideText({ side, own, setting, event, active }: PairSideTextProps) {
  const { t } = useTranslation("reader");
  const { t: common } = useTranslation();
  const { locale, read } = useLanguage();
  const corpus = useCorpus();
  const { document, paragraphs, answers, answersWhole } = own;
  const { headed, differences, uncited } = setting;
  const name = read(document.name);
  // Memoised, so that a change of the active quote does not render the other paragraphs again.
  const spans = useMemo(() => quoteSpans(corpus, document), [corpus, document]);
  return (
    <div
      className="pair-side"
      data-script={document.direction === "rtl" ? "arabic" : "latin"}
      data-document={document.id}
      data-side={side}
    >
      <p className="pair-name" aria-hidden="true">
        {name}
      </p>
      {paragraphs.length === 0 && <p className="pair-none">{t("none", { name })}</p>}
      {paragraphs.map(({ number, span, role }) => {
        const Element = elementOf(role, headed);
        const lit =
          active?.document === document.id &&
          active.paragraphs.first <= number &&
          number <= active.paragraphs.last;
        return (
          <div key={number} className="pair-paragraph">
            <p className="paragraph-number" data-active={lit || undefined}>
              <span className="visually-hidden">
                {t("paragraph", { name, number: formatNumber(number, locale) })}
              </span>
              <span className="paragraph-number-text" aria-hidden="true">
                <Trans
                  t={common}
                  i18nKey="reader.paragraph"
                  values={{ number: formatNumber(number, locale) }}
                  components={{ bdi: <bdi /> }}
                />
              </span>
            </p>
            <div className="pair-text reading" lang={document.language} dir={document.direction}>
              <Element
                className="article-row"
                data-role={role}
                data-spaced={keepsSpaces(document.text.slice(span.start, span.end)) || undefined}
                data-answers={answersWhole || undefined}
                data-anchor={`${document.id}-${number}`}
                aria-describedby={answersWhole ? NOTES.answer : undefined}
              >
                <DifferingText
                  text={document.text}
                  within={span}
                  differences={differences}
                  write={(numbers) =>
                    numbers
                      .map((each) => formatNumber(each, locale))
                      .join(common("reader.separator"))
                  }
                >
                  {(within) => (
                    <MarkedText
                      key={within.start}
                      text={document.text}
                      within={within}
                      spans={spans}
                      corpus={corpus}
                      event={event}
                      active={lit ? active.id : null}
                      answers={answers}
                      uncited={uncited}
                    />
                  )}
                </DifferingText>
              </Element>
            </div>
          </div>
        );
      })}
    </div>
  );
}
