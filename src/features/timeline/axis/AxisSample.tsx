import { useLayoutEffect, useRef } from "react";
import { formatDay } from "../../../i18n/formats.ts";
import { useLanguage } from "../../../i18n/translation.ts";
import { textWidth } from "./text-width.ts";

/** Font size of the sample, as in axis.css. */
const SIZE = 13;

interface Props {
  /** Reports its width relative to the estimate of textWidth. */
  onSample(stretch: number): void;
}

/**
 * An invisible text as on the axis. Its width tells how wide text is on this page, and reports again if the reader's own
 * font, size or spacing replaces ours.
 */
export function AxisSample({ onSample }: Props) {
  const { locale } = useLanguage();
  const sample = useRef<HTMLSpanElement>(null);
  const words = SAMPLE_DAYS.map((day) => formatDay(day, locale, "fullShort")).join(" ");
  useLayoutEffect(() => {
    const element = sample.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      const { width } = element.getBoundingClientRect();
      if (width > 0) onSample(width / textWidth(words, SIZE, 1));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [words, onSample]);
  return (
    <span ref={sample} className="axis-sample" aria-hidden="true">
      {words}
    </span>
  );
}

const SAMPLE_DAYS = ["2022-01-02", "2022-09-28", "2022-12-14"] as const;
