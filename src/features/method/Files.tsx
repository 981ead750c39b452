import { useTranslation } from "../../i18n/translation.ts";
import { DOWNLOADS } from "./downloads.ts";
import { Section } from "./Section.tsx";
import "./Files.css";

/** The data files of the corpus, as downloads. */
export function Files() {
  const { t } = useTranslation("method");
  return (
    <Section id="files">
      <p>{t("files.all")}</p>
      <ul className="downloads">
        {DOWNLOADS.map(({ path, about }) => (
          <li key={path} className="download">
            <a className="download-link file-link" dir="ltr" href={`data/${path}`} download={path}>
              {path}
            </a>
            <span>{t(`files.${about}`)}</span>
          </li>
        ))}
      </ul>
      <p>{t("files.articles")}</p>
    </Section>
  );
}
