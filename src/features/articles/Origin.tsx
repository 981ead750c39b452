import type { SourceDocument } from "../../domain/document.ts";
import { NameList } from "../../evidence/claims/NameList.tsx";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus } from "../../state/use-isnad.ts";

interface OriginProps {
  readonly source: SourceDocument;
  /** Other articles that descend from the same text. */
  readonly kin: readonly SourceDocument[];
}

/**
 * The text that an article descends from, whether it was consulted, which articles share it, and the texts of which
 * it also has words.
 */
export function Origin({ source, kin }: OriginProps) {
  const { t } = useTranslation("articles");
  const { t: common } = useTranslation();
  const { read } = useLanguage();
  const corpus = useCorpus();
  const origin = corpus.origin(source.origin);
  const root = corpus.origin(corpus.rootOrigin(source));
  const others = new Set(corpus.quotesIn(source.id).flatMap(({ origin: own }) => own ?? []));
  if (!origin) return null;
  return (
    <>
      <p>
        <bdi>{read(origin.name)}</bdi>
      </p>
      {root && root !== origin && (
        <p>
          {t("root")} <bdi>{read(root.name)}</bdi>
        </p>
      )}
      {(!origin.consulted || root?.consulted === false) && <p>{common("event.unseen")}</p>}
      {others.size > 0 && (
        <p>
          {t("alsoFrom", { count: others.size })}{" "}
          <NameList of={[...others].flatMap((id) => corpus.origin(id) ?? [])} />
        </p>
      )}
      {kin.length > 0 && (
        <p>
          {t("sameText")} <NameList of={kin} />
        </p>
      )}
    </>
  );
}
