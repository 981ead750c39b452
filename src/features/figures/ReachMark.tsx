import type { Quantity } from "../../domain/figure.ts";
import { formatNumber } from "../../i18n/formats.ts";
import { useLanguage } from "../../i18n/translation.ts";
import { boundsOf, reachOf, type Scale } from "./reach.ts";

/** Every mark stands in the middle of its own place on the axis of dates. */
const MIDDLE = "50%";

/** How high a number stands, as a part of the height. */
function heightOf(number: number, scale: Scale): string {
  return `${100 - (number / scale.top) * 100}%`;
}

interface ReachMarkProps {
  /** Null where no figure is given: the lines of the numbers run on. */
  readonly value: Quantity | null;
  readonly scale: Scale;
}

/**
 * What one claim leaves possible: a point, or a stretch whose ends say whether they belong to it; an open end is
 * a head without a point. Words have no height, and the lines of the numbers are not drawn behind them.
 */
export function ReachMark({ value, scale }: ReachMarkProps) {
  const reach = value && reachOf(value);
  const end = reach?.to ?? scale.top;
  return (
    <svg className="plot-mark" aria-hidden="true">
      {(value === null || reach) &&
        scale.ticks.map((tick) => (
          <line
            key={tick}
            className="plot-tick"
            x1="0"
            x2="100%"
            y1={heightOf(tick, scale)}
            y2={heightOf(tick, scale)}
          />
        ))}
      {reach && (
        <>
          <line
            className="reach"
            x1={MIDDLE}
            x2={MIDDLE}
            y1={heightOf(reach.from, scale)}
            y2={heightOf(end, scale)}
          />
          {reach.to === null && (
            <svg x={MIDDLE} y={heightOf(end, scale)} overflow="visible" aria-hidden="true">
              <path className="reach" d="M-5 7 0 0 5 7" />
            </svg>
          )}
          {boundsOf(reach).map(({ end: name, at, itself }) => (
            <circle
              key={name}
              className="reach-bound"
              data-itself={itself || undefined}
              cx={MIDDLE}
              cy={heightOf(at, scale)}
              r="5"
            />
          ))}
        </>
      )}
    </svg>
  );
}

/** The numbers beside the marks. */
export function TickLabels({ scale }: { readonly scale: Scale }) {
  const { language } = useLanguage();
  return (
    <div className="plot-numbers" aria-hidden="true">
      {scale.ticks.map((tick) => (
        <span key={tick} className="plot-number" style={{ insetBlockStart: heightOf(tick, scale) }}>
          {formatNumber(tick, language)}
        </span>
      ))}
    </div>
  );
}
