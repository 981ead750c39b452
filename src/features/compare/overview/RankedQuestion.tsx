import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { useCorpus } from "../../../state/use-isnad.ts";
import { OriginCount } from "../../../ui/OriginCount.tsx";
import { eventOfPosition } from "./event-of-position.ts";
import { QuestionLine } from "./QuestionLine.tsx";
import type { RankedDifference } from "./rank-differences.ts";
import "./RankedQuestion.css";

interface RankedQuestionProps {
  readonly ranked: RankedDifference;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** A question with two of its sides, and how many passages and independent texts it has. */
export function RankedQuestion({ ranked, open, onToggle }: RankedQuestionProps) {
  const { t } = useTranslation("compare");
  const { t: common } = useTranslation();
  const { read } = useLanguage();
  const corpus = useCorpus();
  const { difference, events, facing, origins } = ranked;
  const passages = t("passages", { count: difference.positions.length });
  const independent = common("counts.origins", { count: origins });
  return (
    <QuestionLine
      difference={difference}
      eventOf={(position) => eventOfPosition(position, ranked, corpus)}
      open={open}
      onToggle={onToggle}
      beside={
        <>
          {/* The panel has the same words and more. */}
          <ul className="facing" hidden={open}>
            {facing.map(({ document, span, exact }) => {
              const source = corpus.document(document);
              return (
                source && (
                  <li key={`${document} ${span.start} ${span.end}`} className="facing-side">
                    <bdi className="facing-article">{read(source.name)}</bdi>{" "}
                    <q
                      className="facing-words quoted-words reading"
                      lang={source.language}
                      dir={source.direction}
                    >
                      {exact}
                    </q>
                  </li>
                )
              );
            })}
          </ul>
          <p className="ranked-tally">
            {passages}
            {origins > 1 ? (
              <>
                {" "}
                <OriginCount count={origins} />
                <span className="visually-hidden">{independent}</span>
              </>
            ) : (
              <>
                {common("reader.dot")}
                {independent}
              </>
            )}
          </p>
        </>
      }
      linked={{ label: t("about"), events }}
    />
  );
}
