import { formatNumber } from "../../i18n/formats.ts";
import { listInWords } from "../../i18n/list-words.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { Unfold } from "../../ui/Unfold.tsx";
import type { Occurrence, SpeltName } from "./spellings.ts";
import "./Spellings.css";

/** An article and the paragraphs in which it writes a name so. */
function OccurrenceWords({ source, paragraphs }: Occurrence) {
  const { t } = useTranslation();
  const { locale, read } = useLanguage();
  const numbers = paragraphs.map((number) => formatNumber(number, locale));
  return (
    <>
      <bdi>{read(source.name)}</bdi>
      {t("event.paragraphsAfter", {
        count: numbers.length,
        numbers: listInWords(numbers, locale.language),
      })}
    </>
  );
}

/** Names and their other spellings in the articles. */
export function SpellingList({ names }: { readonly names: readonly SpeltName[] }) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  return (
    <ul>
      {names.map(({ named, spellings }) => (
        <li key={named.id} className="spellings-name">
          <bdi>{read(named.name)}</bdi>
          <ul>
            {spellings.map(({ exact, occurrences }) => (
              <li key={exact}>
                <bdi
                  className="spellings-exact"
                  lang={occurrences[0]?.source.language}
                  dir={occurrences[0]?.source.direction}
                >
                  {exact}
                </bdi>{" "}
                <span className="spellings-occurrences">
                  {occurrences.map((occurrence, index) => (
                    <span key={occurrence.source.id}>
                      {index > 0 && t("event.separator")}
                      <OccurrenceWords {...occurrence} />
                    </span>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

interface SpellingsProps {
  readonly names: readonly SpeltName[];
  /** Id of the heading of what the names belong to. */
  readonly describedBy: string;
}

/** Names and their other spellings, folded; nothing if there are none. */
export function Spellings({ names, describedBy }: SpellingsProps) {
  const { t } = useTranslation();
  if (names.length === 0) return null;
  return (
    <div className="spellings">
      <Unfold label={t("event.spellings")} describedBy={describedBy}>
        <SpellingList names={names} />
      </Unfold>
    </div>
  );
}
