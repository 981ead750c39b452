import { useId, useState } from "react";
import type { EventId } from "../../domain/ids.ts";
import { sentencesIn } from "../../i18n/editorial-text.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus } from "../../state/use-isnad.ts";
import { ExpandButton } from "../../ui/ExpandButton.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Counts } from "./Counts.tsx";
import { Sentence } from "./Sentence.tsx";
import "./Lede.css";

interface LedeProps {
  /** Called with the event whose words are pointed at or focused, and with null afterwards. */
  readonly onCite?: (event: EventId | null) => void;
}

/**
 * The question of the corpus and what happened, in a few sentences with their sources; without such sentences, the
 * numbers of the corpus. In a low window the text is folded behind a button.
 */
export function Lede({ onCite }: LedeProps) {
  const { t } = useTranslation();
  const { locale, read } = useLanguage();
  const { data } = useCorpus();
  const [open, setOpen] = useState(false);
  const body = useId();
  const sentences = data.lede && sentencesIn(data.lede, locale);
  return (
    <section className="lede" aria-labelledby="lede-question" data-unfolded={open || undefined}>
      <div className="lede-head">
        <h2 id="lede-question" className="lede-question reading">
          {read(data.question)}
        </h2>
        <ExpandButton
          className="lede-fold icon-button"
          open={open}
          controls={body}
          onToggle={() => setOpen(!open)}
        >
          <Icon name="down" />
          <span className="visually-hidden">{t("app.brief")}</span>
        </ExpandButton>
      </div>
      <div id={body} className="lede-body">
        {sentences ? (
          sentences.map((sentence) => (
            <Sentence
              key={sentence.map(({ text }) => text).join("")}
              sentence={sentence}
              onCite={onCite}
            />
          ))
        ) : (
          <Counts />
        )}
      </div>
    </section>
  );
}
