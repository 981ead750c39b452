import { Component, lazy, type ReactNode, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { EventList } from "../features/list/EventList.tsx";
import { TimelineFallback } from "../features/timeline/TimelineFallback.tsx";
import { visibleEvents } from "../state/selectors.ts";
import { useCorpus, useView } from "../state/use-isnad.ts";
import "./Drawing.css";

// The drawing is the heaviest part of the page and the list says all that it says: it comes second.
const Timeline = lazy(() => import("../features/timeline/Timeline.tsx"));

/** Only a class can catch what its children throw, here the drawing's code that did not arrive. */
class Boundary extends Component<
  { fallback: ReactNode; children: ReactNode },
  { failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}

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

/** The timeline, its skeleton while it loads, and the list where it cannot be had. */
export function Drawing() {
  return (
    <Boundary fallback={<FailedDrawing />}>
      <Suspense fallback={<TimelineFallback />}>
        <Timeline />
      </Suspense>
    </Boundary>
  );
}
