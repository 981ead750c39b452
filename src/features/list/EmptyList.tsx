import { Fragment } from "react";
import { Trans } from "react-i18next";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus, useIntents, useView } from "../../state/use-isnad.ts";

interface EmptyListProps {
  /** Whether the filter has hidden all events. */
  readonly filtered: boolean;
  /** Called after the filter is reset, which removes the focused button. */
  readonly onReset: () => void;
}

/** Names the filter that hides all events and offers to reset it. */
export function EmptyList({ filtered, onReset }: EmptyListProps) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  const corpus = useCorpus();
  const { kinds } = useView();
  const { showKinds } = useIntents();
  const names = filtered ? kinds.flatMap((id) => corpus.kind(id)?.name ?? []) : [];
  if (names.length === 0) return <p className="event-list-empty">{t("list.empty")}</p>;
  return (
    <div className="event-list-empty">
      <p>
        <Trans
          t={t}
          i18nKey="list.emptyFilter"
          components={{
            kinds: (
              <>
                {names.map((name, index) => (
                  <Fragment key={read(name)}>
                    {index > 0 && t("list.or")}
                    <bdi>{read(name)}</bdi>
                  </Fragment>
                ))}
              </>
            ),
          }}
        />
      </p>
      <button
        type="button"
        className="event-list-reset link"
        onClick={() => {
          showKinds([]);
          onReset();
        }}
      >
        {t("list.reset")}
      </button>
    </div>
  );
}
