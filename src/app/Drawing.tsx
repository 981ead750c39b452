import { lazy, Suspense } from "react";
import { EventList } from "../features/list/EventList.tsx";
import { TimelineFallback } from "../features/timeline/TimelineFallback.tsx";
import { loadWithWords } from "../i18n/page-words.ts";
import { useTranslation } from "../i18n/translation.ts";
import { visibleEvents } from "../state/selectors.ts";
import { useCorpus, useView } from "../state/use-isnad.ts";
import { Boundary } from "../ui/Boundary.tsx";
import "./Drawing.css";

// Loaded after the page: the drawing is its heaviest part, and the list gives the same information.
const Timeline = lazy(() =>
  loadWithWords("timeline", () => import("../features/timeline/Timeline.tsx")),
);

function FailedDrawing() {
  const { t } = useTranslation();
  const corpus = useCorpus();
  const { kinds } = useView();
  return (
    <div className="drawing-failed">
      <p className="drawing-failed-message" role="alert">
        {t("app.drawingFailed")}{" "}
        <button type="button" className="link" onClick={() => location.reload()}>
          {t("app.retry")}
        </button>
      </p>
      <EventList events={visibleEvents(corpus, kinds)} whole />
    </div>
  );
}

/** The timeline, its skeleton while it loads, and the list if loading fails. */
export function Drawing() {
  return (
    <Boundary fallback={<FailedDrawing />}>
      <Suspense fallback={<TimelineFallback />}>
        <Timeline />
      </Suspense>
    </Boundary>
  );
}
