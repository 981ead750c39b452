import { useId } from "react";
import type { DisagreementId } from "../../../domain/ids.ts";
import { CompareLink } from "../../../evidence/differences/CompareLink.tsx";
import { datingInWords } from "../../../i18n/date-words.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { useCorpus } from "../../../state/use-isnad.ts";
import { KindMark } from "../../../ui/KindMark.tsx";
import { EventQuestion } from "./EventQuestion.tsx";
import type { QuestionGroup } from "./group-questions.ts";

interface EventQuestionsProps {
  readonly group: QuestionGroup;
  readonly open: ReadonlySet<DisagreementId>;
  readonly onToggle: (id: DisagreementId) => void;
}

/** The questions of one event, and a link to its comparison. */
export function EventQuestions({ group, open, onToggle }: EventQuestionsProps) {
  const { t } = useTranslation("compare");
  const { t: common } = useTranslation();
  const { locale, read } = useLanguage();
  const corpus = useCorpus();
  const title = useId();
  const { event, questions } = group;
  const kind = corpus.kind(event.kind);
  return (
    <section className="event-questions" aria-labelledby={title}>
      <header className="event-questions-header">
        <div>
          <p className="event-questions-when">
            {kind && (
              <>
                <KindMark kind={kind} />
                <span>{read(kind.singular)}</span>
              </>
            )}
            <span>{datingInWords(event.dating, locale, common)}</span>
          </p>
          <h3 id={title} className="event-questions-title reading">
            {read(event.title)}
          </h3>
        </div>
        <p className="event-questions-compare">
          <CompareLink event={event.id} className="compare-link finger-target link">
            {t("sideBySide", { count: corpus.disagreementsOf(event).length })}
            <span className="visually-hidden">
              {common("event.separator")}
              {read(event.label)}
            </span>
          </CompareLink>
        </p>
      </header>
      <ul>
        {questions.map((question) => (
          <EventQuestion
            key={question.difference.id}
            question={question}
            event={event}
            open={open.has(question.difference.id)}
            onToggle={() => onToggle(question.difference.id)}
          />
        ))}
      </ul>
    </section>
  );
}
