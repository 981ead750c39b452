import { useId, useState } from "react";
import { Trans } from "react-i18next";
import type { CrisisEvent } from "../../../domain/event.ts";
import { insideBrackets } from "../../../domain/nested-marks.ts";
import { Reasoning } from "../../../evidence/dates/Reasoning.tsx";
import { RejectedDates } from "../../../evidence/dates/RejectedDates.tsx";
import { QuotedWords } from "../../../evidence/words/QuotedWords.tsx";
import { datingInWords } from "../../../i18n/date-words.ts";
import { capitalised } from "../../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { useCorpus } from "../../../state/use-isnad.ts";
import { ExpandButton } from "../../../ui/ExpandButton.tsx";
import { OnDemand } from "../../../ui/OnDemand.tsx";
import { onDemand } from "../../../ui/on-demand.ts";
import { DateStrip } from "./DateStrip.tsx";
import { setAside } from "./set-aside.ts";
import "./DatingBlock.css";

// Loads with the event rather than on demand, so that the steps can be printed, but does not delay the page.
const DatingSteps = onDemand(["dating"], () => import("./DatingStepsPanel.tsx"));

/**
 * When the event happened, how certain that is, which dates were rejected, and on demand the steps behind it.
 */
export function DatingBlock({ event }: { readonly event: CrisisEvent }) {
  const { t } = useTranslation();
  const { locale, read } = useLanguage();
  const corpus = useCorpus();
  const [open, setOpen] = useState(false);
  const steps = useId();
  const { dating } = event;
  const { expression, reasoning } = dating;
  const source = (expression && corpus.document(expression.document)) ?? null;
  const anchor = (dating.anchor !== null && corpus.document(dating.anchor)) || null;
  return (
    <section className="dating" data-anchor="dating">
      <header className="dating-header">
        <h3 className="dating-date">{capitalised(datingInWords(dating, locale, t), locale)}</h3>
        <span className="dating-state badge">{t(`event.state.${dating.state}`)}</span>
        <ExpandButton
          className="dating-how finger-target link"
          open={open}
          controls={steps}
          onToggle={() => setOpen(!open)}
        >
          {t("event.how")}
        </ExpandButton>
      </header>
      <DateStrip dating={dating} anchor={anchor} source={source} />
      {reasoning ? (
        <p className="dating-reasoning">
          <Reasoning text={read(reasoning)} expression={expression} source={source} />
        </p>
      ) : (
        expression &&
        source && (
          <p className="dating-reasoning">
            {t("event.statedAs")} <QuotedWords exact={expression.exact} source={source} />
          </p>
        )
      )}
      {setAside(corpus, dating).map(({ article, rejected }) => (
        <div key={article?.id ?? ""} className="dating-set-aside">
          <span className="dating-step-name">
            {article ? (
              <Trans
                t={t}
                i18nKey="event.publicationSetAside"
                values={{ name: insideBrackets(read(article.name)) }}
                components={{ bdi: <bdi /> }}
              />
            ) : (
              t("event.setAside")
            )}
          </span>
          <RejectedDates rejected={rejected} />
        </div>
      ))}
      <div id={steps} className="dating-steps" hidden={!open}>
        <OnDemand>
          <DatingSteps dating={dating} />
        </OnDemand>
      </div>
    </section>
  );
}
