import type { EventId } from "../../../domain/ids.ts";
import { datingInWords } from "../../../i18n/date-words.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { useCorpus } from "../../../state/use-isnad.ts";
import type { TimeDirection } from "../../../state/view.ts";
import type { MarkPlaceOnScreen } from "../vis/timeline-props.ts";
import "./MarkCard.css";

export interface Pointed {
  readonly id: EventId;
  readonly place: MarkPlaceOnScreen;
}

interface Props {
  readonly pointed: Pointed;
  readonly time: TimeDirection;
  /** The element that the card stays inside. */
  readonly frame: HTMLElement | null;
}

/** Title, date, independent origins and differences of the mark under the pointer. Its accessible name has the same. */
export function MarkCard({ pointed, time, frame }: Props) {
  const { t } = useTranslation();
  const { locale, direction, read } = useLanguage();
  const corpus = useCorpus();
  const event = corpus.event(pointed.id);
  if (!event || !frame) return null;
  const { left, right, top, bottom } = frame.getBoundingClientRect();
  const { x, top: above, bottom: below } = pointed.place;
  const along = time === "rtl" ? right - x : x - left;
  const upward = below - top > (bottom - top) / 2;
  const style: Record<string, string> = { "--along": `${along}px` };
  if (upward) style.insetBlockEnd = `${bottom - above}px`;
  else style.insetBlockStart = `${below - top}px`;
  const origins = corpus.independentOrigins(event);
  const differences = corpus.disagreementsOf(event).length;
  return (
    <div className="mark-card" aria-hidden="true" style={style}>
      <p className="mark-card-title reading" dir={direction}>
        {read(event.title)}
      </p>
      <p className="mark-card-date" dir={direction}>
        {datingInWords(event.dating, locale, t)}
      </p>
      <p className="mark-card-origins" dir={direction}>
        {t("timeline.origins", { count: origins })}
        {differences > 0 && (
          <>
            {t("timeline.cardSeparator")}
            {t("timeline.differences", { count: differences })}
          </>
        )}
      </p>
    </div>
  );
}
