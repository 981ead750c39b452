import { useMemo } from "react";
import type { Locale } from "../../../domain/locale.ts";
import { formatNumber } from "../../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { type ArticleRow, namedRoles } from "./article-rows.ts";

/** Interface text beside a line of an article. */
export interface LineWords {
  readonly locale: Locale;
  readonly direction: "ltr" | "rtl";
  readonly number: (row: ArticleRow) => string;
  /** Labels of a row's margin, without and with events. */
  readonly paragraph: (row: ArticleRow) => string;
  readonly citing: (row: ArticleRow) => string;
  readonly roles: (row: ArticleRow) => string;
}

/**
 * Interface text beside the lines. The object stays the same until the locale changes, because thousands of
 * lines use it.
 */
export function useLineWords(): LineWords {
  const { t } = useTranslation();
  const { locale, direction } = useLanguage();
  return useMemo(() => {
    const write = (number: number) => formatNumber(number, locale);
    const paragraph = ({ first }: ArticleRow) =>
      t("reader.paragraphName", { number: write(first.number) });
    return {
      locale,
      direction,
      number: ({ first, last }) =>
        t(first === last ? "reader.paragraph" : "reader.paragraphs", {
          number: write(first.number),
          first: write(first.number),
          last: write(last.number),
        })
          // CSS generates this text, so it needs isolates instead of <bdi>.
          .replace("<bdi>", "\u2068")
          .replace("</bdi>", "\u2069"),
      paragraph,
      citing: (row) => t("reader.citing", { paragraph: paragraph(row) }),
      roles: (row) =>
        namedRoles(row)
          .map((role) => t(`reader.role.${role}`))
          .join(t("reader.separator")),
    };
  }, [t, locale, direction]);
}
