import { useTranslation } from "../../i18n/translation.ts";
import { CopyAnswer } from "../../ui/CopyAnswer.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { useCopy } from "../../ui/use-copy.ts";

/** Copies a link to the current view. */
export function CopyLink() {
  const { t } = useTranslation();
  const { answer, copy, dismiss } = useCopy<"link">();
  return (
    <>
      <CopyAnswer
        answer={answer}
        message={answer ? t(`event.copy.link.${answer.state}`) : ""}
        field={t("event.copy.link.field")}
        direction="ltr"
        rows={1}
        onDismiss={dismiss}
      />
      <IconButton
        icon="link"
        name={t("event.copy.link.name")}
        onClick={() => copy("link", location.href)}
      />
    </>
  );
}
