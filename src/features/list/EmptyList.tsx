import { Fragment } from "react";
import { Trans } from "react-i18next";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { useCorpus, useIntents, useView } from "../../state/use-isnad.ts";

interface EmptyListProps {
  /** Whether it is the filter that leaves nothing. */
  readonly filtered: boolean;
  /** The filter was taken away, and with it the button that had the focus. */
  readonly onReset: () => void;
}

/** Names the filter that leaves nothing, and offers to take it away. */
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
