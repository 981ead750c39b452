import { Trans } from "react-i18next";
import type { Quantity } from "../../domain/figure.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { quantityInWords } from "./quantity-in-words.ts";

/** A quantity in the interface language: "plus de 3 800", "des dizaines". */
export function QuantityWords({ value }: { readonly value: Quantity }) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const { key, values } = quantityInWords(value, locale);
  return <Trans t={t} i18nKey={key} values={values} components={{ bdi: <bdi /> }} />;
}
