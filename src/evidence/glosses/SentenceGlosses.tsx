import type { Position } from "../../domain/disagreement.ts";
import { formatNumber } from "../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus, useView } from "../../state/use-isnad.ts";
import { Unfold } from "../../ui/Unfold.tsx";
import { sentenceGlosses } from "./glosses.ts";
import "./Gloss.css";

interface SentenceGlossesProps {
  readonly positions: readonly Position[];
  /** Id of the question. */
  readonly describedBy: string;
  /** Starts folded for everyone, for example because the translations also appear elsewhere. */
  readonly folded?: boolean;
}

/**
 * Our translations of the sentences behind a difference. They are folded for readers of the source languages.
 */
export function SentenceGlosses({ positions, describedBy, folded = false }: SentenceGlossesProps) {
  const { t } = useTranslation();
  const { locale, read } = useLanguage();
  const { reads } = useView();
  const glosses = sentenceGlosses(positions, useCorpus(), locale);
  if (glosses.length === 0) return null;
  const unread = glosses.some(({ source }) => !reads.includes(source.language));
  return (
    <div className="gloss">
      <Unfold
        // A new key applies a change of the reader's languages at once.
        key={`${unread}`}
        label={t("event.glossFolded")}
        describedBy={describedBy}
        unfolded={unread && !folded}
      >
        <ul className="gloss-list">
          {glosses.map(({ source, paragraph, gloss }) => (
            <li key={`${source.id} ${gloss}`}>
              <span className="gloss-label">
                <bdi>{read(source.name)}</bdi>
                {t("event.paragraphAfter", {
                  number: formatNumber(paragraph, locale),
                })}
                {t("reader.dot")}
              </span>
              {gloss}
            </li>
          ))}
        </ul>
      </Unfold>
    </div>
  );
}
