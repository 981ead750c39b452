import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus } from "../../state/use-isnad.ts";
import { Claims } from "./Claims.tsx";
import { Contents } from "./Contents.tsx";
import { Copies } from "./Copies.tsx";
import { Correct } from "./Correct.tsx";
import { Dates } from "./Dates.tsx";
import { Files } from "./Files.tsx";
import { Keys } from "./Keys.tsx";
import { Making } from "./Making.tsx";
import { Marks } from "./Marks.tsx";
import { Readings } from "./Readings.tsx";
import { Section } from "./Section.tsx";
import { Unknown } from "./Unknown.tsx";
import "./MethodPage.css";

/** How the timeline was made, what its marks mean, what is not known, and how to reuse it. */
export default function MethodPage() {
  const { t } = useTranslation("method");
  const { read } = useLanguage();
  const { data } = useCorpus();
  return (
    <>
      <h2 className="page-title reading">{t("title")}</h2>
      <p className="page-lede">{t("lede")}</p>
      <p className="method-notice">
        <strong>{t("notice")}</strong> {read(data.notice)}
      </p>
      <div className="method">
        <Contents />
        <div className="method-text">
          <Making />
          <Marks />
          <Dates />
          <Copies />
          <Claims />
          <Readings />
          <Unknown />
          <Keys />
          <Correct />
          <Files />
          <Section id="rights">
            <p>{t("rights.code")}</p>
            <p>{t("rights.articles")}</p>
          </Section>
        </div>
      </div>
    </>
  );
}
