import { Fragment } from "react";
import { Trans } from "react-i18next";
import type { SourceDocument } from "../../domain/document.ts";
import { formatNumber } from "../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { Unfold } from "../../ui/Unfold.tsx";
import { headingId } from "./heading-id.ts";
import { PassageList } from "./PassageList.tsx";
import type { ReadingNotes } from "./reading-notes.ts";

interface PageTextProps {
  readonly source: SourceDocument;
  readonly furniture: ReadingNotes["furniture"];
}

/** The furniture in the file: how much there is of each role, and on demand the text. */
export function PageText({ source, furniture }: PageTextProps) {
  const { t } = useTranslation("articles");
  const { t: common } = useTranslation();
  const { locale } = useLanguage();
  const paragraphs = furniture
    .flatMap((sort) => sort.paragraphs)
    .sort((a, b) => a.number - b.number);
  return (
    <>
      <p>
        {t("notes.page", { count: paragraphs.length })}{" "}
        {furniture.map(({ role, paragraphs: found }, index) => (
          <Fragment key={role}>
            {index > 0 && common("event.separator")}
            <Trans
              t={t}
              i18nKey="notes.sort"
              values={{
                role: common(`reader.role.${role}`),
                count: formatNumber(found.length, locale),
              }}
              components={{ bdi: <bdi /> }}
            />
          </Fragment>
        ))}
      </p>
      <Unfold label={t("notes.pageText")} describedBy={headingId(source)}>
        <PassageList
          source={source}
          passages={paragraphs.map((paragraph) => ({ paragraph, span: paragraph.span }))}
        />
      </Unfold>
    </>
  );
}
