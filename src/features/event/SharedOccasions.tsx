import { Trans } from "react-i18next";
import type { CrisisEvent } from "../../domain/event.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus } from "../../state/use-isnad.ts";
import { sharedOccasions } from "./shared-occasions.ts";

/** Says once that articles render one act of speech, however many they are. */
export function SharedOccasions({ event }: { readonly event: CrisisEvent }) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  return sharedOccasions(useCorpus(), event).map(({ occasion, origins }) => (
    <p key={occasion.id} className="isnad-occasion">
      <Trans
        i18nKey="event.occasion.line"
        values={{
          name: read(occasion.name),
          form: t(`event.occasion.form.${occasion.form}`),
          carried: t("event.occasion.carried", { count: origins }),
        }}
        components={{ bdi: <bdi /> }}
      />
    </p>
  ));
}
