import { Fragment } from "react";
import type { Figure } from "../../../domain/figure.ts";
import { QuantityWords } from "../../../evidence/claims/QuantityWords.tsx";
import { useOpenWords } from "../../../evidence/words/use-open-words.ts";
import { datingInWords } from "../../../i18n/date-words.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { useCorpus } from "../../../state/use-isnad.ts";
import { DifferenceSign } from "../../../ui/DifferenceSign.tsx";
import type { ClaimLine, Statement } from "./figure-picture.ts";
import "./PictureLine.css";

/** Who states a figure: the actor, or the article in its own voice. */
function SpeakerWord({ figure }: { readonly figure: Figure }) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  const corpus = useCorpus();
  const actor = figure.speaker && corpus.actor(figure.speaker.actor);
  const source = corpus.document(figure.document);
  if (actor) return <bdi>{read(actor.name)}</bdi>;
  return (
    <>
      <bdi>{source && read(source.name)}</bdi>
      {t("event.separator")}
      {t("event.unattributed")}
    </>
  );
}

/** A quantity as words that open their first quote, then everyone who states it. */
function StatementWords({ statement }: { readonly statement: Statement }) {
  const { t } = useTranslation();
  const open = useOpenWords();
  const [first] = statement.figures;
  return (
    <span className="picture-statement">
      <button
        type="button"
        className="picture-words reading finger-target"
        data-vague={first.value.form === "vague" || undefined}
        data-drawn={statement.figures.map(({ id }) => id).join(" ")}
        onClick={() => open({ document: first.document, quote: first.quote })}
      >
        <span className="visually-hidden">{t("event.openPlace")} </span>
        <QuantityWords value={first.value} />
      </button>{" "}
      <span className="picture-speakers">
        {statement.figures.map((figure, index) => (
          <Fragment key={figure.id}>
            {index > 0 && t("reader.dot")}
            <SpeakerWord figure={figure} />
          </Fragment>
        ))}
      </span>
    </span>
  );
}

interface PictureLineProps {
  readonly line: ClaimLine;
  /** The line's place in its row, from 1. */
  readonly place: number;
}

/** The claims of one date. Behind them a rule is as long as the bounds of the date. */
export function PictureLine({ line, place }: PictureLineProps) {
  const { t } = useTranslation("figures");
  const { t: common } = useTranslation();
  const { locale, direction } = useLanguage();
  const { dating, form, from, to, statements, contradictory } = line;
  return (
    <>
      <span
        className="picture-reach"
        data-form={form}
        style={{ gridColumn: `${from + 1} / ${to + 2}`, gridRow: place }}
        aria-hidden="true"
      />
      <p
        className="picture-claims"
        data-open={form === "after" || undefined}
        style={{
          gridColumn: form === "after" ? `${from + 1} / -1` : `1 / ${to + 2}`,
          gridRow: place,
        }}
      >
        <span className="picture-patch" dir={direction}>
          {statements.map((statement, index) => (
            <Fragment key={statement.figures[0].id}>
              {index > 0 &&
                (contradictory ? (
                  <>
                    <DifferenceSign contradiction />
                    <span className="visually-hidden">{t("picture.contradicts")} </span>
                  </>
                ) : (
                  common("reader.dot")
                ))}
              <StatementWords statement={statement} />{" "}
            </Fragment>
          ))}
          <span className="picture-date">{datingInWords(dating, locale, common)}</span>
        </span>
      </p>
    </>
  );
}
