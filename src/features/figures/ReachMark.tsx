import type { Quantity } from "../../domain/figure.ts";
import { formatNumber } from "../../i18n/formats.ts";
import { useLanguage } from "../../i18n/translation.ts";
import { boundsOf, reachOf, type Scale } from "./reach.ts";

/** Marks are centred on their place on the date axis. */
const MIDDLE = "50%";

/** Vertical position of a number, in per cent from the top. */
function heightOf(number: number, scale: Scale): string {
  return `${100 - (number / scale.top) * 100}%`;
}

interface ReachMarkProps {
  /** Null if there is no figure; only the grid lines are drawn. */
  readonly value: Quantity | null;
  readonly scale: Scale;
}

/**
 * The range that one claim leaves possible: a point, or a line whose ends are filled if they are included. An
 * open end is an arrow, and an approximate number a dotted ring. A claim without a number has neither a mark nor
 * grid lines.
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
              data-about={reach.isAbout || undefined}
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

/** The numbers of the scale. */
export function TickLabels({ scale }: { readonly scale: Scale }) {
  const { locale } = useLanguage();
  return (
    <div className="plot-numbers" aria-hidden="true">
      {scale.ticks.map((tick) => (
        <span key={tick} className="plot-number" style={{ insetBlockStart: heightOf(tick, scale) }}>
          {formatNumber(tick, locale)}
        </span>
      ))}
    </div>
  );
}
