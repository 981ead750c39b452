import type { SourceDocument } from "../../domain/document.ts";
import { WordsButton } from "../../evidence/words/WordsButton.tsx";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { Unfold } from "../../ui/Unfold.tsx";
import { headingId } from "./heading-id.ts";
import type { DisputedRendering } from "./reading-notes.ts";

interface RenderingsProps {
  readonly source: SourceDocument;
  readonly renderings: readonly DisputedRendering[];
}

/**
 * Where a translated article differs from another translation of the same text: each question, with the
 * article's words.
 */
export function Renderings({ source, renderings }: RenderingsProps) {
  const { t } = useTranslation("articles");
  const { read } = useLanguage();
  return (
    <Unfold
      label={t("notes.renderings", { count: renderings.length })}
      describedBy={headingId(source)}
    >
      <ul className="renderings">
        {renderings.map(({ disagreement, positions }) => (
          <li key={disagreement.id}>
            <p>{read(disagreement.question)}</p>
            <p className="rendering-words">
              {positions.map(({ exact, quote, span }) => (
                <WordsButton key={span.start} exact={exact} source={source} quote={quote} />
              ))}
            </p>
          </li>
        ))}
      </ul>
    </Unfold>
  );
}
