import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import { DAY_MS } from "../../../domain/dates/calendar-day.ts";
import { firstWeekday } from "../../../i18n/first-weekday.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import type { Stretch } from "../layout/timeline-items.ts";
import { withNames } from "../publications/publication-cells.ts";
import { type PublicationDay, sharedName } from "../publications/publication-row.ts";
import { type AxisPlan, type AxisSetting, planAxis } from "./axis-plan.ts";
import { axisRoom } from "./axis-scale.ts";
import { textWidth } from "./text-width.ts";

/** Font size of the names of publications, as in publications.css. */
const NAME_SIZE = 12;
/** Pixels around the word before the first publication: after it, and before it because widths are estimates. */
const AROUND_WORD = 18;

interface Contents {
  readonly extent: Stretch;
  readonly hasTimes: boolean;
  readonly publications: readonly PublicationDay[];
}

export interface Axis {
  /** What is drawn; null before the first frame. */
  readonly plan: AxisPlan | null;
  /** The window on screen. */
  readonly shown: () => Stretch | null;
  /** Call it at every frame with the window and the width of a day in pixels. */
  readonly onFrame: (window: Stretch, dayWidth: number) => void;
  /** Call it with the width of the sample text (see AxisSample.tsx) relative to the estimate. */
  readonly onSample: (stretch: number) => void;
}

/** Whether a stretch touches more than one year, so that days need theirs. */
function severalYears({ start, end }: Stretch): boolean {
  // One day of the axis on each side is empty.
  const year = (time: number) => new Date(time).getUTCFullYear();
  return year(start + DAY_MS) !== year(end - DAY_MS - 1);
}

/**
 * The axis above the lanes and its grid. Elements with `data-follows` in the section get their positions at every frame
 * by custom properties; React renders only if other ticks or words are drawn.
 */
export function useAxis(
  section: RefObject<HTMLElement | null>,
  { extent, hasTimes, publications }: Contents,
): Axis {
  const { locale, read } = useLanguage();
  const { t } = useTranslation();
  const { t: own } = useTranslation("timeline");
  const [stretch, setStretch] = useState(1);
  const [plan, setPlan] = useState<AxisPlan | null>(null);
  const last = useRef<{ readonly window: Stretch; readonly dayWidth: number } | null>(null);

  const setting = useMemo((): AxisSetting => {
    const firstDay = firstWeekday(locale.language);
    const widthOf = (words: string) => textWidth(words, NAME_SIZE, stretch);
    const names = withNames(
      publications,
      (group) => {
        const each = group.map(({ name }) => read(name));
        return sharedName(each) ?? each.join(t("timeline.listSeparator"));
      },
      widthOf,
    );
    return {
      extent,
      wording: { locale, years: severalYears(extent) },
      firstDay,
      room: axisRoom(locale, firstDay, stretch),
      stretch,
      finest: hasTimes ? "minute" : "day",
      publications: names,
      introduction: widthOf(own("appeared")) + AROUND_WORD,
    };
  }, [extent, hasTimes, publications, locale, read, t, own, stretch]);

  const draw = useCallback(
    (window: Stretch, dayWidth: number) => {
      const width = ((window.end - window.start) / DAY_MS) * dayWidth;
      if (!(width > 0)) return;
      const next = planAxis(window, width, setting);
      setPlan((known) => (known?.key === next.key ? known : next));
    },
    [setting],
  );
  const onFrame = useCallback(
    (window: Stretch, dayWidth: number) => {
      last.current = { window, dayWidth };
      // Not on the section: the properties are inherited, so all marks would be restyled.
      for (const { style } of section.current?.querySelectorAll<HTMLElement>("[data-follows]") ??
        []) {
        style.setProperty("--from", `${(window.start - extent.start) / DAY_MS}`);
        style.setProperty("--shown", `${(window.end - window.start) / DAY_MS}`);
        style.setProperty("--day-width", `${dayWidth}px`);
      }
      draw(window, dayWidth);
    },
    [section, extent.start, draw],
  );
  // Other words or fonts, in the same window.
  useLayoutEffect(() => {
    if (last.current) draw(last.current.window, last.current.dayWidth);
  }, [draw]);
  const shown = useCallback(() => last.current?.window ?? null, []);
  return { plan, shown, onFrame, onSample: setStretch };
}
