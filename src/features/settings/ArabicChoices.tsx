import {
  DIGITS,
  type Digits,
  localeOf,
  MONTH_NAMES,
  type MonthNames,
  USUAL_DIGITS,
  USUAL_MONTHS,
} from "../../domain/locale.ts";
import { formatDay } from "../../i18n/formats.ts";
import { arabicMonth } from "../../i18n/month-names.ts";
import { useTranslation } from "../../i18n/translation.ts";
import type { Settings } from "../../state/settings.ts";
import { useCorpus, useView } from "../../state/use-isnad.ts";
import { Choice } from "./Choice.tsx";

/** The digits as they are, whatever the reader chose. */
const SAMPLES: Readonly<Record<Digits, string>> = { latn: "0–9", arab: "٠–٩" };

function DigitsSample({ digits }: { readonly digits: Digits }) {
  return <bdi dir="ltr">{SAMPLES[digits]}</bdi>;
}

/** The first months of a region; one double form is long enough. */
function MonthsSample({ months }: { readonly months: MonthNames }) {
  const shown = months === "both" ? [0] : [0, 1, 2];
  return (
    <bdi lang="ar" dir="rtl">
      {shown.map((month) => arabicMonth(month, months)).join("، ")}
    </bdi>
  );
}

/** The choices about Arabic, with a date that shows them. */
export function ArabicChoices(props: { readonly onChange: (part: Partial<Settings>) => void }) {
  const { onChange } = props;
  const { t } = useTranslation("settings");
  const { digits, months } = useView();
  const { period } = useCorpus().data;
  return (
    <>
      <p className="settings-example">
        {t("example")}{" "}
        <bdi lang="ar" dir="rtl">
          {formatDay(period.start, localeOf("ar", digits, months), "full")}
        </bdi>
      </p>
      <Choice
        title={t("digits.title")}
        options={[
          {
            value: null,
            name: t("digits.usual"),
            hint: <DigitsSample digits={USUAL_DIGITS.ar} />,
          },
          ...DIGITS.map((value) => ({ value, name: <DigitsSample digits={value} /> })),
        ]}
        chosen={digits}
        onChoose={(chosen) => onChange({ digits: chosen })}
      />
      <Choice
        title={t("months.title")}
        options={MONTH_NAMES.map((value) => ({
          value,
          name: <MonthsSample months={value} />,
          hint: t(`months.${value}`),
        }))}
        chosen={months ?? USUAL_MONTHS}
        onChoose={(chosen) => onChange({ months: chosen === USUAL_MONTHS ? null : chosen })}
      />
    </>
  );
}
