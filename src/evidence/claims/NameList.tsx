import { Fragment } from "react";
import type { LocalisedText } from "../../domain/localised-text.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";

interface NameListProps {
  readonly of: readonly { readonly id: string; readonly name: LocalisedText }[];
}

/**
 * Names separated by commas. Each is isolated, because a name in the other direction would reorder its
 * neighbours.
 */
export function NameList({ of }: NameListProps) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  return of.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index > 0 && t("event.separator")}
      <bdi>{read(name)}</bdi>
    </Fragment>
  ));
}
