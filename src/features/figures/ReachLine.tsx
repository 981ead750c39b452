import type { Quantity } from "../../domain/figure.ts";
import { QuantityWords } from "../../evidence/QuantityWords.tsx";
import { quantityInWords } from "../../evidence/quantity-in-words.ts";
import { formatNumber } from "../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { boundsOf, type Reach, reachOf, type Scale } from "./strips.ts";

/** A row is as high as the words beside it. */
const MIDDLE = "50%";

/** Where a number stands on the line, as a part of its width: numbers grow as the language reads. */
function usePlace(scale: Scale): (number: number) => string {
  const { direction } = useLanguage();
  return (number) => {
    const part = (number / scale.top) * 100;
    return `${direction === "rtl" ? 100 - part : part}%`;
  };
}

interface DrawnReach {
  readonly reach: Reach;
  readonly scale: Scale;
}

/** A point, or a stretch whose ends say whether they belong to it; an open end is a head without a point. */
function DrawnReach({ reach, scale }: DrawnReach) {
  const place = usePlace(scale);
  const { direction } = useLanguage();
  const end = reach.to ?? scale.top;
  const head = direction === "rtl" ? "M7 -5 0 0 7 5" : "M-7 -5 0 0 -7 5";
  return (
    <>
      <line className="reach" x1={place(reach.from)} x2={place(end)} y1={MIDDLE} y2={MIDDLE} />
      {reach.to === null && (
        <svg x={place(end)} y={MIDDLE} overflow="visible" aria-hidden="true">
          <path className="reach" d={head} />
        </svg>
      )}
      {boundsOf(reach).map(({ end: name, at, itself }) => (
        <circle
          key={name}
          className="reach-bound"
          data-itself={itself || undefined}
          cx={place(at)}
          cy={MIDDLE}
          r="5"
        />
      ))}
    </>
  );
}

interface ReachLineProps {
  readonly value: Quantity;
  readonly scale: Scale;
}

/** What one statement leaves possible, drawn; without a number there is nothing to draw. */
export function ReachLine({ value, scale }: ReachLineProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const place = usePlace(scale);
  const reach = reachOf(value);
  const quantity = quantityInWords(value, language);
  if (!reach) {
    return (
      <p className="strip-vague">
        <QuantityWords value={value} />
      </p>
    );
  }
  const name = t(quantity.key, quantity.values).replaceAll(/<[^>]*>/g, "");
  return (
    <svg className="strip-line" role="img" aria-label={name}>
      {scale.ticks.map((tick) => (
        <line
          key={tick}
          className="strip-tick"
          x1={place(tick)}
          x2={place(tick)}
          y1="0"
          y2="100%"
        />
      ))}
      <DrawnReach reach={reach} scale={scale} />
    </svg>
  );
}

/** The numbers under the lines. */
export function TickLabels({ scale }: { readonly scale: Scale }) {
  const { language } = useLanguage();
  const place = usePlace(scale);
  return (
    <svg className="strip-line strip-numbers" aria-hidden="true">
      {scale.ticks.map((tick) => (
        <text key={tick} className="strip-number" x={place(tick)} y="13">
          {formatNumber(tick, language)}
        </text>
      ))}
    </svg>
  );
}
