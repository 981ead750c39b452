import { Fragment } from "react";
import type { LocalisedText } from "../../domain/localised-text.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";

interface NameListProps {
  readonly of: readonly { readonly id: string; readonly name: LocalisedText }[];
}

/** Names in a row. Each is isolated: one may run the other way, and must not carry its neighbour along. */
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
