import { type RefObject, useEffect, useRef, useState } from "react";
import { useTranslation } from "../../../i18n/translation.ts";
import { Icon } from "../../../ui/Icon.tsx";
import "./LanesBelow.css";

/** Pixels of the last lane's end that may be out of sight without being missed. */
const UNMISSED = 6;

/** Says that there are lanes below the edge of the drawing, and leads there; nothing where all are in sight. */
export function LanesBelow({ scroller }: { readonly scroller: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation();
  const end = useRef<HTMLDivElement>(null);
  const [below, setBelow] = useState(false);
  // Pressed by a key it keeps the focus, and goes when that moves on: else the focus would fall to nowhere.
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
