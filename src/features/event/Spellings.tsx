import type { CrisisEvent } from "../../domain/event.ts";
import { type Stand, spellingsOf } from "../../evidence/words/spellings.ts";
import { formatNumber } from "../../i18n/formats.ts";
import { listInWords } from "../../i18n/list-words.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus } from "../../state/use-isnad.ts";
import { Unfold } from "../../ui/Unfold.tsx";
import "./Spellings.css";

/** An article and the paragraphs in which it writes a name so. */
function StandWords({ source, paragraphs }: Stand) {
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

/** The other spellings of the event's names in the articles, folded. */
export function Spellings({ event }: { readonly event: CrisisEvent }) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  const names = spellingsOf(event, useCorpus());
  if (names.length === 0) return null;
  return (
    <div className="spellings">
      <Unfold label={t("event.spellings")} describedBy="dossier-title">
        <ul>
          {names.map(({ named, spellings }) => (
            <li key={named.id} className="spellings-name">
              <bdi>{read(named.name)}</bdi>
              <ul>
                {spellings.map(({ exact, stands }) => (
                  <li key={exact}>
                    <bdi
                      className="spellings-exact"
                      lang={stands[0]?.source.language}
                      dir={stands[0]?.source.direction}
                    >
                      {exact}
                    </bdi>{" "}
                    <span className="spellings-stands">
                      {stands.map((stand, index) => (
                        <span key={stand.source.id}>
                          {index > 0 && t("event.separator")}
                          <StandWords {...stand} />
                        </span>
                      ))}
                    </span>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </Unfold>
    </div>
  );
}
