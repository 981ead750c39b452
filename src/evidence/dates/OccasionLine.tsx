import { Trans } from "react-i18next";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import type { SharedOccasion } from "./shared-occasions.ts";

/** An act of speech in one sentence, with the number of origins that report it. */
export function OccasionLine({ shared }: { readonly shared: SharedOccasion }) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  const { occasion, origins } = shared;
  return (
    <Trans
      t={t}
      i18nKey="event.occasion.line"
      values={{
        name: read(occasion.name),
        form: t(`event.occasion.form.${occasion.form}`),
        carried: t("event.occasion.carried", { count: origins }),
      }}
      components={{ bdi: <bdi /> }}
    />
  );
}
