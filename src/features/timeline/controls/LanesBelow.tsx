import { type RefObject, useEffect, useRef, useState } from "react";
import { useTranslation } from "../../../i18n/translation.ts";
import { Icon } from "../../../ui/Icon.tsx";
import "./LanesBelow.css";

/** Pixels of the last lane that may be out of view without the button. */
const UNMISSED = 6;

/** A button that scrolls to the lanes below the edge of the drawing. Renders nothing if all lanes are visible. */
export function LanesBelow({ scroller }: { readonly scroller: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation();
  const end = useRef<HTMLDivElement>(null);
  const [below, setBelow] = useState(false);
  // After a key press it stays until the focus moves on; removing it would lose the focus.
  const [kept, setKept] = useState(false);
  useEffect(() => {
    if (!end.current) return;
    const observer = new IntersectionObserver(
      (entries) => setBelow(entries.at(-1)?.isIntersecting === false),
      { root: scroller.current, rootMargin: `0px 0px ${UNMISSED}px 0px` },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [scroller]);
  return (
    <>
      <div ref={end} className="lanes-end" />
      {(below || kept) && (
        <div className="lanes-below">
          <button
            type="button"
            className="lanes-below-button"
            aria-label={t("timeline.lanesBelow")}
            title={t("timeline.lanesBelow")}
            onClick={({ detail }) => {
              setKept(detail === 0);
              end.current?.scrollIntoView({ block: "end" });
            }}
            onBlur={() => setKept(false)}
          >
            <Icon name="down" />
          </button>
        </div>
      )}
    </>
  );
}
