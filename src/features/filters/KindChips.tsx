import { RadioGroup } from "radix-ui";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-language.ts";
import { visibleEvents } from "../../state/selectors.ts";
import { useCorpus, useIntents, useView } from "../../state/use-isnad.ts";
import { KindMark } from "../../ui/KindMark.tsx";
import "./KindChips.css";

/** Stands for "no filter" among the ids of kinds, which are never empty words with a star. */
const ALL = "*";

/** Which kind of event is shown: all, or one. A link may ask for several; then none is checked. */
export function KindChips() {
  const { t } = useTranslation();
  const { direction, read } = useLanguage();
  const corpus = useCorpus();
  const { kinds } = useView();
  const { showKinds } = useIntents();
  const [only, another] = kinds;
  const value = another === undefined ? (only ?? ALL) : "";
  const shown = visibleEvents(corpus, kinds).length;
  return (
    <div className="kind-chips">
      <RadioGroup.Root
        className="kind-chips-row"
        aria-label={t("filters.label")}
        dir={direction}
        value={value}
        onValueChange={(id) => showKinds(id === ALL ? [] : [id])}
      >
        <RadioGroup.Item className="kind-chip" value={ALL}>
          {t("filters.all")} <span className="kind-chip-count">{corpus.data.events.length}</span>
        </RadioGroup.Item>
        {corpus.data.kinds.map((kind) => (
          <RadioGroup.Item key={kind.id} className="kind-chip" value={kind.id}>
            <KindMark kind={kind} />
            <bdi>{read(kind.short)}</bdi>{" "}
            <span className="kind-chip-count">{visibleEvents(corpus, [kind.id]).length}</span>
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
      <p className="visually-hidden" role="status">
        {kinds.length > 0 && t("filters.shown", { count: shown })}
      </p>
    </div>
  );
}
